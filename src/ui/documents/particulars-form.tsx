import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaperDesk } from "../../app/documents/paper-desk";
import { type ConferenceFacts, NO_PAPERWORK, type ReviewMeeting } from "../../domain/letterhead";
import { withFact } from "./change-paperwork";
import { DateField } from "../parts/date-field";
import { Disclosure } from "../parts/disclosure";
import { NumberField } from "../parts/number-field";
import { paperWords } from "./paper-words";
import { useSession, useSessionState } from "../parts/session-context";
import { AGENDA_LINE, BUDGET_LINE, MEMBER_LINE, VOTES_LINE } from "./table-lines";
import { TableLinesField } from "./table-lines-field";
import { LinesField, TextField } from "../parts/text-field";
import { useStore } from "../parts/use-store";

const { agenda: agendaWords, review: reviewWords, budget: budgetWords, banner: bannerWords } = paperWords.particulars;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

type TextOfReview = "body" | "startTime" | "endTime" | "place" | "chair" | "secretary" | "method";

/** What single papers ask for besides the letterhead; each part shows when its paper is ticked. */
export function ParticularsForm({ desk }: { readonly desk: PaperDesk }) {
  const styles = useStyles();
  const session = useSession();
  const chosen = useStore(desk, (state) => state.chosen);
  const facts = useSessionState(({ choices }) => (choices.paperwork ?? NO_PAPERWORK).facts);
  const put =
    <Name extends keyof ConferenceFacts>(name: Name) =>
    (value: ConferenceFacts[Name]) =>
      void session.choose((before) => withFact(before, name, value));
  const wholeNumber = (value: number) =>
    Number.isInteger(value) && value >= 1 ? null : paperWords.letterhead.wholeNumber;
  return (
    <>
      {["chuong-trinh", "ke-hoach", "bao-cao"].some((id) => chosen.includes(id)) ? (
        <Disclosure title={agendaWords.heading} level={3}>
          <div className={styles.form}>
            <TableLinesField
              label={agendaWords.lines}
              hint={agendaWords.linesHint}
              form={AGENDA_LINE}
              items={facts.agenda}
              put={put("agenda")}
            />
            <NumberField
              label={agendaWords.length}
              unit={agendaWords.minutes}
              value={facts.lengthMinutes}
              problem={wholeNumber}
              put={put("lengthMinutes")}
            />
          </div>
        </Disclosure>
      ) : null}
      {chosen.includes("bien-ban") ? <ReviewForm review={facts.review ?? {}} put={put("review")} /> : null}
      {chosen.includes("du-tru") ? (
        <Disclosure title={budgetWords.heading} level={3}>
          <div className={styles.form}>
            <TableLinesField
              label={budgetWords.lines}
              hint={budgetWords.linesHint}
              form={BUDGET_LINE}
              items={facts.budget}
              put={put("budget")}
            />
            <TextField
              label={budgetWords.source}
              hint={budgetWords.sourceHint}
              value={facts.budgetSource}
              put={put("budgetSource")}
            />
          </div>
        </Disclosure>
      ) : null}
      {chosen.includes("ma-ket") ? (
        <Disclosure title={bannerWords.heading} level={3}>
          <div className={styles.form}>
            <LinesField
              label={bannerWords.lines}
              hint={bannerWords.linesHint}
              lines={facts.bannerLines}
              put={put("bannerLines")}
            />
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

function ReviewForm({
  review,
  put,
}: {
  readonly review: ReviewMeeting;
  readonly put: (review: ReviewMeeting | undefined) => void;
}) {
  const styles = useStyles();
  const change =
    <Name extends keyof ReviewMeeting>(name: Name) =>
    (value: ReviewMeeting[Name]) => {
      const changed: ReviewMeeting = { ...review };
      if (value === undefined) Reflect.deleteProperty(changed, name);
      else changed[name] = value;
      put(Object.keys(changed).length === 0 ? undefined : changed);
    };
  const text = (name: TextOfReview, hint?: string) => (
    <TextField label={reviewWords[name]} hint={hint} value={review[name]} put={change(name)} />
  );
  return (
    <Disclosure title={reviewWords.heading} level={3}>
      <div className={styles.form}>
        {text("body", reviewWords.bodyHint)}
        <DateField label={reviewWords.date} hint={reviewWords.dateHint} value={review.date} put={change("date")} />
        {text("startTime", reviewWords.timeHint)}
        {text("endTime")}
        {text("place")}
        {text("chair")}
        {text("secretary")}
        <TableLinesField
          label={reviewWords.members}
          hint={reviewWords.membersHint}
          form={MEMBER_LINE}
          items={review.members}
          put={change("members")}
        />
        {text("method", reviewWords.methodHint)}
        <TableLinesField
          label={reviewWords.votes}
          hint={reviewWords.votesHint}
          form={VOTES_LINE}
          items={review.votes}
          put={change("votes")}
        />
        <Ballots ballots={review.ballots} put={change("ballots")} />
      </div>
    </Disclosure>
  );
}

const BALLOTS = ["issued", "returned", "valid"] as const;

/** Three numbers that count together: they are kept when all three are known. */
function Ballots({
  ballots,
  put,
}: {
  readonly ballots: ReviewMeeting["ballots"];
  readonly put: (ballots: ReviewMeeting["ballots"]) => void;
}) {
  return (
    <TableLinesField
      label={reviewWords.ballots}
      hint={reviewWords.ballotsHint}
      items={ballots === undefined ? undefined : [ballots]}
      put={(items) => put(items?.[0])}
      form={{
        read: (cells) => {
          const [issued, returned, valid] = BALLOTS.map((_, index) =>
            Number(/^\d+$/.test(cells[index] ?? "") ? cells[index] : Number.NaN),
          );
          return issued === undefined ||
            returned === undefined ||
            valid === undefined ||
            [issued, returned, valid].some(Number.isNaN)
            ? reviewWords.ballotsProblem
            : { issued, returned, valid };
        },
        write: (item) => BALLOTS.map((name) => String(item[name])),
      }}
    />
  );
}
