import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PaperDesk } from "../../app/documents/paper-desk";
import { type ConferenceFacts, type Letterhead, NO_PAPERWORK, SIGNING_POWERS } from "../../domain/letterhead";
import { withFact, withLetterhead, withNumber } from "./change-paperwork";
import { DateField } from "../parts/date-field";
import { Disclosure } from "../parts/disclosure";
import { NumberField } from "../parts/number-field";
import { paperWords } from "./paper-words";
import { useSession, useSessionState } from "../parts/session-context";
import { LinesField, TextField } from "../parts/text-field";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";

const { letterhead: said, facts: factWords } = paperWords;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  select: { minWidth: 0 },
});

type TextOfLetterhead =
  "superior" | "issuer" | "issuerSymbol" | "place" | "onBehalfOf" | "head" | "position" | "signer" | "archive";
type TextOfFacts = "name" | "place" | "startTime" | "addressee" | "chair" | "secretary" | "superiorConference";

/** Asked once, kept in the workbook; each document that is ticked has its number. */
export function LetterheadForm({ desk }: { readonly desk: PaperDesk }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const chosen = useStore(desk, (state) => state.chosen);
  const { letterhead, facts } = useSessionState(({ choices }) => choices.paperwork ?? NO_PAPERWORK);
  const put =
    <Name extends keyof Letterhead>(name: Name) =>
    (value: Letterhead[Name]) =>
      void session.choose((before) => withLetterhead(before, name, value));
  const putFact =
    <Name extends keyof ConferenceFacts>(name: Name) =>
    (value: ConferenceFacts[Name]) =>
      void session.choose((before) => withFact(before, name, value));
  const text = (name: TextOfLetterhead, hint?: string) => (
    <TextField label={said[name]} hint={hint} value={letterhead[name]} put={put(name)} />
  );
  const fact = (name: TextOfFacts, hint?: string) => (
    <TextField label={factWords[name]} hint={hint} value={facts[name]} put={putFact(name)} />
  );
  return (
    <>
      <Disclosure title={said.heading} level={3}>
        <div className={styles.form}>
          <p className={shared.small}>{said.intro}</p>
          {text("superior", said.superiorHint)}
          {text("issuer", said.issuerHint)}
          {text("issuerSymbol", said.issuerSymbolHint)}
          {desk.documents
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, title }) => (
              <NumberField
                key={id}
                label={said.numberOf(title)}
                unit=""
                value={letterhead.numbers?.[id]}
                problem={(value) => (Number.isInteger(value) && value >= 1 ? null : said.wholeNumber)}
                put={(value) => void session.choose((before) => withNumber(before, id, value))}
              />
            ))}
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
          <Field label={said.power}>
            <Select
              className={styles.select}
              value={letterhead.power ?? "none"}
              onChange={(_, { value }) => put("power")(SIGNING_POWERS.find((one) => one === value))}
            >
              {(["none", ...SIGNING_POWERS] as const).map((one) => (
                <option key={one} value={one}>
                  {said.powers[one]}
                </option>
              ))}
            </Select>
          </Field>
          {text("head", said.headHint)}
          {letterhead.power === undefined || letterhead.power === "Q." ? null : text("position", said.positionHint)}
          {text("signer")}
        </div>
      </Disclosure>
      <Disclosure title={factWords.heading} level={3}>
        <div className={styles.form}>
          {fact("name", factWords.nameHint)}
          {fact("place")}
          {fact("startTime", factWords.startTimeHint)}
          <NumberField
            label={factWords.present}
            unit={factWords.people}
            value={facts.present}
            problem={(value) => (Number.isInteger(value) ? null : said.wholeNumber)}
            put={putFact("present")}
          />
          {fact("addressee", factWords.addresseeHint)}
          {fact("chair")}
          {fact("secretary")}
          {fact("superiorConference")}
        </div>
      </Disclosure>
    </>
  );
}
