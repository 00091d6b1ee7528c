import { DraftField } from "./draft-field";
import { planWords } from "../plan/plan-words";
import { day } from "./words";

export interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** ISO date. */
  readonly value: string | undefined;
  readonly put: (iso: string | undefined) => void;
}

/** A date as officials write it, whatever the browser's language: "20/8/2025". */
export function DateField({ label, hint, value, put }: DateFieldProps) {
  const take = (text: string) => {
    const iso = parseDay(text);
    if (iso === undefined && text !== "") return planWords.typed.notADate;
    put(iso);
    return null;
  };
  return (
    <DraftField
      label={label}
      hint={hint}
      inputMode="numeric"
      placeholder={planWords.typed.dateHint}
      value={value === undefined ? "" : day(value)}
      take={take}
    />
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
