import { changedConference, type ConferenceChange } from "../../app/plan/own-plan";
import type { Plan, Scope } from "../../domain/plan";
import { LinesField, TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { whenProblem } from "./plan-field-problems";
import { planWords } from "./plan-words";

export interface ConferenceFieldsProps {
  readonly held: Plan["conferences"][number];
  readonly scope: Scope | undefined;
  readonly change: (label: string, make: (own: Plan) => Plan) => void;
}

/** What the plan says of the conference of one scope: its names, when, where and how long. */
export function ConferenceFields({ held, scope, change }: ConferenceFieldsProps) {
  const shared = useSectionStyles();
  const words = planWords.own;
  if (scope === undefined) return null;
  const put = (label: string, facts: ConferenceChange) => change(label, (own) => changedConference(own, scope, facts));
  return (
    <>
      <h3 className={shared.subheading}>{words.conference(scope)}</h3>
      <LinesField
        label={words.names}
        hint={words.namesHint}
        lines={held.names}
        put={(names) => {
          if (names !== undefined) put(words.names, { names });
        }}
      />
      <TextField
        label={words.when}
        hint={words.whenHint}
        value={held.when}
        problem={whenProblem}
        put={(when) => put(words.when, { when })}
      />
      <TextField label={words.place} value={held.place} put={(place) => put(words.place, { place })} />
      <TextField
        label={words.length}
        hint={words.lengthHint}
        value={held.length}
        put={(length) => put(words.length, { length })}
      />
    </>
  );
}
