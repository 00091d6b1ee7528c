import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan, Scope, Target } from "../../domain/plan";
import { TARGETS } from "../../domain/plan";
import { scopesOf, targetsOf } from "../../app/plan/plan-scopes";
import { useSectionStyles } from "../parts/use-section-styles";
import { capital, targetNames, words } from "../parts/words";

const useStyles = makeStyles({
  plan: { display: "block" },
  name: { display: "block", overflowWrap: "anywhere" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  select: { minWidth: 0 },
});

export interface PlanPick {
  readonly planId: string | null;
  readonly scope: Scope | null;
  readonly target: Target;
}

export interface PlanPickerProps {
  /** Offered as a list; empty where the plan is chosen elsewhere. */
  readonly plans: readonly Plan[];
  /** The plan whose scopes are offered. */
  readonly plan: Plan | undefined;
  readonly pick: PlanPick;
  readonly change: (pick: PlanPick) => void;
  /** Sentences beside what is still to be chosen. */
  readonly missing?: { readonly plan?: string | undefined; readonly scope?: string | undefined };
}

/** Plan, scope and list. Nothing is chosen for the office, but a scope that is the plan's only one. */
export function PlanPicker({ plans, plan, pick, change, missing }: PlanPickerProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {plans.length === 0 ? null : (
        <PlanChoice plans={plans} pick={pick} change={change} said={hintOf(missing?.plan)} />
      )}
      {plan === undefined ? null : (
        <>
          <ScopeChoice plan={plan} pick={pick} change={change} said={hintOf(missing?.scope)} />
          <TargetChoice plan={plan} pick={pick} change={change} />
        </>
      )}
    </div>
  );
}

const hintOf = (missing: string | undefined) =>
  missing === undefined ? {} : ({ validationMessage: missing, validationState: "warning" } as const);

type Picking = Pick<PlanPickerProps, "pick" | "change">;
type Said = { readonly said: ReturnType<typeof hintOf> };

function PlanChoice({ plans, pick, change, said }: Picking & Said & Pick<PlanPickerProps, "plans">) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const setPlan = (id: string) => {
    const chosen = plans.find((one) => one.id === id);
    const offered = chosen ? scopesOf(chosen) : [];
    const kept = offered.find((one) => one === pick.scope) ?? (offered.length === 1 ? (offered[0] ?? null) : null);
    change({ ...pick, planId: id, scope: kept });
  };
  return (
    <Field label={words.firstRun.plan} {...said}>
      <RadioGroup value={pick.planId ?? ""} onChange={(_, data) => setPlan(data.value)}>
        {plans.map((one) => (
          <Radio
            key={one.id}
            value={one.id}
            label={
              <span className={styles.plan}>
                <span className={styles.name}>{one.title}</span>
                <span className={shared.small}>{[one.issuer, one.document].join(" · ")}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function ScopeChoice({ plan, pick, change, said }: Picking & Said & { readonly plan: Plan }) {
  const styles = useStyles();
  const scopes = scopesOf(plan);
  const scope = scopes.find((one) => one === pick.scope) ?? null;
  return (
    <Field label={words.firstRun.scope} {...said}>
      <Select
        className={styles.select}
        value={scope ?? ""}
        onChange={(_, data) => change({ ...pick, scope: scopes.find((one) => one === data.value) ?? null })}
      >
        {scope === null ? <option value="">{words.firstRun.pickScope}</option> : null}
        {scopes.map((one) => (
          <option key={one} value={one}>
            {capital(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TargetChoice({ plan, pick, change }: Picking & { readonly plan: Plan }) {
  const styles = useStyles();
  const scope = scopesOf(plan).find((one) => one === pick.scope);
  const isSilent = scope !== undefined && !targetsOf(plan, scope).includes(pick.target);
  return (
    <Field label={words.firstRun.target} {...(isSilent ? { hint: words.firstRun.noNumbers } : {})}>
      <Select
        className={styles.select}
        value={pick.target}
        onChange={(_, data) => change({ ...pick, target: TARGETS.find((one) => one === data.value) ?? "attendees" })}
      >
        {TARGETS.map((one) => (
          <option key={one} value={one}>
            {targetNames[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
