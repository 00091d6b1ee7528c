import { makeStyles } from "@fluentui/react-components";
import { DraftField } from "./draft-field";
import { planWords } from "../plan/plan-words";

const useStyles = makeStyles({ unit: { whiteSpace: "nowrap" } });

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  /** A sentence when the number cannot be used. */
  readonly problem: (value: number) => string | null;
  /** undefined: the field was emptied. */
  readonly put: (value: number | undefined) => void;
  readonly hint?: string;
  /** What stands around it says what it is; the label is only read aloud. */
  readonly isLabelHidden?: boolean;
}

/** A number as officials write it: "1.234", "67,5". */
export function NumberField({ label, unit, value, problem, put, hint, isLabelHidden }: NumberFieldProps) {
  const styles = useStyles();
  const take = (text: string) => {
    const number = parseNumber(text);
    const wrong = text === "" ? null : number === undefined ? planWords.rules.notANumber : problem(number);
    if (wrong === null) put(number);
    return wrong;
  };
  return (
    <DraftField
      label={label}
      isLabelHidden={isLabelHidden}
      hint={hint}
      inputMode="decimal"
      value={value === undefined ? "" : writeNumber(value)}
      take={take}
      {...(unit === "" ? {} : { contentAfter: <span className={styles.unit}>{unit}</span> })}
    />
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
