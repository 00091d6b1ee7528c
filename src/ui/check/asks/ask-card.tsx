import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ask } from "../../../app/asks/ask";
import { ConferenceDate } from "../../plan/conference-date";
import { planWords } from "../../plan/plan-words";
import { withParam, withRule, withSheetBeside, withSheetUse, withTyped } from "../../parts/change-choices";
import { NumberField } from "../../parts/number-field";
import { useSession, useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { askWords, questionWords } from "./ask-words";
import { GroupOfSheet, GroupOfTexts } from "./group-answers";
import { PickOne } from "./pick-one";
import { PlacesAnswer } from "./places-answer";

const useStyles = makeStyles({ card: { backgroundColor: tokens.colorNeutralBackground2 } });

/** One question with what answers it. */
export function AskCard({ ask }: { readonly ask: Ask }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const rules = useSessionState((state) => state.rules);
  const titles = rules.filter(({ id }) => ask.ruleIds.includes(id)).map(({ title }) => title);
  return (
    <li className={mergeClasses(shared.card, styles.card)}>
      <p className={shared.text}>{questionWords(ask)}</p>
      <Answer ask={ask} />
      {ask.is === "notHere" ? null : (
        <p className={shared.small}>
          {askWords.decides(titles.length)}: {titles.join("; ")}
        </p>
      )}
    </li>
  );
}

function Answer({ ask }: { readonly ask: Ask }) {
  switch (ask.is) {
    case "groupOfSheet":
      return <GroupOfSheet ask={ask} />;
    case "groupOfTexts":
      return <GroupOfTexts ask={ask} />;
    case "useOfSheet":
      return <UseOfSheet sheet={ask.sheet} />;
    case "version":
      return <Version sheets={ask.sheets} />;
    case "reading":
      return <Reading {...ask} />;
    case "notHere":
      return <LeaveOut {...ask} />;
    case "places":
      return <PlacesAnswer ask={ask} />;
    case "conferenceDate":
      return <ConferenceDate label={planWords.typed.conferenceDate} hint={planWords.typed.conferenceDateHint} />;
    case "staff":
      return ask.units.length > 1 ? <StaffOfUnit units={ask.units} /> : <TypedNumber name="staff" />;
    case "superiorTotal":
      return <TypedNumber name="superiorTotal" />;
  }
}

function UseOfSheet({ sheet }: { readonly sheet: string }) {
  const shared = useSectionStyles();
  const session = useSession();
  const target = useSessionState(({ conference, wanted }) => conference?.target ?? wanted);
  return (
    <span className={shared.wrap}>
      <Button
        size="small"
        onClick={() =>
          void session.changePlan(askWords.answered.counts(sheet), (before) => withSheetBeside(before, sheet, target))
        }
      >
        {askWords.counts}
      </Button>
      <Button
        size="small"
        onClick={() =>
          void session.changePlan(askWords.answered.ignored(sheet), (before) => withSheetUse(before, sheet, "ignore"))
        }
      >
        {askWords.ignore}
      </Button>
    </span>
  );
}

function Version({ sheets }: { readonly sheets: readonly string[] }) {
  const shared = useSectionStyles();
  const session = useSession();
  const use = (chosen: string) => {
    const others = sheets.filter((sheet) => sheet !== chosen);
    void session.changePlan(askWords.answered.ignored(others.join("”, “")), (before) =>
      others.reduce((choices, sheet) => withSheetUse(choices, sheet, "ignore"), before),
    );
  };
  return (
    <span className={shared.wrap}>
      {sheets.map((sheet) => (
        <Button key={sheet} size="small" onClick={() => use(sheet)}>
          {askWords.useThis(sheet)}
        </Button>
      ))}
    </span>
  );
}

function LeaveOut({ ruleId, title }: Extract<Ask, { readonly is: "notHere" }>) {
  const session = useSession();
  return (
    <span>
      <Button
        size="small"
        onClick={() =>
          void session.changePlan(askWords.answered.leftOut(title), (before) => withRule(before, ruleId, false))
        }
      >
        {askWords.leaveOut}
      </Button>
    </span>
  );
}

function Reading({ ruleId, title, readings }: Extract<Ask, { readonly is: "reading" }>) {
  const session = useSession();
  return (
    <PickOne
      label={title}
      prompt={askWords.pickReading}
      options={readings.map((one) => ({ id: one.id, name: one.title }))}
      pick={(id) =>
        void session.changePlan(askWords.answered.reading, (before) => withParam(before, ruleId, "reading", id))
      }
    />
  );
}

function StaffOfUnit({ units }: { readonly units: readonly { readonly name: string; readonly staff: number }[] }) {
  const session = useSession();
  return (
    <PickOne
      label={askWords.pickUnit}
      prompt={askWords.pickUnit}
      options={units.map(({ name, staff }, at) => ({ id: String(at), name: askWords.unit(name, staff) }))}
      pick={(at) =>
        void session.changePlan(askWords.answered.staff, (before) =>
          withTyped(before, "staff", units[Number(at)]?.staff),
        )
      }
    />
  );
}

function TypedNumber({ name }: { readonly name: "staff" | "superiorTotal" }) {
  const session = useSession();
  const value = useSessionState(({ choices }) => choices.typed[name]);
  return (
    <NumberField
      label={planWords.typed[name]}
      unit={planWords.typed.people}
      value={value}
      problem={(number) => (Number.isInteger(number) ? null : planWords.typed.wholeNumber)}
      put={(number) => void session.choose((before) => withTyped(before, name, number))}
    />
  );
}
