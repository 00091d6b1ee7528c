import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { withTyped } from "./change-choices";
import { DateField } from "./date-field";
import { NumberField } from "./number-field";
import { useSession, useSessionState } from "./session-context";
import { useSectionStyles } from "./use-section-styles";
import { planWords } from "./plan-words";
import { count } from "./words";

const LISTS = ["villages", "units", "sectors"] as const;

/** Facts that no sheet holds, typed by the office. */
export function TypedFacts() {
  const shared = useSectionStyles();
  const session = useSession();
  const { typed } = useSessionState().choices;
  const wholeNumber = (value: number) => (Number.isInteger(value) ? null : planWords.typed.wholeNumber);
  return (
    <section className={shared.section} aria-label={planWords.typed.heading}>
      <h2 className={shared.heading}>{planWords.typed.heading}</h2>
      <p className={shared.small}>{planWords.typed.intro}</p>
      <DateField label={planWords.typed.conferenceDate} hint={planWords.typed.conferenceDateHint} value={typed.conferenceDate} put={(value) => void session.choose((before) => withTyped(before, "conferenceDate", value))} />
      <NumberField label={planWords.typed.staff} unit={planWords.typed.people} hint={planWords.typed.staffHint} value={typed.staff} problem={wholeNumber} put={(value) => void session.choose((before) => withTyped(before, "staff", value))} />
      <NumberField label={planWords.typed.superiorTotal} unit={planWords.typed.people} value={typed.superiorTotal} problem={wholeNumber} put={(value) => void session.choose((before) => withTyped(before, "superiorTotal", value))} />
      {LISTS.map((name) => <LinesField key={name} label={planWords.typed[name]} lines={typed[name]} put={(lines) => void session.choose((before) => withTyped(before, name, lines))} />)}
    </section>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[] | undefined;
  readonly put: (lines: string[] | undefined) => void;
}

/** A list, one name a line; it counts when the field is left. */
function LinesField({ label, lines = [], put }: LinesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    const names = [...new Set(draft.split("\n").map((line) => line.trim()).filter(Boolean))];
    setDraft(null);
    put(names.length === 0 ? undefined : names);
  };
  return (
    <Field label={label} hint={lines.length === 0 ? planWords.typed.onePerLine : planWords.typed.lines(count(lines.length))}>
      <Textarea rows={3} resize="vertical" value={draft ?? lines.join("\n")} onChange={(_, data) => setDraft(data.value)} onBlur={commit} />
    </Field>
  );
}
