import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { words } from "../parts/words";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

export interface ExplanationFormProps {
  readonly text: string;
  readonly save: (text: string) => void;
  readonly close: () => void;
}

/** The sentence that explains a finding, written in place. Esc closes it without saving. */
export function ExplanationForm({ text, save, close }: ExplanationFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(text);
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() === "") setEmpty(true);
        else save(draft.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <Field
        label={words.explanation.label}
        hint={words.explanation.hint}
        {...(isEmpty ? { validationMessage: words.explanation.empty, validationState: "warning" } : {})}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={draft}
          onChange={(_, data) => {
            setDraft(data.value);
            setEmpty(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.common.save}
        </Button>
        <Button size="small" onClick={close}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
