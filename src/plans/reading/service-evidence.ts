import { sensesIn } from "../../lexicon/senses-in";
import type { NumberFound } from "./numbers-in";
import type { NumberPlaced } from "./number-placed";
import type { Evidence } from "./number-weights";
import { isAbout } from "./fact-at";
import { tagsBetween, type TaggedClause } from "./tagged-clause";

/** Who works at a conference, and for whom something is made ready: neither says how many come. */
export function serviceEvidence(tagged: TaggedClause, { number, bound }: NumberPlaced): readonly Evidence[] {
  if (number.shape !== "count") return [];
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  return [
    ...is("head:body", isOfBody(tagged, bound.start) || ELECTED.test(tagged.plain.slice(0, bound.start))),
    ...is("head:served", isServed(tagged, bound.start)),
    ...is("behind:duty", isOnDuty(tagged, number)),
  ];
}

const NEAR = 80;

/** "Đại hội bầu Ban Chấp hành gồm 15 đồng chí": whom a conference elects. */
const ELECTED =
  /\b(?:bau|bau cu|so luong|nhan su|de an nhan su|thong qua)\b[^,;:]*\b(?:ban chap hanh|ban thuong vu|(?:uy )?ban kiem tra|ban thanh tra|bch|btv)\b[^,;:]*$/;

/** "Ban Tổ chức gồm 12", "Tiểu ban nội dung 04 đồng chí": who works at the conference. */
function isOfBody(tagged: TaggedClause, at: number): boolean {
  if (tagged.clause.inBrackets && tagged.plain.slice(0, at).trim() === "") return isBehindBody(tagged);
  const body = tagsBetween(tagged, Math.max(0, at - 60), at, ["body"]).at(-1);
  if (body === undefined) return false;
  const between = tagged.plain.slice(body.end, at).trim();
  return /(?:\b(?:gom|co)|:)$/.test(between) || (/^(?:[a-z]+ ?){0,5}$/.test(between) && !/\bmoi$/.test(between));
}

/** "đội lễ tân (08 học sinh)". */
function isBehindBody({ clause: { paragraph, sentence, start } }: TaggedClause): boolean {
  const lead = paragraph.words.typed.slice(sentence[0], start).replace(/\s*\($/, "");
  return sensesIn(lead).some(({ sense, end }) => sense === "body" && lead.slice(end).trim() === "");
}

/** "bố trí nhà nghỉ cho 18 đại biểu", "đưa đón 60 đại biểu": for whom something is made ready. */
function isServed(tagged: TaggedClause, at: number): boolean {
  const lead = tagged.plain.slice(0, at).trimEnd();
  // "150.000 đồng/người x 120 người".
  if (/\d (?:d|dong) ?\/.* ?[x*]$/.test(lead)) return true;
  if (!/\b(?:dua don|dua, don|don tiep|tiep don|don, tiep|(?<!, )phuc vu|cho)$/.test(lead)) return false;
  return !lead.endsWith(" cho") || tagsBetween(tagged, 0, lead.length, ["service"]).length > 0;
}

/** "02 cán bộ trực cấp cứu": they work there. */
function isOnDuty(tagged: TaggedClause, { end }: NumberFound): boolean {
  const [duty] = tagsBetween(tagged, end, end + NEAR, ["duty"]);
  const isNext = duty !== undefined && /^[^,;:.\d]*$/.test(tagged.plain.slice(end, duty.start));
  return isNext || isOfDuties(tagged);
}

/** "bố trí 02 kỹ thuật viên trực, mỗi điểm cầu 01 người": what a section on work says of those who work there. */
const isOfDuties = (tagged: TaggedClause) =>
  isAbout(tagged.clause, ["work"], 1) &&
  !isAbout(tagged.clause, ["composition", "allocation", "form", "selection"], 3) &&
  !/\b(?:dai bieu|du|tham du|tham luan|dien hinh)\b/.test(tagged.plain) &&
  tagsBetween(tagged, 0, tagged.plain.length, ["duty"]).length > 0;
