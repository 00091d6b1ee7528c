import { Badge, Button, Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { memo } from "react";
import type { Rule } from "../../domain/plan";
import { ruleWithParams } from "../../domain/rule-with-params";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { withClause, withoutParams, withParam, withRule } from "../parts/change-choices";
import { NumberField } from "../parts/number-field";
import { numbersOf, readingsOf } from "./rule-numbers";
import { useSession, useSessionState } from "../parts/session-context";
import { shortSource } from "../check/short-source";
import { TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(118px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
  switch: { flexShrink: 0, marginTop: "-6px", marginRight: "-8px" },
  reset: { alignSelf: "flex-start" },
});

/** One rule: on or off, its numbers, its clause. Numbers are checked before they count. */
export const RuleEditor = memo(function RuleEditor({ rule }: { readonly rule: Rule }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { changed, isOwn, on, planDocument } = useSessionState(({ choices, plan }) => ({
    changed: choices.params[rule.id],
    isOwn: choices.ownPlan?.rules.some(({ id }) => id === rule.id) ?? false,
    on: !choices.disabledRules.includes(rule.id),
    planDocument: plan?.document,
  }));
  const params = { ...rule.params, ...changed };
  const { title, params: shown } = ruleWithParams(rule, params);
  const numbers = numbersOf(rule);
  const readings = readingsOf({ ...rule, params: shown });
  const reading = typeof params["reading"] === "string" ? params["reading"] : "";
  const put = (name: string, value: unknown) =>
    void session.choose((before) => withParam(before, rule.id, name, value === rule.params[name] ? undefined : value));
  return (
    <li className={styles.rule}>
      <div className={styles.head}>
        <div className={shared.grow}>
          <h3 className={shared.subheading}>{title}</h3>
          <span className={shared.wrap}>
            <span className={shared.small}>{SEVERITY_NAMES[rule.severity]}</span>
            {changed === undefined ? null : (
              <Badge appearance="tint" color="brand" shape="rounded">
                {planWords.rules.changed}
              </Badge>
            )}
          </span>
        </div>
        <Switch
          className={styles.switch}
          checked={on}
          aria-label={planWords.rules.on(title)}
          onChange={(_, data) => void session.choose((before) => withRule(before, rule.id, data.checked))}
        />
      </div>
      {on && numbers.length > 0 ? (
        <div className={styles.numbers}>
          {numbers.map(({ name, label, unit, value }) => (
            <NumberField
              key={name}
              label={label}
              unit={unit}
              value={typeof params[name] === "number" ? params[name] : value}
              problem={(number) => session.problemWithParams(rule.id, { ...params, [name]: number })}
              put={(number) => put(name, number)}
            />
          ))}
        </div>
      ) : null}
      {on && readings.length > 0 ? (
        <Field label={planWords.rules.reading}>
          <Select
            className={styles.select}
            value={reading}
            onChange={(_, { value }) => put("reading", value === "" ? undefined : value)}
          >
            <option value="">{planWords.rules.noReading}</option>
            {readings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {isOwn ? (
        <TextField
          label={planWords.rules.clause}
          value={rule.source.clause}
          put={(clause) => void session.choose((before) => withClause(before, rule.id, clause))}
        />
      ) : (
        <p className={shared.small}>{shortSource(rule.source, planDocument)}</p>
      )}
      {rule.source.sentence === undefined ? null : (
        <p className={shared.small}>{planWords.rules.sentence(rule.source.sentence)}</p>
      )}
      {changed === undefined ? null : (
        <Button
          className={styles.reset}
          size="small"
          icon={<ArrowReset20Regular />}
          aria-label={planWords.rules.resetRule(title)}
          onClick={() => void session.choose((before) => withoutParams(before, rule.id))}
        >
          {planWords.rules.reset}
        </Button>
      )}
    </li>
  );
});
