import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan";
import { useIsWide } from "../parts/use-is-wide";
import { PlanText } from "./plan-text";
import { RuleList } from "./rule-list";

const useStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
  sticky: { position: "sticky", top: 0 },
  below: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Room for two columns that can be read. */
const WIDE = 640;

/** The plan's rules, with the text that they were read from: beside them where there is room. */
export function PlanRules({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { ref, isWide } = useIsWide<HTMLDivElement>(WIDE);
  const isBeside = isWide && plan.reading?.text !== undefined;
  return (
    <div ref={ref} className={isBeside ? styles.beside : styles.below}>
      {plan.reading?.text === undefined ? null : (
        <div className={mergeClasses(isBeside && styles.sticky)}>
          <PlanText plan={plan} isBeside={isBeside} />
        </div>
      )}
      <RuleList />
    </div>
  );
}
