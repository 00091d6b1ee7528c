import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../domain/plan";
import { type PlanPick, PlanPicker } from "./plan-picker";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { words } from "../parts/words";

const useStyles = makeStyles({ select: { minWidth: 0 } });

const OF_PRESET = "preset:";

/** The plan in force, and the way to another plan, scope or list. */
export function PlanSwitch({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { presets, own, scope, target } = useSessionState(({ choices, conference, ...state }) => ({
    presets: state.presets,
    own: choices.ownPlan,
    scope: choices.scope ?? conference?.scope ?? null,
    target: choices.target ?? "attendees",
  }));
  const [asked, setAsked] = useState<string | null>(null);
  // An own plan that was saved from a preset may bear its id: the preset is then told apart by a sign in front.
  const idOf = (preset: Plan) => (preset.id === own?.id ? `${OF_PRESET}${preset.id}` : preset.id);
  const pick: PlanPick = { planId: plan.id, scope, target };
  const takePreset = (planId: string) => {
    setAsked(null);
    const id = planId.replace(OF_PRESET, "");
    const said = planWords.plan.changed(presets.find((one) => one.id === id)?.title ?? id);
    void session.changePlan(said, ({ ownPlan: _own, ...before }) => ({ ...before, planId: id }));
  };
  const setPlan = (planId: string) => {
    if (planId === plan.id) setAsked(null);
    else if (own === undefined) takePreset(planId);
    else setAsked(planId);
  };
  const change = (wish: PlanPick) =>
    void session.choose((before) => ({
      ...before,
      ...(wish.scope === null ? {} : { scope: wish.scope }),
      target: wish.target,
    }));
  return (
    <section className={shared.section} aria-label={planWords.plan.heading}>
      <h2 className={shared.heading}>{planWords.plan.heading}</h2>
      <Field label={words.firstRun.plan} hint={[plan.issuer, plan.document].join(" · ")}>
        <Select className={styles.select} value={asked ?? plan.id} onChange={(_, { value }) => setPlan(value)}>
          {own === undefined ? null : <option value={own.id}>{planWords.plan.own(own.title)}</option>}
          {presets.map((one) => (
            <option key={one.id} value={idOf(one)}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      {asked === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{planWords.plan.losesOwn}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => takePreset(asked)}>
              {planWords.plan.loseOwn}
            </Button>
            <Button size="small" onClick={() => setAsked(null)}>
              {planWords.plan.keepOwn}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <PlanPicker plans={[]} plan={plan} pick={pick} change={change} />
    </section>
  );
}
