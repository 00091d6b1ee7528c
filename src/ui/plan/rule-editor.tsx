import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { memo } from "react";
import { numbersOf, readingsOf, type RuleNumber, shownRule, withNumber } from "../../app/plan/rule-form";
import type { Rule } from "../../domain/plan";
import { replacementOf } from "../../domain/rules-of";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { withClause, withConfirmed, withoutParams, withParam, withRule } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { NumberField } from "../parts/number-field";
import { useSession, useSessionState } from "../parts/session-context";
import { shortSource } from "../check/short-source";
import { Tag } from "../parts/tag";
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
  switch: { flexShrink: 0, marginTop: "-6px", marginRight: "-8px" },
  button: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A rule as it stands in the plan, and with the office's numbers. */
interface Edited {
  readonly rule: Rule;
  /** What the office changed. */
  readonly changed: Rule["params"] | undefined;
  /** With it, and with titles of readings that say it. */
  readonly shown: Rule;
}

export interface RuleEditorProps {
  readonly rule: Rule;
  /** Takes the rule out of the office's own plan; left out where it is not the office's. */
  readonly remove?: ((rule: Rule) => void) | undefined;
}

/** One rule: on or off, its numbers, its clause. Numbers are checked before they count. */
export const RuleEditor = memo(function RuleEditor({ rule, remove }: RuleEditorProps) {
  const styles = useStyles();
  const { changed, on, replacement } = useSessionState(({ choices, conference, planRules }) => ({
    changed: choices.params[rule.id],
    on: !choices.disabledRules.includes(rule.id),
    replacement: conference === null ? undefined : replacementOf(rule, planRules, conference.scope),
  }));
  const edited = { rule, changed, shown: shownRule(rule, changed) };
  if (replacement !== undefined) return <ReplacedRule {...edited} replacement={replacement} />;
  return (
    <li className={styles.rule}>
      <RuleHead {...edited} on={on} />
      {on ? <RuleNumbers {...edited} /> : null}
      {on ? <RuleReading {...edited} /> : null}
      <RuleSource {...edited} />
      {on && rule.status === "proposed" ? <ConfirmRule {...edited} /> : null}
      <RuleButtons {...edited} remove={remove} />
    </li>
  );
});

/** Title, weight and switch. */
function RuleHead({ rule, changed, shown: { title }, on }: Edited & { readonly on: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  return (
    <div className={styles.head}>
      <div className={shared.grow}>
        <h3 className={shared.subheading}>{title}</h3>
        <span className={shared.wrap}>
          <span className={shared.small}>{SEVERITY_NAMES[rule.severity]}</span>
          {rule.status === "proposed" ? <Tag look="warning">{planWords.rules.proposed}</Tag> : null}
          {changed === undefined ? null : <Tag look="own">{planWords.rules.changed}</Tag>}
        </span>
      </div>
      <Switch
        className={styles.switch}
        checked={on}
        aria-label={planWords.rules.on(title)}
        onChange={(_, { checked }) =>
          void session.changePlan(planWords.rules.switched(title, checked), (before) =>
            withRule(before, rule.id, checked),
          )
        }
      />
    </div>
  );
}

function ReplacedRule({ shown: { title }, replacement }: Edited & { readonly replacement: Rule }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <li className={styles.rule}>
      <h3 className={shared.subheading}>{title}</h3>
      <p className={shared.small}>{planWords.rules.replaced(replacement.title)}</p>
    </li>
  );
}

function RuleNumbers({ rule, changed }: Edited) {
  const styles = useStyles();
  const session = useSession();
  const params = { ...rule.params, ...changed };
  const numbers = numbersOf({ ...rule, params });
  if (numbers.length === 0) return null;
  const put = (path: RuleNumber["path"], number: number | undefined) => {
    const [name = ""] = path;
    const value = number === undefined ? undefined : withNumber(params, path, number)[name];
    const isOwn = JSON.stringify(value) === JSON.stringify(rule.params[name]);
    void session.choose((before) => withParam(before, rule.id, name, isOwn ? undefined : value));
  };
  return (
    <div className={styles.numbers}>
      {numbers.map(({ path, label, unit, value }) => (
        <NumberField
          key={path.join(".")}
          label={label}
          unit={unit}
          value={value}
          problem={(number) => session.problemWithParams(rule.id, withNumber(params, path, number))}
          put={(number) => put(path, number)}
        />
      ))}
    </div>
  );
}

/** The way in which a sentence of the plan is read, where it can be read in several. */
function RuleReading({ rule, shown }: Edited) {
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
        void session.choose((before) =>
          withParam(before, rule.id, "reading", id === rule.params["reading"] ? undefined : id),
        )
      }
    />
  );
}

/** Clause and sentence; the clause of an own plan can be mended. */
function RuleSource({ rule }: Edited) {
  const shared = useSectionStyles();
  const session = useSession();
  const { isOwn, planDocument } = useSessionState(({ choices, plan }) => ({
    isOwn: choices.ownPlan?.rules.some(({ id }) => id === rule.id) ?? false,
    planDocument: plan?.document,
  }));
  return (
    <>
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
    </>
  );
}

function ConfirmRule({ rule, shown: { title } }: Edited) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  return (
    <>
      <p className={shared.small}>{planWords.rules.notConfirmed}</p>
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        icon={<Checkmark20Regular />}
        aria-label={planWords.rules.confirmRule(title)}
        onClick={() =>
          void session.changePlan(planWords.rules.confirmed(title), (before) =>
            withConfirmed(before, new Set([rule.id])),
          )
        }
      >
        {planWords.rules.confirm}
      </Button>
    </>
  );
}

/** Back to the plan's own numbers; out of the plan. */
function RuleButtons({ rule, changed, shown: { title }, remove }: Edited & Pick<RuleEditorProps, "remove">) {
  const styles = useStyles();
  const session = useSession();
  if (changed === undefined && remove === undefined) return null;
  return (
    <div className={styles.buttons}>
      {changed === undefined ? null : (
        <Button
          size="small"
          icon={<ArrowReset20Regular />}
          aria-label={planWords.rules.resetRule(title)}
          onClick={() => void session.choose((before) => withoutParams(before, rule.id))}
        >
          {planWords.rules.reset}
        </Button>
      )}
      {remove === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={planWords.add.removeRule(title)}
          onClick={() => remove({ ...rule, title })}
        >
          {planWords.add.remove}
        </Button>
      )}
    </div>
  );
}
