import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnPlanFacts } from "../../app/plan/own-plan";
import { DraftField } from "../parts/draft-field";
import { NumberField } from "../parts/number-field";
import { TextField } from "../parts/text-field";
import { day } from "../parts/words";
import { filled, numberProblem, parseIssued, yearProblem } from "./plan-field-problems";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(118px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

export interface OwnPlanFieldsProps {
  readonly facts: OwnPlanFacts;
  readonly put: (change: Partial<OwnPlanFacts>) => void;
  /** A plan always has a title and an issuer; one that is only being made may lack them until it is. */
  readonly isDraft?: boolean;
}

/** Whose plan it is: title, issuer, number, day, how it is cited, year. */
export function OwnPlanFields({ facts, put, isDraft = false }: OwnPlanFieldsProps) {
  const styles = useStyles();
  const words = planWords.own;
  const needed = isDraft ? () => null : filled;
  return (
    <>
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={facts.title}
        problem={needed}
        put={(title = "") => put({ title })}
      />
      <TextField
        label={words.issuer}
        hint={words.issuerHint}
        value={facts.issuer}
        problem={needed}
        put={(issuer = "") => put({ issuer })}
      />
      <div className={styles.pair}>
        <TextField
          label={words.number}
          hint={words.numberHint}
          value={facts.number}
          problem={numberProblem}
          put={(number) => put({ number: number?.replace(/\s+/g, "") })}
        />
        <IssuedField value={facts.issued} put={(issued) => put({ issued })} />
      </div>
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

interface IssuedFieldProps {
  readonly value: string | undefined;
  readonly put: (issued: string | undefined) => void;
}

/** The day of the plan, or its month where the day is left open. */
function IssuedField({ value = "", put }: IssuedFieldProps) {
  const words = planWords.own;
  const shown = value.length === 7 ? value.split("-").reverse().join("/") : value === "" ? "" : day(value);
  const take = (text: string) => {
    const issued = parseIssued(text);
    if (issued === undefined && text !== "") return words.issuedWrong;
    if (issued !== (value || undefined)) put(issued);
    return null;
  };
  return (
    <DraftField
      label={words.issued}
      hint={words.issuedHint}
      placeholder={planWords.typed.dateHint}
      value={shown}
      take={take}
    />
  );
}
