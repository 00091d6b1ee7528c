import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useMemo } from "react";
import {
  type AgendaEdit,
  type AgendaStanding,
  agendaStanding,
  withAgendaEdit,
  withPlanAgenda,
} from "../../app/plan/agenda-times";
import type { TimedStep } from "../../domain/agenda-times";
import { useConferenceFacts } from "../parts/use-paperwork";
import { wholeNumberProblem } from "../parts/whole-number-problem";
import { Disclosure } from "../parts/disclosure";
import { NumberField } from "../parts/number-field";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
import { TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { agendaWords } from "./agenda-words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  edit: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalXS },
  minutes: { flexGrow: 1, minWidth: 0 },
  misfit: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: "anywhere" },
});

/** "Chương trình": each item with its time, minutes and place, and whether all of it fits the length. */
export function AgendaSection() {
  const { plan, choices, scope } = useSessionState(({ plan, choices, conference }) => ({
    plan,
    choices,
    scope: choices.scope ?? conference?.scope,
  }));
  const standing = useMemo(() => (plan === null ? null : agendaStanding(plan, scope, choices)), [plan, scope, choices]);
  if (standing === null || standing.agenda.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={agendaWords.heading(standing.agenda.length)}
      aside={standing.isOwn ? <Tag look="own">{agendaWords.own}</Tag> : null}
    >
      <Agenda standing={standing} />
    </Disclosure>
  );
}

interface AgendaProps {
  readonly standing: AgendaStanding;
}

function Agenda({ standing }: AgendaProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { facts, put } = useConferenceFacts();
  const edit = useAgendaEdit();
  const { times, length, isLengthTyped, planned, misfits } = standing;
  return (
    <div className={styles.part}>
      <p className={shared.small}>{agendaWords.intro}</p>
      <TextField
        label={agendaWords.start}
        hint={agendaWords.startHint}
        value={facts.startTime}
        put={put("startTime")}
      />
      <NumberField
        label={agendaWords.length}
        unit={agendaWords.minutes}
        {...(planned !== undefined && { hint: agendaWords.planned(planned, isLengthTyped ? undefined : length) })}
        value={facts.lengthMinutes}
        problem={wholeNumberProblem}
        put={put("lengthMinutes")}
      />
      <ol className={shared.list} aria-label={agendaWords.list}>
        {times.steps.map((step, at) => (
          <Step key={`${step.text} ${String(at)}`} step={step} at={at} last={times.steps.length - 1} edit={edit} />
        ))}
      </ol>
      <div role="status">
        <p className={shared.text}>{agendaWords.sum(times.given, times.open, times.end)}.</p>
        {misfits.map((misfit) => (
          <p key={misfit} className={styles.misfit}>
            {misfit}
          </p>
        ))}
      </div>
      <Buttons standing={standing} edit={edit} />
    </div>
  );
}

type Edit = (said: string, change: AgendaEdit) => void;

function useAgendaEdit(): Edit {
  const session = useSession();
  return (said, change) =>
    void session.changePlan(said, (before) => {
      const { plan } = session.get();
      return plan === null ? before : withAgendaEdit(before, plan, change);
    });
}

interface StepProps {
  readonly step: TimedStep;
  readonly at: number;
  readonly last: number;
  readonly edit: Edit;
}

function Step({ step: { text, by, minutes, start, end }, at, last, edit }: StepProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const move = (by: -1 | 1) => edit(agendaWords.said.moved(text), { move: at, by });
  return (
    <li className={styles.item}>
      <span className={styles.time}>{agendaWords.time(start, end)}</span>
      <span>{text}</span>
      {by === undefined ? null : <span className={shared.small}>{by}</span>}
      <div className={styles.edit}>
        <div className={styles.minutes}>
          <NumberField
            label={agendaWords.minutesOf(text)}
            isLabelHidden
            unit={agendaWords.minutes}
            value={minutes}
            problem={wholeNumberProblem}
            put={(value) => edit(agendaWords.said.minutes(text), { of: at, minutes: value })}
          />
        </div>
        <Button
          icon={<ArrowUp16Regular />}
          aria-label={agendaWords.up(text)}
          disabledFocusable={at === 0}
          onClick={() => move(-1)}
        />
        <Button
          icon={<ArrowDown16Regular />}
          aria-label={agendaWords.down(text)}
          disabledFocusable={at === last}
          onClick={() => move(1)}
        />
      </div>
    </li>
  );
}

function Buttons({ standing: { times, length, isOwn }, edit }: AgendaProps & { readonly edit: Edit }) {
  const shared = useSectionStyles();
  const session = useSession();
  const left = length === undefined ? 0 : length - times.given;
  const canShare = length !== undefined && times.open > 0 && left >= times.open * 5;
  if (!canShare && !isOwn) return null;
  return (
    <div className={shared.wrap}>
      {canShare ? (
        <Button onClick={() => edit(agendaWords.said.shared, { shareOut: length })}>
          {agendaWords.shareOut(left)}
        </Button>
      ) : null}
      {isOwn ? (
        <Button onClick={() => void session.changePlan(agendaWords.said.reset, withPlanAgenda)}>
          {agendaWords.reset}
        </Button>
      ) : null}
    </div>
  );
}
