import { isTalkBefore, wordsBeforeBracket } from "./before-bracket";
import { boundOf, type Bound } from "./bound-of";
import type { Clause } from "./clauses-of";
import { isAbout, wordsAt } from "./fact-at";
import type { NumberFound } from "./numbers-in";
import type { Evidence } from "./number-weights";
import { type PeoplePhrase, phraseBefore, phraseBehind } from "./people-phrase";
import { tagBefore, tagBehind, tagsBetween, type TaggedClause } from "./tagged-clause";
import { type UnitNamed, unitOf } from "./unit-of";

/** A number with what stands around it and what that speaks for. */
export interface NumberSeen {
  readonly number: NumberFound;
  readonly bound: Bound;
  readonly before: PeoplePhrase | undefined;
  readonly behind: PeoplePhrase | undefined;
  readonly unit: UnitNamed | undefined;
  readonly evidence: ReadonlySet<Evidence>;
}

const COMPOSITION = ["composition", "allocation", "form", "selection"];
const ELSEWHERE = ["purpose", "results", "budget", "recipients", "banner", "dossier"];
const NOUNS = ["counted", "group", "staff", "measure", "other:deputy"];

export function seenNumbers(tagged: TaggedClause): readonly NumberSeen[] {
  const seen: NumberSeen[] = [];
  // From the last on: a number without a noun takes it from the next.
  for (const number of [...tagged.numbers].reverse()) {
    const bound = boundOf(tagged, number);
    const parts = {
      number,
      bound,
      before: phraseBefore(tagged, number, bound.start),
      behind: phraseBehind(tagged, number),
      unit: number.shape === "count" ? unitOf(tagged, number, bound.start) : undefined,
    };
    seen.unshift({ ...parts, evidence: new Set(evidenceOf(tagged, parts, seen[0])) });
  }
  return seen;
}

type Parts = Omit<NumberSeen, "evidence">;

function evidenceOf(tagged: TaggedClause, parts: Parts, next: NumberSeen | undefined): readonly Evidence[] {
  return [
    ...shapeEvidence(parts),
    ...nounEvidence(tagged, parts, next),
    ...headEvidence(tagged, parts),
    ...bracketEvidence(tagged, parts),
    ...baseEvidence(tagged, parts),
    ...clauseEvidence(tagged, parts),
    ...topicEvidence(tagged),
  ];
}

function shapeEvidence({ number, bound }: Parts): readonly Evidence[] {
  const highest = Math.max(number.value, number.upTo ?? 0);
  return [
    `shape:${number.shape}`,
    ...(bound.isSaid ? (["bound:said"] as const) : []),
    ...(highest === 0 ? (["value:zero"] as const) : []),
    // "100% lãnh đạo phòng dự": all of them come; no part of those who do.
    ...(number.shape === "percent" && number.value === 100 ? (["value:all"] as const) : []),
    ...(number.shape === "percent" && highest > 100 ? (["value:overHundred"] as const) : []),
  ];
}

/** What is counted, by the words right behind the number. */
function nounEvidence(
  tagged: TaggedClause,
  { number, bound }: Parts,
  next: NumberSeen | undefined,
): readonly Evidence[] {
  const { plain } = tagged;
  const noun = tagBehind(tagged, number.end, NOUNS);
  const kinds: Evidence[] = [];
  if (noun !== undefined) {
    const { sense } = noun;
    if (sense === "counted:delegate") kinds.push("noun:delegate");
    else if (sense === "counted:person") kinds.push("noun:person");
    else if (sense === "counted:talk") kinds.push("noun:talk");
    else if (sense === "counted:report") kinds.push("noun:report");
    else if (sense.startsWith("counted:")) kinds.push("noun:collective");
    else if (sense.startsWith("group:")) kinds.push("noun:group");
    else if (sense === "staff:worker") kinds.push("noun:staff");
    else if (sense === "other:deputy") kinds.push("noun:deputy");
    else kinds.push("noun:measure");
    return kinds;
  }
  const rest = plain.slice(number.end);
  const isShared =
    next !== undefined &&
    /^\s*(?:va|,|nhung)\s/.test(rest) &&
    next.bound.isSaid &&
    bound.isSaid &&
    /^[\s,]*(?:va|nhung)?\s*$/.test(plain.slice(number.end, next.bound.start)) &&
    (next.evidence.has("noun:delegate") || next.evidence.has("noun:person"));
  if (isShared) return ["noun:shared"];
  return [/^\s*(?:[,.;:)(]|$|trong do|tro |va |thi |to chuc|nhung)/.test(rest) ? "noun:none" : "noun:unknown"];
}

/** What is counted, by the words before the number. */
function headEvidence(tagged: TaggedClause, { number, bound, before, unit }: Parts): readonly Evidence[] {
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  const isGroup = before?.who === "group";
  const isStaff = isGroup && namesStaff(tagged, before);
  const lead = tagged.plain.slice(0, bound.start).trimEnd();
  const bodies = tagsBetween(tagged, Math.max(0, bound.start - 60), bound.start, ["body"]);
  return [
    ...is("head:staff", isStaff),
    // "cán bộ, đoàn viên 40%": people who work somewhere are a group of those who come.
    ...is("head:group", isGroup && (!isStaff || number.shape !== "count")),
    ...is("head:unknown", before?.who === "unknown"),
    ...is("head:label", before?.who === "unknown" && /^\s*:\s*$/.test(tagged.plain.slice(before.end, bound.start))),
    ...is("head:more", /\bthem\s*$/.test(lead)),
    ...is("head:total", !isGroup && isTotal(tagged, number, bound.start)),
    ...is("head:totalDelegates", /\b(?:so luong|tong so|so) dai bieu\b[^,;]{0,40}$/.test(lead)),
    ...is("head:each", unit !== undefined),
    ...is("head:body", bodies.length > 0 && /(?:\b(?:gom|co)|:)$/.test(lead)),
    ...is(
      "head:numbered",
      isNumbered(tagged, number) && !bound.isSaid && unit === undefined && number.shape === "count",
    ),
    ...is("head:otherVerb", tagBefore(tagged, bound.start, ["verb:other"]) !== undefined),
    ...is(
      "head:ownUnit",
      isOwnUnit(tagged, bound.start) || (number.shape === "count" && isLabelledUnit(tagged, before, bound)),
    ),
  ];
}

/** "Tổ dân phố số 3: 08 đại biểu": a row of an allocation, or one unit's own number. */
function isLabelledUnit(
  { clause, plain, tags }: TaggedClause,
  before: PeoplePhrase | undefined,
  bound: Bound,
): boolean {
  if (before === undefined || bound.isSaid || !/^\s*:?\s*$/.test(plain.slice(before.end, bound.start))) return false;
  const first = tags.find(({ start }) => start === before.start);
  const written = wordsAt(clause, before.start, before.end);
  const isOffice =
    first?.sense === "unit:sending" ||
    /^(?:lien doan|ldld|cong doan|doan|hoi|cong an|huyen doan|thanh doan|tinh doan|truong)\b/.test(
      plain.slice(before.start),
    );
  return isOffice && (before.who === "unknown" || /\s\p{Lu}/u.test(written));
}

const isNumbered = (tagged: TaggedClause, { start }: NumberFound) =>
  tagBefore(tagged, start, ["numbered"]) !== undefined;

function namesStaff(tagged: TaggedClause, { start, end }: PeoplePhrase): boolean {
  const last = tagsBetween(tagged, start, end, ["group", "staff", "counted"]).at(-1);
  if (/\b(?:tieu bieu|xuat sac|uu tu|gioi|dien hinh|dai bieu)\b/.test(tagged.plain.slice(start, end))) return false;
  return last?.sense === "staff:worker" || /\bquan so\b/.test(tagged.plain.slice(start, end));
}

/** "Tổng số đại biểu dự Hội nghị" somewhere before, nothing else counted in between. */
function isTotal(tagged: TaggedClause, { end }: NumberFound, at: number): boolean {
  const last = tagsBetween(tagged, 0, at, ["whole", "counted", "group"]).at(-1);
  const { paragraph, sentence, start } = tagged.clause;
  if (last?.sense === "whole:total") return true;
  const lead = paragraph.words.plain.slice(sentence[0], start);
  return (
    last === undefined &&
    /^\s*(?:[,.;)]|$|trong do)/.test(tagged.plain.slice(end)) &&
    tagged.plain.slice(0, at).trim() !== "" &&
    /\b(?:so luong|tong so)\b.*\bdai bieu\b/s.test(lead)
  );
}

/** "riêng Trường A được cử 05 đại biểu": a unit by its name is no rule for all. */
function isOwnUnit(tagged: TaggedClause, at: number): boolean {
  const { plain } = tagged;
  const lead = plain.slice(0, at);
  const verb = /\b(?:duoc )?(?:cu|phan bo|duoc phan bo|gioi thieu|duoc)\s*$/.exec(lead);
  if (verb === null || /\b(?:moi|tung|cac|nhung|tong|dai bieu)\b/.test(lead)) return false;
  const [first] = tagsBetween(tagged, 0, verb.index, ["unit", "counted:collective"]);
  const isConditioned = /\b(?:co|tu|tren|duoi)\b.*\d/.test(lead);
  return (
    !isConditioned &&
    (/\brieng\b/.test(lead) ||
      first !== undefined ||
      /^\s*(?:cong an|ban chi huy|hoi|doan|dang bo|truong)\b/.test(lead))
  );
}

/** "Đại biểu khách mời (40 người)": the group stands before the brackets. */
function bracketEvidence(tagged: TaggedClause, { before, bound, number }: Parts): readonly Evidence[] {
  const { clause } = tagged;
  if (!clause.inBrackets) return [];
  const lead = wordsBeforeBracket(tagged);
  if (isTalkBefore(tagged)) return ["bracket:talk"];
  if (
    tagged.plain.slice(0, bound.start).replace(/\b(?:tong so|so luong|gom|du kien|co|la)\b|[\s:]/g, "") !== "" &&
    before !== undefined
  )
    return [];
  if (lead.isGroup) return ["bracket:group"];
  return tagBehind(tagged, number.end, ["counted:delegate"]) === undefined ? ["bracket:noGroup"] : [];
}

const DELEGATES_BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren|trong so)\s+)*(?:(?:tong|to) )?(?:so )?(?:luong )?(?:dai bieu|thanh vien du|nguoi du|nguoi tham du)\b/;
const OTHER_BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren)\s+)*(?:tong )?so (?:luong )?(?!dai bieu|thanh vien du|nguoi du|nguoi tham|nay|voi)[a-z]+/;

function baseEvidence(tagged: TaggedClause, { number, behind }: Parts): readonly Evidence[] {
  if (number.shape === "count" || number.shape === "age") return [];
  const { plain } = tagged;
  const rest = plain.slice(number.end);
  return [
    ...(DELEGATES_BASE.test(rest) ||
    /\b(?:trong|tren) (?:tong )?so (?:luong )?dai bieu\b/.test(plain.slice(0, number.start))
      ? (["base:delegates"] as const)
      : []),
    // "100% khoa, phòng có đại biểu" counts places.
    ...(OTHER_BASE.test(rest) || tagBehind(tagged, number.end, ["unit"]) !== undefined
      ? (["base:other"] as const)
      : []),
    ...(behind?.who === "group" ? (["behind:group"] as const) : []),
    // "Số lượng đại biểu ít nhất bằng 1/3 tổng số đoàn viên": a part of another count.
    ...(number.shape === "fraction" &&
    OTHER_BASE.test(rest) &&
    tagsBetween(tagged, 0, number.start, ["whole"]).length > 0
      ? (["base:ofOthers"] as const)
      : []),
  ];
}

function clauseEvidence(tagged: TaggedClause, { number, bound, behind }: Parts): readonly Evidence[] {
  const { plain } = tagged;
  const has = (kind: string, from = 0, to = plain.length) => tagsBetween(tagged, from, to, [kind]).length > 0;
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  const isForm = has("form");
  const isDelegates = tagBehind(tagged, number.end, ["counted:delegate"]) !== undefined;
  const comes = /^[^,;]{0,25}\b(?:du|tham du)\b/.test(plain.slice(number.end));
  return [
    ...is("clause:negated", has("not:required") || /\bkhong (?:to chuc|bo tri|phai|moi|trieu tap)\b/.test(plain)),
    ...is("clause:repealed", has("not:repealed")),
    ...is("clause:past", isPast(tagged, number)),
    ...is("clause:average", has("average") && !/\//.test(plain)),
    ...is("clause:growth", has("growth")),
    ...is("clause:form", isForm),
    ...is("form:nounless", isForm && !isDelegates),
    ...is("clause:talk", has("talk")),
    ...is("clause:delegates", has("counted:delegate")),
    ...is("clause:condition", (isDelegates && isCondition(tagged, number, bound)) || isWorkedOut(tagged, number)),
    ...is(
      "behind:honour",
      /^[^;,]{0,60}\bde nghi\b[^;,]{0,40}\b(?:khen|tang|ton vinh|tuyen duong)\b/.test(plain.slice(number.end)),
    ),
    ...is("behind:group", number.shape === "count" && behind?.who === "group"),
    ...is("verb:honour", has("verb:honour", 0, number.start)),
    ...is("verb:convene", comes || tagBefore(tagged, bound.start, ["verb:convene"]) !== undefined),
  ];
}

/** "Trên 150 đại biểu thì phải báo cáo", "cứ 5 lao động cử 01 đại biểu": no number of who comes. */
function isCondition({ plain, clause, tags }: TaggedClause, { start, end }: NumberFound, { relation }: Bound): boolean {
  if (/\bcu \d+[^,;\d]*\b(?:cu|bau|chon|gioi thieu)\s*$/.test(plain.slice(0, start))) return true;
  return (
    !clause.inBrackets &&
    (relation === "more" || relation === "less") &&
    /^[\s\w]{0,20}$/.test(plain.slice(0, start)) &&
    /^[^,;]{0,30}\bthi\b/.test(plain.slice(end)) &&
    !tags.some(({ sense }) => sense.startsWith("form:"))
  );
}

/** "= 184 đại biểu" was multiplied; "giảm từ 8 xuống 5": what it was. */
const isWorkedOut = ({ plain }: TaggedClause, { start, end }: NumberFound) =>
  /=\s*$/.test(plain.slice(0, start)) ||
  (/\btu\s*$/.test(plain.slice(0, start)) && /^\s*(?:[a-z]+ ){0,3}?(?:xuong|len)(?: con)? \d/.test(plain.slice(end)));

/** "đã có 145 đại biểu", "năm 2020 có 120 đại biểu dự": what was, is no rule. */
function isPast(tagged: TaggedClause, { start }: NumberFound): boolean {
  const { plain, clause } = tagged;
  const lead = clause.paragraph.words.plain.slice(clause.sentence[0], clause.start);
  return (
    (clause.inBrackets && /\b(?:lan thu [a-z\d]+|nam (?:19|20)\d\d|nhiem ky [\d\s-]+|lan truoc)\s*\(\s*$/.test(lead)) ||
    /\bnam (?:hoc )?(?:19|20)\d\d\b[^,;:]{0,25}\b(?:da|co)\b/.test(plain.slice(0, start)) ||
    tagsBetween(tagged, 0, plain.length, ["past"]).some(
      ({ start: from, end }) => end <= start || !/^da duoc/.test(plain.slice(from)),
    )
  );
}

function topicEvidence({ clause }: TaggedClause): readonly Evidence[] {
  return [
    ...(isAbout(clause, COMPOSITION, 3) ? (["topic:composition"] as const) : []),
    ...(isAbout(clause, ["talks"], 1) ? (["topic:talks"] as const) : []),
    // "II. Nội dung" far above is the heading of half a plan.
    ...(clause.paragraph.topics.slice(0, 3).some((names) => names.includes("agenda"))
      ? (["topic:agenda"] as const)
      : []),
    ...(isAbout(clause, ["awards"], 1) ? (["topic:awards"] as const) : []),
    ...(isElsewhere(clause) ? (["topic:elsewhere"] as const) : []),
    ...(isOfResults(clause) ? (["topic:results"] as const) : []),
  ];
}

const isElsewhere = (clause: Clause) => isAbout(clause, ELSEWHERE, 1) && !isAbout(clause, COMPOSITION, 1);
/** "Yêu cầu cơ cấu" asks for a composition; "Mục đích, yêu cầu" and what was achieved set no rule. */
const isOfResults = ({ paragraph }: Clause) =>
  paragraph.topics.some(
    (names) => names.some((name) => name === "results" || name === "purpose") && !names.includes("composition"),
  );
