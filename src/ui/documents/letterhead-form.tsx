import { useMemo } from "react";
import type { Documents } from "../../app/documents/documents";
import { letterheadOf } from "../../app/documents/paperwork-from-plan";
import { SIGNING_POWERS } from "../../domain/letterhead";
import { withNumber } from "../parts/change-paperwork";
import { ChoiceField } from "../parts/choice-field";
import { DateField } from "../parts/date-field";
import { FormPart } from "../parts/form-part";
import { NumberField } from "../parts/number-field";
import { documentWords } from "./document-words";
import { useSession, useSessionState } from "../parts/session-context";
import { LinesField, TextField } from "../parts/text-field";
import { useConferenceFacts, useLetterhead } from "../parts/use-paperwork";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";
import { wholeNumberProblem } from "../parts/whole-number-problem";

const { letterhead: said, facts: factWords } = documentWords;

type TextOfLetterhead =
  "superior" | "issuer" | "issuerSymbol" | "place" | "onBehalfOf" | "head" | "position" | "signer" | "archive";
type TextOfFacts = "name" | "place" | "startTime" | "addressee" | "chair" | "secretary" | "superiorConference";

/** Asked once, kept in the workbook; each document that is ticked has its number. */
export function LetterheadForm({ documents }: { readonly documents: Documents }) {
  return (
    <>
      <FormPart title={said.heading}>
        <LetterheadFields documents={documents} />
      </FormPart>
      <FormPart title={factWords.heading}>
        <ConferenceFields />
      </FormPart>
    </>
  );
}

function LetterheadFields({ documents }: { readonly documents: Documents }) {
  const shared = useSectionStyles();
  const { letterhead, put } = useLetterhead();
  const ownPlan = useSessionState(({ choices }) => choices.ownPlan);
  const ofPlan = useMemo(() => letterheadOf(ownPlan), [ownPlan]);
  const text = (name: TextOfLetterhead, hint?: string) => {
    const planned = ofPlan[name];
    return (
      <TextField
        label={said[name]}
        hint={planned === undefined ? hint : said.ofPlan(planned)}
        value={letterhead[name]}
        put={put(name)}
      />
    );
  };
  return (
    <>
      <p className={shared.small}>{said.intro}</p>
      {text("superior", said.superiorHint)}
      {text("issuer", said.issuerHint)}
      {text("issuerSymbol", said.issuerSymbolHint)}
      <DocumentNumbers documents={documents} />
      {text("place", said.placeHint)}
      <DateField label={said.date} hint={said.dateHint} value={letterhead.date} put={put("date")} />
      <LinesField label={said.bases} hint={said.onePerLine} lines={letterhead.bases} put={put("bases")} />
      <LinesField
        label={said.recipients}
        hint={said.onePerLine}
        lines={letterhead.recipients}
        put={put("recipients")}
      />
      {text("archive", said.archiveHint)}
      {text("onBehalfOf", said.onBehalfOfHint)}
      <ChoiceField
        label={said.power}
        value={letterhead.power}
        among={SIGNING_POWERS}
        nameOf={(power) => said.powers[power]}
        none={said.powers.none}
        put={put("power")}
      />
      {text("head", said.headHint)}
      {letterhead.power === undefined || letterhead.power === "Q." ? null : text("position", said.positionHint)}
      {text("signer")}
    </>
  );
}

function DocumentNumbers({ documents }: { readonly documents: Documents }) {
  const session = useSession();
  const chosen = useStore(documents, (state) => state.chosen);
  const numbers = useSessionState(({ choices }) => choices.paperwork?.letterhead.numbers);
  return documents.offered
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, title }) => (
      <NumberField
        key={id}
        label={said.numberOf(title)}
        unit=""
        value={numbers?.[id]}
        problem={wholeNumberProblem}
        put={(value) => void session.choose((before) => withNumber(before, id, value))}
      />
    ));
}

function ConferenceFields() {
  const { facts, put } = useConferenceFacts();
  const planned = useSessionState(({ plan, conference }) =>
    plan?.conferences.find(({ scopes }) => conference !== null && scopes.includes(conference.scope)),
  );
  const fact = (name: TextOfFacts, hint?: string) => (
    <TextField label={factWords[name]} hint={hint} value={facts[name]} put={put(name)} />
  );
  return (
    <>
      {fact("name", factWords.nameHint)}
      {fact("place", planned?.place === undefined ? undefined : said.ofPlan(planned.place))}
      {fact("startTime", factWords.startTimeHint)}
      <NumberField
        label={factWords.present}
        unit={factWords.people}
        value={facts.present}
        problem={wholeNumberProblem}
        put={put("present")}
      />
      {fact("addressee", factWords.addresseeHint)}
      {fact("chair")}
      {fact("secretary")}
      {fact("superiorConference")}
    </>
  );
}
