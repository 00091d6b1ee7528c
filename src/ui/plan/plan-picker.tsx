import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan, Scope, Target } from "../../domain/plan";
import { TARGETS } from "../../domain/plan";
import { scopesOf, targetsOf } from "./plan-scopes";
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
  const shared = useSectionStyles();
  const scopes = plan ? scopesOf(plan) : [];
  const scope = scopes.find((one) => one === pick.scope) ?? null;
  const setPlan = (id: string) => {
    const chosen = plans.find((one) => one.id === id);
    const offered = chosen ? scopesOf(chosen) : [];
    const kept = offered.find((one) => one === pick.scope) ?? (offered.length === 1 ? (offered[0] ?? null) : null);
    change({ ...pick, planId: id, scope: kept });
  };
  return (
    <div className={styles.fields}>
      {plans.length === 0 ? null : (
        <Field
          label={words.firstRun.plan}
          {...(missing?.plan === undefined ? {} : { validationMessage: missing.plan, validationState: "warning" })}
        >
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
      )}
      {plan === undefined ? null : (
        <>
          <Field
            label={words.firstRun.scope}
            {...(missing?.scope === undefined ? {} : { validationMessage: missing.scope, validationState: "warning" })}
          >
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
          <Field
            label={words.firstRun.target}
            {...(scope !== null && !targetsOf(plan, scope).includes(pick.target)
              ? { hint: words.firstRun.noNumbers }
              : {})}
          >
            <Select
              className={styles.select}
              value={pick.target}
              onChange={(_, data) =>
                change({ ...pick, target: TARGETS.find((one) => one === data.value) ?? "attendees" })
              }
            >
              {TARGETS.map((one) => (
                <option key={one} value={one}>
                  {targetNames[one]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}
