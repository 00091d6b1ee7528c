import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo, useState } from "react";
import { addedRule, groupsOf, type RuleDraft } from "../../app/plan/added-rule";
import { ruleForms } from "../../app/plan/rule-form";
import { type Plan, type PlanRule, SEVERITIES, type Scope, type Target } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { useSession } from "../parts/session-context";
import { TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { PlanForm } from "./plan-form";
import { RuleFieldInput } from "./rule-fields";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  select: { minWidth: 0 },
});

const EMPTY: RuleDraft = { check: "", values: {}, title: "", clause: "", severity: "warning" };

export interface AddRuleProps {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly target: Target;
  readonly add: (rule: PlanRule) => void;
}

/** "Thêm quy định": a kind of rule, then a form that its check describes. */
export function AddRule({ plan, scope, target, add }: AddRuleProps) {
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
      <Button className={styles.button} icon={<Add20Regular />} onClick={() => setDraft(EMPTY)}>
        {planWords.add.open}
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
  const styles = useStyles();
  const shared = useSectionStyles();
  const forms = useMemo(ruleForms, []);
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const form = forms.find(({ check }) => check === draft.check);
  return (
    <>
      <Field label={planWords.add.kind}>
        <Select
          className={styles.select}
          value={draft.check}
          onChange={(_, { value }) => change({ check: value, values: {} })}
        >
          <option value="">{planWords.add.choose}</option>
          {forms.map(({ check, title }) => (
            <option key={check} value={check}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
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
  const styles = useStyles();
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
      <Field label={planWords.add.severity}>
        <Select
          className={styles.select}
          value={draft.severity}
          onChange={(_, { value }) => change({ severity: SEVERITIES.find((one) => one === value) ?? draft.severity })}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {SEVERITY_NAMES[severity]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
