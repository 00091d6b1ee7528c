import { Button, makeStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo, useState } from "react";
import { addedRule, groupsOf, type RuleDraft } from "../../app/plan/added-rule";
import { ruleForms } from "../../app/plan/rule-form";
import { type Plan, type PlanRule, SEVERITIES, type Scope, type Target } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { ChoiceField } from "../parts/choice-field";
import { useSession } from "../parts/session-context";
import { TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { PlanForm } from "./plan-form";
import { RuleFieldInput } from "./rule-fields";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

const EMPTY: RuleDraft = { check: "", values: {}, title: "", clause: "", severity: "warning" };

export interface AddRuleProps {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly target: Target;
  readonly add: (rule: PlanRule) => void;
  /** The sentence of the plan that the rule is made from. */
  readonly from?: { readonly clause: string; readonly sentence: string };
}

/** "Thêm quy định": a kind of rule, then a form that its check describes. */
export function AddRule({ plan, scope, target, add, from }: AddRuleProps) {
  const styles = useStyles();
  const session = useSession();
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<RuleDraft>) => {
    setProblem(null);
    setDraft((known) => known && { ...known, ...part });
  };
  const close = () => {
    setProblem(null);
    setDraft(null);
  };
  if (draft === null)
    return (
      <Button
        className={styles.button}
        icon={<Add20Regular />}
        {...(from !== undefined && { size: "small" })}
        onClick={() => setDraft({ ...EMPTY, ...from })}
      >
        {from === undefined ? planWords.add.open : planWords.open.add}
      </Button>
    );
  const submit = () => {
    const made = addedRule(draft, { plan, choices: session.get().choices, scope, target });
    if ("problem" in made) return setProblem(made.problem);
    add(made.rule);
    close();
  };
  return (
    <PlanForm
      label={planWords.add.open}
      submitLabel={planWords.add.add}
      isReady={draft.check !== ""}
      problem={problem}
      submit={submit}
      cancel={close}
    >
      <RuleDraftFields plan={plan} draft={draft} change={change} />
    </PlanForm>
  );
}

interface RuleDraftFieldsProps {
  readonly plan: Plan;
  readonly draft: RuleDraft;
  readonly change: (part: Partial<RuleDraft>) => void;
}

function RuleDraftFields({ plan, draft, change }: RuleDraftFieldsProps) {
  const shared = useSectionStyles();
  const forms = useMemo(ruleForms, []);
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const form = forms.find(({ check }) => check === draft.check);
  return (
    <>
      <ChoiceField
        label={planWords.add.kind}
        value={form?.check}
        among={forms.map(({ check }) => check)}
        nameOf={(check) => forms.find((one) => one.check === check)?.title ?? check}
        none={planWords.add.choose}
        put={(check = "") => change({ check, values: {} })}
      />
      {form === undefined ? null : (
        <>
          <p className={shared.small}>{form.about}</p>
          {form.fields(draft.values).map((field) => (
            <RuleFieldInput
              key={field.name}
              field={field}
              groups={groups}
              value={draft.values[field.name]}
              put={(value) => change({ values: { ...draft.values, [field.name]: value } })}
            />
          ))}
          <RuleSourceFields draft={draft} change={change} />
        </>
      )}
    </>
  );
}

/** What the rule is called, where it stands, how much it weighs. */
function RuleSourceFields({ draft, change }: Omit<RuleDraftFieldsProps, "plan">) {
  return (
    <>
      <TextField
        label={planWords.add.title}
        hint={planWords.add.titleHint}
        value={draft.title}
        put={(title = "") => change({ title })}
      />
      <TextField
        label={planWords.add.clause}
        hint={planWords.add.clauseHint}
        value={draft.clause}
        put={(clause = "") => change({ clause })}
      />
      <ChoiceField
        label={planWords.add.severity}
        value={draft.severity}
        among={SEVERITIES}
        nameOf={(severity) => SEVERITY_NAMES[severity]}
        put={(severity = draft.severity) => change({ severity })}
      />
    </>
  );
}
