import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan";
import { NumberField } from "../parts/number-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(118px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

export interface PeriodFieldsProps {
  readonly period: Plan["period"];
  readonly change: (label: string, make: (own: Plan) => Plan) => void;
}

/** The years whose achievements count. The first year typed stands for both; an emptied one takes both away. */
export function PeriodFields({ period, change }: PeriodFieldsProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const words = planWords.own;
  const whole = (year: number) =>
    Number.isInteger(year) && year >= 1900 && year <= 2100 ? null : words.periodYearWrong;
  const put = (edge: "from" | "to", year: number | undefined) => {
    if (year === period?.[edge]) return;
    change(words.period, ({ period: known = { from: year ?? 0, to: year ?? 0 }, ...own }) =>
      year === undefined ? own : { ...own, period: { ...known, [edge]: year } },
    );
  };
  return (
    <>
      <div className={styles.years}>
        <NumberField
          label={words.from_}
          unit=""
          value={period?.from}
          problem={(year) => whole(year) ?? (period !== undefined && year > period.to ? words.periodWrong : null)}
          put={(year) => put("from", year)}
        />
        <NumberField
          label={words.to}
          unit=""
          value={period?.to}
          problem={(year) => whole(year) ?? (period !== undefined && year < period.from ? words.periodWrong : null)}
          put={(year) => put("to", year)}
        />
      </div>
      <p className={shared.small}>{words.periodHint}</p>
    </>
  );
}
