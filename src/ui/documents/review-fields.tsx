import type { ReviewMeeting } from "../../domain/letterhead";
import { withField } from "../parts/change-paperwork";
import { DateField } from "../parts/date-field";
import { documentWords } from "./document-words";
import { BALLOTS_LINE, MEMBER_LINE, VOTES_LINE } from "./table-lines";
import { TableLinesField } from "./table-lines-field";
import { TextField } from "../parts/text-field";
import { useConferenceFacts } from "../parts/use-paperwork";

const said = documentWords.particulars.review;

type TextOfReview = "body" | "startTime" | "endTime" | "place" | "chair" | "secretary" | "method";

/** The meeting that reviewed the candidates, for its minutes. */
export function ReviewFields() {
  const { facts, put } = useConferenceFacts();
  const { review = {} } = facts;
  const change =
    <Name extends keyof ReviewMeeting>(name: Name) =>
    (value: ReviewMeeting[Name]) => {
      const changed = withField(review, name, value);
      put("review")(Object.keys(changed).length === 0 ? undefined : changed);
    };
  const text = (name: TextOfReview, hint?: string) => (
    <TextField label={said[name]} hint={hint} value={review[name]} put={change(name)} />
  );
  return (
    <>
      {text("body", said.bodyHint)}
      <DateField label={said.date} hint={said.dateHint} value={review.date} put={change("date")} />
      {text("startTime", said.timeHint)}
      {text("endTime")}
      {text("place")}
      {text("chair")}
      {text("secretary")}
      <TableLinesField
        label={said.members}
        hint={said.membersHint}
        form={MEMBER_LINE}
        items={review.members}
        put={change("members")}
      />
      {text("method", said.methodHint)}
      <TableLinesField
        label={said.votes}
        hint={said.votesHint}
        form={VOTES_LINE}
        items={review.votes}
        put={change("votes")}
      />
      <TableLinesField
        label={said.ballots}
        hint={said.ballotsHint}
        form={BALLOTS_LINE}
        items={review.ballots && [review.ballots]}
        put={(items) => change("ballots")(items?.[0])}
      />
    </>
  );
}
