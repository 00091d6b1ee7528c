import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { planWords } from "./plan-words";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" }, unit: { whiteSpace: "nowrap" } });

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  /** A sentence when the number cannot be used. */
  readonly problem: (value: number) => string | null;
  /** undefined: the field was emptied. */
  readonly put: (value: number | undefined) => void;
  readonly hint?: string;
}

/** A number as officials write it: "1.234", "67,5". It counts when the field is left or Enter is pressed; Esc takes the draft back. */
export function NumberField({ label, unit, value, problem, put, hint }: NumberFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    const text = draft.trim();
    const number = parseNumber(text);
    const wrong = text === "" ? null : number === undefined ? planWords.rules.notANumber : problem(number);
    setSaid(wrong);
    if (wrong !== null) return;
    setDraft(null);
    put(text === "" ? undefined : number);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(said === null ? {} : { validationMessage: said, validationState: "error" })}>
      <Input
        className={styles.input} inputMode="decimal" value={draft ?? (value === undefined ? "" : writeNumber(value))} {...(unit === "" ? {} : { contentAfter: <span className={styles.unit}>{unit}</span> })}
        onChange={(_, data) => {
          setDraft(data.value);
          setSaid(null);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
          setSaid(null);
        }}
      />
    </Field>
  );
}

/** Undefined when the text is no number: digits, dots between thousands, one decimal comma. */
export function parseNumber(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

function writeNumber(value: number): string {
  return String(value).replace(".", ",");
}
