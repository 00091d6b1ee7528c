import type { Choices } from "../../domain/choices";
import { type Letterhead, NO_PAPERWORK, type Paperwork } from "../../domain/letterhead";
import type { Plan } from "../../domain/plan";
import { officeInSmallLetters } from "../../plans/reading/issuer-of";
import { NOBODY } from "../plan/own-plan";
import { placesIn } from "../plan/named-offices";

/** What letterheads write out. */
const WRITTEN_OUT: readonly (readonly [short: RegExp, whole: string, symbol: string])[] = [
  [/^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)(?=\s)/iu, "Ủy ban nhân dân", "UBND"],
  [/^(?:HĐND|hội đồng nhân dân)(?=\s)/iu, "Hội đồng nhân dân", "HĐND"],
];

/**
 * The parts of the letterhead that the office's own plan says already: who issues, its sign behind the number, and the
 * place in front of the date. Nothing of a preset, whose office is another one.
 */
export function letterheadOf(plan: Plan | undefined): Letterhead {
  if (plan === undefined || plan.issuer === NOBODY) return {};
  const [office = ""] = plan.issuer.split(",").map((part) => part.trim());
  const issuer = writtenOut(/\p{Ll}{2}/u.test(office) ? office : officeInSmallLetters(office));
  const symbol = symbolOf(office);
  const [place] = placesIn(office);
  return {
    ...(issuer !== "" && { issuer: issuer.slice(0, 200) }),
    ...(symbol !== undefined && { issuerSymbol: symbol }),
    ...(symbol !== undefined && place !== undefined && place.name !== "" && { place: capitalised(place.name) }),
  };
}

/** "UBND xã Tân Đoàn" → "Ủy ban nhân dân xã Tân Đoàn", as a letterhead writes it. */
export function writtenOut(office: string): string {
  const written = WRITTEN_OUT.find(([short]) => short.test(office));
  return written === undefined ? office : office.replace(written[0], written[1]);
}

/** What stands behind the number of a paper of this office, where it is the usual one. */
export function symbolOf(office: string): string | undefined {
  return WRITTEN_OUT.find(([short]) => short.test(office))?.[2];
}

/** "KHUẤT XÁ" → "Khuất Xá"; a name that has small letters stays as typed. */
function capitalised(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLocaleLowerCase("vi").replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase("vi"));
}

/**
 * What a document is made of: the office's letterhead, and where a field of it is left blank what its plan says. The
 * plan itself, when it is written, bears its own number and day.
 */
export function paperworkFor({ ownPlan, paperwork = NO_PAPERWORK }: Choices, documentId: string): Paperwork {
  const { numbers, ...typed } = paperwork.letterhead;
  const ofPlan = documentId === "ke-hoach" ? numberAndDay(ownPlan) : {};
  const all = { ...ofPlan.numbers, ...numbers };
  return {
    ...paperwork,
    letterhead: {
      ...letterheadOf(ownPlan),
      ...(ofPlan.date !== undefined && { date: ofPlan.date }),
      ...typed,
      ...(Object.keys(all).length > 0 && { numbers: all }),
    },
  };
}

function numberAndDay(plan: Plan | undefined): Pick<Letterhead, "numbers" | "date"> {
  const number = Number(/^\d+/.exec(plan?.number ?? "")?.[0]);
  return {
    ...(number > 0 && { numbers: { "ke-hoach": number } }),
    ...(plan?.issued?.length === 10 && { date: plan.issued }),
  };
}
