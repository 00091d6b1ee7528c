import { Field, Input, type InputProps, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

export interface DraftFieldProps extends Pick<InputProps, "inputMode" | "placeholder" | "contentAfter" | "maxLength"> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly value: string;
  /** Takes what was typed, without spaces at its ends, or says in a sentence why not; null: taken. */
  readonly take: (text: string) => string | null;
}

/** One line to type in. It counts when the field is left or Enter is pressed; Esc takes the draft back. */
export function DraftField({ label, hint, isLabelHidden = false, value, take, ...input }: DraftFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const change = (text: string | null) => {
    setDraft(text);
    setSaid(null);
  };
  const commit = () => {
    if (draft === null) return;
    const problem = take(draft.trim());
    setSaid(problem);
    if (problem === null) setDraft(null);
  };
  return (
    <Field
      {...(isLabelHidden ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      {...(said === null ? {} : { validationMessage: said, validationState: "error" })}
    >
      <Input
        {...input}
        {...(isLabelHidden ? { "aria-label": label } : {})}
        className={styles.input}
        value={draft ?? value}
        onChange={(_, data) => change(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          change(null);
        }}
      />
    </Field>
  );
}
