import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  /** undefined: the field was emptied. */
  readonly put: (value: string | undefined) => void;
}

const LONGEST = 200;

/** One line of text; it counts when the field is left or Enter is pressed; Esc takes the draft back. */
export function TextField({ label, hint, value = "", put }: TextFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft.trim() !== value) put(draft.trim() || undefined);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input} maxLength={LONGEST} value={draft ?? value} onChange={(_, data) => setDraft(data.value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
    </Field>
  );
}

export interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[] | undefined;
  readonly put: (lines: string[] | undefined) => void;
}

/** Several lines of text, one item each; they count when the field is left. */
export function LinesField({ label, hint, lines = [], put }: LinesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    const items = draft.split("\n").map((line) => line.trim().slice(0, LONGEST)).filter(Boolean);
    setDraft(null);
    put(items.length === 0 ? undefined : items);
  };
  return (
    <Field label={label} hint={hint}>
      <Textarea rows={3} resize="vertical" value={draft ?? lines.join("\n")} onChange={(_, data) => setDraft(data.value)} onBlur={commit} />
    </Field>
  );
}
