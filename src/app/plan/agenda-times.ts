import {
  type AgendaStep,
  HALF_DAY,
  isHalfDay,
  loosened,
  misfits,
  overlaps,
  sharedOut,
  type Timetable,
  timetableOf,
} from "../../domain/agenda-times";
import type { Choices } from "../../domain/choices";
import { clockInWords, clockMinutes } from "../../domain/clock-time";
import { NO_PAPERWORK } from "../../domain/letterhead";
import type { Plan, Scope } from "../../domain/plan";

/** The programme of the conference as it stands. */
export interface AgendaStanding {
  readonly agenda: readonly AgendaStep[];
  /** It was changed and is no longer the plan's. */
  readonly isOwn: boolean;
  readonly times: Timetable;
  /** How long the conference lasts: typed, else what the plan's words hold at most; undefined where nobody says it. */
  readonly length: number | undefined;
  readonly isLengthTyped: boolean;
  /** The plan's words for the length. */
  readonly planned: string | undefined;
  /** Where the times do not fit each other or the length, as sentences. */
  readonly misfits: readonly string[];
}

/** The programme that was typed, else the plan's, with its times and what does not fit. */
export function agendaStanding(plan: Plan, scope: Scope | undefined, { paperwork }: Choices): AgendaStanding {
  const { facts } = paperwork ?? NO_PAPERWORK;
  const agenda = facts.agenda ?? plan.agenda;
  const times = timetableOf(agenda, startOf(facts.startTime));
  const planned = plan.conferences.find(({ scopes }) => scope === undefined || scopes.includes(scope))?.length;
  const length = facts.lengthMinutes ?? (isHalfDay(planned) ? HALF_DAY : undefined);
  const isTyped = facts.lengthMinutes !== undefined;
  // What the plan's words hold is the most: to end earlier is no misfit.
  const isJudged = isTyped || (length !== undefined && times.given > length);
  return {
    agenda,
    isOwn: facts.agenda !== undefined,
    times,
    length,
    isLengthTyped: isTyped,
    planned,
    misfits: [...overlaps(times), ...(isJudged ? misfits(times, length) : [])],
  };
}

const startOf = (words: string | undefined) => (words === undefined ? undefined : clockMinutes(words));

/** What can be done to the programme: minutes of one item, its place, what is left of the length shared out. */
export type AgendaEdit =
  | { readonly minutes: number | undefined; readonly of: number }
  | { readonly move: number; readonly by: -1 | 1 }
  | { readonly shareOut: number };

/** The programme after an edit, kept with what is typed for the papers; an edit that changes nothing gives the same. */
export function withAgendaEdit(choices: Choices, plan: Plan, edit: AgendaEdit): Choices {
  const paperwork = choices.paperwork ?? NO_PAPERWORK;
  const { facts } = paperwork;
  const loose = loosened(facts.agenda ?? plan.agenda, startOf(facts.startTime));
  const agenda = edited(loose.agenda, loose.start, edit);
  if (agenda === undefined) return choices;
  const startTime = facts.startTime ?? (loose.start === undefined ? undefined : clockInWords(loose.start));
  const steps = agenda.map(({ text, by, start, minutes }) => ({
    text,
    ...(by !== undefined && { by }),
    ...(start !== undefined && { start }),
    ...(minutes !== undefined && { minutes }),
  }));
  return {
    ...choices,
    paperwork: { ...paperwork, facts: { ...facts, agenda: steps, ...(startTime !== undefined && { startTime }) } },
  };
}

function edited(
  agenda: readonly AgendaStep[],
  start: number | undefined,
  edit: AgendaEdit,
): readonly AgendaStep[] | undefined {
  if ("shareOut" in edit) return sharedOut(agenda, start, edit.shareOut);
  if ("of" in edit) return agenda.map((step, i) => (i === edit.of ? { ...step, minutes: edit.minutes } : step));
  const [one, other] = [agenda[edit.move], agenda[edit.move + edit.by]];
  if (one === undefined || other === undefined) return undefined;
  return agenda.map((step) => (step === one ? other : step === other ? one : step));
}

/** "Đặt lại": the plan's own programme again. */
export function withPlanAgenda(choices: Choices): Choices {
  if (choices.paperwork === undefined) return choices;
  const { agenda: _own, ...facts } = choices.paperwork.facts;
  return { ...choices, paperwork: { ...choices.paperwork, facts } };
}
