import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PlanFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly isReady?: boolean;
  /** What is to be mended before it can be taken, as a sentence. */
  readonly problem: string | null;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly children: ReactNode;
}

/** Fields that count together, once their button is pressed; Esc leaves them. */
export function PlanForm({ label, submitLabel, isReady = true, problem, submit, cancel, children }: PlanFormProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <form
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      {children}
      {problem === null ? null : (
        <p className={shared.text} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady}>
          {submitLabel}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
