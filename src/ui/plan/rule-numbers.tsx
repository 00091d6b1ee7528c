import { makeStyles, tokens } from "@fluentui/react-components";
import { numbersOf, readingsOf, type RuleNumber, shownRule, withNumber } from "../../app/plan/rule-form";
import type { Rule } from "../../domain/plan";
import { withClause, withParam } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { NumberField } from "../parts/number-field";
import { useSession, useSessionState } from "../parts/session-context";
import { TextField } from "../parts/text-field";
import { planWords } from "./plan-words";
import type { EditedRule } from "./rule-editor";

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(118px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** The numbers of a rule, to be changed; they are checked before they count. */
export function RuleNumbers({ rule, changed }: EditedRule) {
  const styles = useStyles();
  const session = useSession();
  const params = { ...rule.params, ...changed };
  const numbers = numbersOf({ ...rule, params });
  if (numbers.length === 0) return null;
  const put = (path: RuleNumber["path"], number: number | undefined) => {
    const [name = ""] = path;
    const value = number === undefined ? undefined : withNumber(params, path, number)[name];
    const isOwn = JSON.stringify(value) === JSON.stringify(rule.params[name]);
    const { title } = shownRule(rule, isOwn ? undefined : { ...changed, [name]: value });
    void session.changePlan(planWords.rules.wasChanged(title), (before) =>
      withParam(before, rule.id, name, isOwn ? undefined : value),
    );
  };
  return (
    <div className={styles.numbers}>
      {numbers.map((number) => (
        <NumberField
          key={number.path.join(".")}
          label={number.label}
          unit={number.unit}
          value={number.value}
          problem={(wanted) => session.problemWithParams(rule.id, withNumber(params, number.path, wanted))}
          put={(wanted) => put(number.path, wanted)}
          {...originOf(number, rule)}
        />
      ))}
    </div>
  );
}

/** Where a number comes from: a tolerance that the plan's sentence does not give is the program's. */
function originOf({ path, value }: RuleNumber, { source, params }: Rule): { readonly hint?: string } {
  const [name = ""] = path;
  if (source.sentence === undefined) return {};
  if (path.length === 1 && params[name] !== value) return { hint: planWords.rules.ofOffice };
  const isSaid = new RegExp(`(?<!\\d)0?${String(value).replace(".", "[.,]")}(?!\\d)`).test(source.sentence);
  return { hint: name.startsWith("tolerance") && !isSaid ? planWords.rules.ofProgram : planWords.rules.ofPlan };
}

/** The way in which a sentence of the plan is read, where it can be read in several. */
export function RuleReading({ rule, shown }: EditedRule) {
  const session = useSession();
  const readings = readingsOf(shown);
  if (readings.length === 0) return null;
  const reading = typeof shown.params["reading"] === "string" ? shown.params["reading"] : undefined;
  return (
    <ChoiceField
      label={planWords.rules.reading}
      value={reading}
      among={readings.map(({ id }) => id)}
      nameOf={(id) => readings.find((one) => one.id === id)?.title ?? id}
      none={planWords.rules.noReading}
      put={(id) =>
        void session.changePlan(planWords.rules.wasChanged(shown.title), (before) =>
          withParam(before, rule.id, "reading", id === rule.params["reading"] ? undefined : id),
        )
      }
    />
  );
}

/** The clause of an own plan can be mended. */
export function RuleClause({ rule }: Pick<EditedRule, "rule">) {
  const session = useSession();
  const isOwn = useSessionState(({ choices }) => choices.ownPlan?.rules.some(({ id }) => id === rule.id) ?? false);
  if (!isOwn) return null;
  return (
    <TextField
      label={planWords.rules.clause}
      value={rule.source.clause}
      put={(clause) =>
        void session.changePlan(planWords.rules.wasChanged(rule.title), (before) => withClause(before, rule.id, clause))
      }
    />
  );
}
