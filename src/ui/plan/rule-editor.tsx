import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { memo, useState } from "react";
import { isAnswered } from "../../app/plan/asked-groups";
import { shownRule } from "../../app/plan/rule-form";
import type { RuleResult } from "../../domain/finding";
import type { Rule } from "../../domain/plan";
import { replacementOf } from "../../domain/rules-of";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { withConfirmed, withoutParams, withRule } from "../parts/change-choices";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";
import { cardId } from "./card-id";
import { planWords } from "./plan-words";
import { RuleEffect } from "./rule-effect";
import { RuleClause, RuleNumbers, RuleReading } from "./rule-numbers";
import { RuleQuote } from "./rule-quote";
import { RuleWho } from "./rule-who";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  proposed: {
    borderLeftWidth: "3px",
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  off: { backgroundColor: tokens.colorNeutralBackground2 },
  remark: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { display: "inline" },
  edited: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { minWidth: 0 },
});

/** A rule as it stands in the plan, and with the office's numbers. */
export interface EditedRule {
  readonly rule: Rule;
  /** What the office changed. */
  readonly changed: Rule["params"] | undefined;
  /** With it, and with titles of readings that say it. */
  readonly shown: Rule;
}

export interface RuleEditorProps {
  readonly rule: Rule;
  /** What the rule comes to, where it is not in force. */
  readonly ifConfirmed?: RuleResult | undefined;
  /** Takes the rule out of the office's own plan; left out where it is not the office's. */
  readonly remove?: ((rule: Rule) => void) | undefined;
}

/** One rule as a card: what it says, where that stands, what it does to the verdict, what can be done with it. */
export const RuleEditor = memo(function RuleEditor({ rule, ifConfirmed, remove }: RuleEditorProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isEditing, setEditing] = useState(false);
  const { own, changed, on, replacement, result } = useSessionState(({ choices, conference, planRules, results }) => ({
    own: choices.ownPlan,
    changed: choices.params[rule.id],
    on: !choices.disabledRules.includes(rule.id),
    replacement: conference === null ? undefined : replacementOf(rule, planRules, conference.scope),
    result: results.find(({ ruleId }) => ruleId === rule.id),
  }));
  const edited = { rule, changed, shown: shownRule(rule, changed) };
  if (replacement !== undefined) return <ReplacedRule {...edited} replacement={replacement} />;
  const isProposed = on && rule.status === "proposed";
  const isAsked = isProposed && own !== undefined && !isAnswered(own, rule);
  const effect = on ? (result ?? ifConfirmed) : undefined;
  return (
    <li
      id={cardId(rule.id)}
      tabIndex={-1}
      className={mergeClasses(shared.card, styles.card, isProposed && styles.proposed, !on && styles.off)}
    >
      <RuleHead {...edited} on={on} />
      {effect === undefined ? null : <RuleEffect rule={edited.shown} result={effect} />}
      {on ? <RuleReading {...edited} /> : null}
      <RuleQuote rule={rule} />
      {rule.remark === undefined ? null : <p className={mergeClasses(shared.small, styles.remark)}>{rule.remark}</p>}
      {isEditing ? (
        <div className={styles.edited}>
          <p className={shared.small}>{planWords.rules.severity(SEVERITY_NAMES[rule.severity])}</p>
          <RuleNumbers {...edited} />
          <RuleClause rule={rule} />
          <ResetNumbers {...edited} />
        </div>
      ) : null}
      {isProposed && own !== undefined ? <RuleWho plan={own} rule={edited.shown} result={ifConfirmed} /> : null}
      <RuleButtons
        {...edited}
        on={on}
        isAsked={isAsked}
        isEditing={isEditing}
        setEditing={setEditing}
        remove={remove}
      />
    </li>
  );
});

/** Title and weight. */
function RuleHead({ rule, changed, shown: { title }, on }: EditedRule & { readonly on: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <div>
      <h3 className={mergeClasses(shared.subheading, styles.title)}>{title}</h3>{" "}
      {rule.status === "proposed" ? <Tag look="warning">{planWords.rules.proposed}</Tag> : null}
      {changed === undefined ? null : <Tag look="own">{planWords.rules.changed}</Tag>}
      {on ? null : <Tag look="quiet">{planWords.rules.isOff}</Tag>}
    </div>
  );
}

function ReplacedRule({ shown: { title }, replacement }: EditedRule & { readonly replacement: Rule }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const changed = useSessionState(({ choices }) => choices.params[replacement.id]);
  return (
    <li className={mergeClasses(shared.card, styles.card, styles.off)}>
      <h3 className={shared.subheading}>{title}</h3>
      <p className={shared.small}>{planWords.rules.replaced(shownRule(replacement, changed).title)}</p>
    </li>
  );
}

interface RuleButtonsProps extends EditedRule, Pick<RuleEditorProps, "remove"> {
  readonly on: boolean;
  /** Whom it counts has to be said first. */
  readonly isAsked: boolean;
  readonly isEditing: boolean;
  readonly setEditing: (isEditing: boolean) => void;
}

function RuleButtons({ rule, shown: { title }, on, isAsked, isEditing, setEditing, remove }: RuleButtonsProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const confirm = () =>
    void session.changePlan(planWords.rules.confirmed(title), (before) => withConfirmed(before, new Set([rule.id])));
  const turn = () =>
    void session.changePlan(planWords.rules.switched(title, !on), (before) => withRule(before, rule.id, !on));
  const named = (action: string) =>
    ({ className: styles.button, size: "small", "aria-label": `${action}: ${title}` }) as const;
  return (
    <div className={shared.wrap}>
      {on && rule.status === "proposed" && !isAsked ? (
        <Button {...named(planWords.rules.confirm)} appearance="primary" onClick={confirm}>
          {planWords.rules.confirm}
        </Button>
      ) : null}
      {on ? (
        <Button {...named(words.common.edit)} aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          {words.common.edit}
        </Button>
      ) : null}
      <Button {...named(on ? planWords.rules.turnOff : planWords.rules.turnOn)} onClick={turn}>
        {on ? planWords.rules.turnOff : planWords.rules.turnOn}
      </Button>
      {remove === undefined ? null : (
        <Button {...named(words.common.remove)} appearance="subtle" onClick={() => remove({ ...rule, title })}>
          {words.common.remove}
        </Button>
      )}
    </div>
  );
}

/** Back to the plan's own numbers. */
function ResetNumbers({ rule, changed, shown: { title } }: EditedRule) {
  const session = useSession();
  const shared = useSectionStyles();
  if (changed === undefined) return null;
  return (
    <div className={shared.wrap}>
      <Button
        size="small"
        icon={<ArrowReset20Regular />}
        aria-label={planWords.rules.resetRule(title)}
        onClick={() =>
          void session.changePlan(planWords.rules.wasReset(title), (before) => withoutParams(before, rule.id))
        }
      >
        {planWords.rules.reset}
      </Button>
    </div>
  );
}
