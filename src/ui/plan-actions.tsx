import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useState } from "react";
import type { Plan } from "../domain/plan";
import { useSession } from "./session-context";
import { useSectionStyles } from "./use-section-styles";
import { planWords } from "./plan-words";
import { words } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The plan as a file, and as the start of one's own conference. */
export function PlanActions({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [title, setTitle] = useState<string | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  return (
    <section className={shared.section} aria-label={planWords.actions.heading}>
      <h2 className={shared.heading}>{planWords.actions.heading}</h2>
      <p className={shared.small}>{planWords.actions.intro}</p>
      <div className={styles.buttons}>
        <Button icon={<Copy20Regular />} aria-expanded={title !== null} onClick={() => setTitle(title === null ? plan.title : null)}>{planWords.actions.template}</Button>
        <Button icon={<Save20Regular />} onClick={() => void session.savePlan()}>{planWords.actions.save}</Button>
        <Button icon={<FolderOpen20Regular />} onClick={() => void session.openPlan()}>{planWords.actions.open}</Button>
      </div>
      {title === null ? null : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() === "") setEmpty(true);
            else {
              void session.useAsTemplate(title.trim());
              setTitle(null);
            }
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTitle(null);
          }}
        >
          <Field label={planWords.actions.title} hint={planWords.actions.titleHint} {...(isEmpty ? { validationMessage: planWords.actions.titleEmpty, validationState: "warning" } : {})}>
            <Input
              value={title}
              onChange={(_, data) => {
                setTitle(data.value);
                setEmpty(false);
              }}
            />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" size="small" appearance="primary">{planWords.actions.make}</Button>
            <Button size="small" onClick={() => setTitle(null)}>{words.common.cancel}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
