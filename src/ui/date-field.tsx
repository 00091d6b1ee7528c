import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { planWords } from "./plan-words";
import { day } from "./words";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

export interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** ISO date. */
  readonly value: string | undefined;
  readonly put: (iso: string | undefined) => void;
}

/** A date as officials write it, whatever the browser's language: "20/8/2025". It counts when the field is left or Enter is pressed. */
export function DateField({ label, hint, value, put }: DateFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const commit = () => {
    if (draft === null) return;
    const iso = draft.trim() === "" ? undefined : parseDay(draft.trim());
    setWrong(iso === undefined && draft.trim() !== "");
    if (iso === undefined && draft.trim() !== "") return;
    setDraft(null);
    put(iso);
  };
  return (
    <Field label={label} hint={hint} {...(isWrong ? { validationMessage: planWords.typed.notADate, validationState: "error" } : {})}>
      <Input
        className={styles.input} inputMode="numeric" placeholder={planWords.typed.dateHint} value={draft ?? (value === undefined ? "" : day(value))}
        onChange={(_, data) => {
          setDraft(data.value);
          setWrong(false);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
          setWrong(false);
        }}
      />
    </Field>
  );
}

/** ISO date of "20/8/2025", "20-08-2025" or "20.8.2025"; undefined when the calendar has no such day. */
export function parseDay(text: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, d = "", m = "", year = ""] = match;
  const iso = `${year}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
