import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { DraftField } from "./draft-field";

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  /** A sentence when the text cannot be used. */
  readonly problem?: (text: string) => string | null;
  /** undefined: the field was emptied. */
  readonly put: (value: string | undefined) => void;
}

const LONGEST = 200;

/** One line of text. */
export function TextField({ label, hint, value = "", problem, put }: TextFieldProps) {
  const take = (text: string) => {
    const wrong = problem?.(text) ?? null;
    if (wrong === null && text !== value) put(text || undefined);
    return wrong;
  };
  return <DraftField label={label} hint={hint} maxLength={LONGEST} value={value} take={take} />;
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
    const items = draft
      .split("\n")
      .map((line) => line.trim().slice(0, LONGEST))
      .filter(Boolean);
    setDraft(null);
    put(items.length === 0 ? undefined : items);
  };
  return (
    <Field label={label} hint={hint}>
      <Textarea
        rows={3}
        resize="vertical"
        value={draft ?? lines.join("\n")}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
      />
    </Field>
  );
}
