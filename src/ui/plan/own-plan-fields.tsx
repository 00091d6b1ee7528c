import type { OwnPlanFacts } from "../../app/plan/own-plan";
import { NumberField } from "../parts/number-field";
import { planWords } from "./plan-words";
import { TextField } from "../parts/text-field";

export interface OwnPlanFieldsProps {
  readonly facts: OwnPlanFacts;
  /** An emptied field is put as "". */
  readonly put: (change: Partial<OwnPlanFacts>) => void;
}

/** Whose plan it is: name, issuer, document, year. */
export function OwnPlanFields({ facts, put }: OwnPlanFieldsProps) {
  const words = planWords.own;
  const yearProblem = (year: number) =>
    Number.isInteger(year) && year >= 2000 && year <= 2100 ? null : words.yearWrong;
  return (
    <>
      <TextField label={words.title} hint={words.titleHint} value={facts.title} put={(title = "") => put({ title })} />
      <TextField
        label={words.issuer}
        hint={words.issuerHint}
        value={facts.issuer}
        put={(issuer = "") => put({ issuer })}
      />
      <TextField
        label={words.document}
        hint={words.documentHint}
        value={facts.document}
        put={(document = "") => put({ document })}
      />
      <NumberField
        label={words.year}
        unit=""
        value={facts.year}
        problem={yearProblem}
        put={(year) => {
          if (year !== undefined) put({ year });
        }}
      />
    </>
  );
}
