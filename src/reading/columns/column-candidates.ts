import { isOfPersons } from "../texts/compose-header";
import { fold } from "../../domain/vietnamese-text";
import type { Meaning } from "../texts/match-phrase";
import { fitOfValues } from "./fit-values";
import { headerWords, matchHeader, type Subject } from "../texts/match-header";
import { isOfAmounts } from "../texts/other-matter";
import type { ColumnSample } from "./sample-column";

/** A meaning that a column may have, and how much speaks for it; from {@link ACCEPTED} on it may be read so. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly score: number;
}

export const ACCEPTED = 0.45;
/** What values alone are worth: enough to be read, not enough to be certain. */
export const BY_VALUES = 0.62;

/**
 * The meanings that one column may have by its header and its values, best first; none for a column outside the sheet.
 */
export function candidatesOf(path: readonly string[], sample: ColumnSample | undefined, subject: Subject): Candidate[] {
  if (sample === undefined || holdsAmounts(path, sample, subject) || areRooms(path, sample)) return [];
  const matches: Candidate[] = matchHeader(path, subject).map(({ meaning, score }) => ({
    meaning,
    score: score * fitOfValues(meaning, sample),
  }));
  weighPeoples(matches, path, sample);
  weighAges(matches, path, sample);
  if (subject === "people" && areBirthsByWords(matches, path, sample))
    matches.push({ meaning: "birthDate", score: BY_VALUES });
  if (mayCount(matches, path, sample)) matches.push({ meaning: "order", score: 0.6 });
  if (subject === "people") {
    if (path.length === 0 && sample.filled >= 3 && areNamesAndBodies(sample))
      matches.push({ meaning: "fullName", score: 0.5 });
    if (meansPeople(matches, path, sample)) {
      // "Hội viên" above names is no mark of who is one.
      const ignored = matches.findIndex(({ meaning }) => meaning === "ignored");
      if (ignored >= 0) matches.splice(ignored, 1);
      matches.push({ meaning: "fullName", score: 0.75 });
    }
    if (isNumberToCall(matches, path, sample)) matches.push({ meaning: "phone", score: BY_VALUES });
    addByValues(matches, sample);
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** Names, or persons and, fewer of them, collectives that are listed together. */
function areNamesAndBodies({ filled, names, places }: ColumnSample): boolean {
  return names >= filled * 0.8 || (names >= filled * 0.5 && names + places >= filled * 0.8);
}

/** "Số đại biểu được phân bổ › Nữ" above 2 and 1: amounts beside people, no facts of theirs. */
function holdsAmounts(path: readonly string[], { filled, integers, years }: ColumnSample, subject: Subject): boolean {
  const areNumbers = filled > 0 && integers === filled && years * 2 < filled;
  return subject === "people" && areNumbers && isOfAmounts(path.map(headerWords));
}

/** "Phòng" above N1 and 204: where somebody sleeps. */
function areRooms(path: readonly string[], { filled, rooms }: ColumnSample): boolean {
  return filled > 0 && rooms >= filled * 0.8 && headerWords(path.at(-1) ?? "") === "phong";
}

/** "Dân tộc" and "Dân tộc thiểu số": a name is read as a people, a mark as yes or no, whatever the header asks for. */
function weighPeoples(matches: Candidate[], path: readonly string[], sample: ColumnSample): void {
  // "Dân tộc thiểu số (ghi rõ)": the header asks for a mark, the cells name ethnicities.
  const minority = matches.find(({ meaning }) => meaning === "minority");
  const asksName = ASKS_ETHNICITY.test(fold(path.at(-1) ?? ""));
  // "Tên dân tộc thiểu số": an x where a name is asked for is neither yes nor no.
  if (asksName && minority !== undefined) {
    matches.splice(matches.indexOf(minority), 1);
    matches.push({ meaning: "ethnicity", score: minority.score + 0.1 });
  }
  if (minority !== undefined && sample.ethnicities > 0 && sample.ethnicities >= sample.filled * 0.5)
    matches.push({ meaning: "ethnicity", score: minority.score + 0.1 });
  // "Dân tộc" with nothing but x below: who belongs to a minority.
  const people = matches.find(({ meaning }) => meaning === "ethnicity");
  if (people !== undefined && !asksName && sample.filled >= 2 && sample.marks === sample.filled)
    matches.push({ meaning: "minority", score: people.score + 0.1 });
}

/** "Tuổi", "Tuổi › Nam" above 1965 and 1971: years of birth, whatever was asked for. */
function weighAges(matches: Candidate[], path: readonly string[], { dates, filled, years }: ColumnSample): void {
  const levels = path.map(headerWords);
  if (
    filled < 2 ||
    years + dates < filled * 0.9 ||
    !levels.some((words) => /^(?:do |lua )?tuoi(?: doi| khai sinh| that)?$/.test(words))
  )
    return;
  const leaf = levels.at(-1);
  const meaning = leaf === "nam" ? "birthDateMale" : leaf === "nu" ? "birthDateFemale" : "birthDate";
  matches.splice(0, matches.length, { meaning, score: BY_YEARS });
}

const BY_YEARS = 0.9;

/** "Ngày,tháng,năn sinh", "Bà con sinh vào lúc": days or years below a header that speaks of birth. */
function areBirthsByWords(
  matches: readonly Candidate[],
  path: readonly string[],
  { dates, filled, years }: ColumnSample,
): boolean {
  return (
    filled >= 2 &&
    dates + years >= filled * 0.9 &&
    OF_BIRTH.test(headerWords(path.at(-1) ?? "")) &&
    matches.every(({ score }) => score < ACCEPTED)
  );
}

/** Not "sinh hoạt", "học sinh", "vệ sinh". */
const OF_BIRTH =
  /(?<!\b(?:hoc|ve|thi|phat|giam|tiet|khai|song|nu|nam|tan|ho|thu) )\bs[ia]nh\b(?! (?:hoat|vien|ly|quan|san|thai|ke|vat|con|hoc|song))/;

/**
 * Whether the column counts the rows. Below a header of its own only if nearly every number is one more than the one
 * before: "Bậc" 4, 1, 2 is none.
 */
function mayCount(matches: readonly Candidate[], path: readonly string[], sample: ColumnSample): boolean {
  const { counting, filled, integers, steps } = sample;
  if (integers < 2 || counting < filled * 0.6) return false;
  const counts = counting >= filled * 0.9 && steps >= (filled - 1) * 0.6;
  return (
    path.length === 0 ||
    (matches.every(({ score }) => score < ACCEPTED) && counts && !/^ma\b/.test(headerWords(path.at(-1) ?? "")))
  );
}

/**
 * "Thành phần mời", "Đại biểu", "Danh sách hội viên" above names: those who are meant, by name; whom bodies have still
 * to send may stand among them.
 */
function meansPeople(matches: readonly Candidate[], path: readonly string[], { filled, names }: ColumnSample): boolean {
  return (
    names >= 3 &&
    names >= filled * 0.5 &&
    namesThose(headerWords(path.at(-1) ?? "")) &&
    !matches.some(({ meaning, score }) => meaning === "fullName" && score >= 0.7)
  );
}

/** "Số gọi", "Số máy riêng" above nothing but mobile numbers, each another; not "Số người nhà". */
function isNumberToCall(
  matches: readonly Candidate[],
  path: readonly string[],
  { distinct, filled, mobiles }: ColumnSample,
): boolean {
  return (
    filled >= 2 &&
    mobiles >= filled * 0.9 &&
    distinct >= filled * 0.9 &&
    NUMBER_TO_CALL.test(headerWords(path.at(-1) ?? "")) &&
    matches.every(({ score }) => score < ACCEPTED)
  );
}

const NUMBER_TO_CALL = /^so(?: (?:goi|may|viber|di dong|ca nhan|rieng|nha|lien he|can goi|hay dung|chinh|tuyen))+$/;

const ASKS_ETHNICITY =
  /\bten (?:cac |cua )?(?:dan toc|dtts|dt)\b|\bghi (?:ro |cu the )*(?:ten|dan toc)\b|\bdan toc (?:gi|nao)\b|\bthuoc dan toc nao\b/;

const namesThose = (words: string): boolean => MEANT.test(words) || isOfPersons(words);
const MEANT =
  /^(?:danh sach |cac )?(?:thanh phan|dai bieu|khach|thanh vien|ca nhan|vien chuc|cong chuc|can bo|nguoi lao dong|cbccvc|nhung nguoi|nguoi duoc|hoi vien|doan vien|xa vien|tieu thuong|nghe nhan|van nghe si|nghe si|tri thuc|luat su|nha giao|nong dan|cong nhan|hoc sinh)(?: |$)/;

/**
 * Values that can be only one thing tell a column whose header says nothing, little or "Ghi chú"; a header that names a
 * fact is believed.
 */
function addByValues(matches: Candidate[], sample: ColumnSample): void {
  const { filled } = sample;
  if (filled < 3) return;
  const said = matches.reduce((most, { meaning, score }) => (meaning === "notes" ? most : Math.max(most, score)), 0);
  const onlyNotes = said < 0.6 && matches.some(({ meaning }) => meaning === "notes");
  const add = (meaning: Meaning) => {
    if (!matches.some((match) => match.meaning === meaning && match.score >= BY_VALUES))
      matches.push({ meaning, score: BY_VALUES });
  };
  if (said >= 0.6) return;
  if (sample.groups >= filled * 0.8 && (!onlyNotes || filled >= sample.looked * 0.6)) add("category");
  if (onlyNotes) return;
  if (sample.ethnicities >= filled * 0.9 && sample.ethnicities > sample.names) add("ethnicity");
  if (sample.sexes >= filled * 0.9) add("sex");
  // "Trường đề nghị", "Kiến nghị" above "Bằng khen UBND tỉnh".
  if (sample.awards >= filled * 0.8) add("awards");
}

/** So many names, hardly a text that is none (a total below them), can be nothing but those who are listed. */
function arePlainNames({ names, filled, distinct }: ColumnSample): boolean {
  const least = filled - Math.max(1, filled * 0.1);
  return names >= LEAST_PLAIN && names >= least && distinct >= least;
}

const LEAST_PLAIN = 3;
/** More than a header says that is like another with a letter changed, and no more than values by themselves. */
const BY_PLAIN_NAMES = 0.49;

/**
 * Where no header names the people: a column nearly all of whose values are names, hardly any of them twice ("Biên
 * Chế", "Hợp Đồng" are many times the same).
 */
export function addNamesByValues(
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
): void {
  // A header over nothing names nobody where others stand in the rows.
  const named = candidates.findIndex((list, i) => namesTheRow(list) && (samples[i]?.filled ?? 0) > 0);
  if (named >= 0) {
    preferNamesBefore(named, candidates, samples, paths);
    return;
  }
  const isOfPeople = candidates.some((list) => list.some(isOfPerson));
  const plain = samples.filter((sample, i) => paths[i]?.length !== 0 && arePlainNames(sample));
  samples.forEach((sample, i) => {
    const { names, filled, distinct } = sample;
    const own = candidates[i];
    if (own === undefined || paths[i]?.length === 0 || names < 2 || names < filled * 0.7 || distinct < filled * 0.6)
      return;
    const isPlain = arePlainNames(sample);
    // "Người tham dự do cơ quan cử" beside years of birth: nobody else is named in the row.
    const isOnly = isOfPeople && plain.length === 1;
    if (isPlain) own.splice(0, own.length, ...own.filter(isOnly ? isIgnoredForSure : holdsAgainstNames));
    if (!own.some(({ meaning }) => isNameField(meaning)))
      own.push({ meaning: "fullName", score: isPlain ? BY_PLAIN_NAMES : ACCEPTED + 0.01 });
  });
  if (candidates.some((list, i) => (samples[i]?.filled ?? 0) > 0 && list.some(isFullName)))
    candidates.forEach((list, i) => {
      if (samples[i]?.filled === 0) list.splice(0, list.length, ...list.filter((each) => !isFullName(each)));
    });
}

const isFullName = ({ meaning }: Candidate): boolean => meaning === "fullName";
const isNameField = (meaning: Meaning): boolean => meaning === "fullName" || meaning === "familyName";

/**
 * "Phật tử | Pháp danh": beside plain names below a word that says nothing, another name of theirs is not the row's.
 */
function preferNamesBefore(
  named: number,
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
): void {
  const byHeader = candidates[named];
  if (byHeader?.some(({ meaning, score }) => isNameField(meaning) && score >= SURELY_NAMED) !== false) return;
  const before = candidates.findIndex(
    (list, i) =>
      i < named &&
      (paths[i]?.length ?? 0) > 0 &&
      samples[i] !== undefined &&
      arePlainNames(samples[i]) &&
      list.every(({ score }) => score < ACCEPTED),
  );
  if (before < 0) return;
  byHeader.splice(0, byHeader.length, ...byHeader.filter(({ meaning }) => !isNameField(meaning)));
  candidates[before]?.push({ meaning: "fullName", score: BY_VALUES });
}

const SURELY_NAMED = 0.7;

/** "Hội viên", "Tên tiểu thương", "Vận động viên" head the names themselves, whatever such words say elsewhere. */
function holdsAgainstNames({ meaning, score }: Candidate): boolean {
  return meaning === "ignored" ? score > 1 : meaning === "fullName" || score >= BY_VALUES;
}

const isIgnoredForSure = ({ meaning, score }: Candidate): boolean => meaning === "ignored" && score > 1;

const PERSONAL: readonly Meaning[] = ["birthDate", "birthDateMale", "birthDateFemale", "sex", "female", "ethnicity"];
const isOfPerson = ({ meaning, score }: Candidate): boolean => PERSONAL.includes(meaning) && score >= 0.8;

/** The column names the people of its rows, by header or values. */
export function namesTheRow(candidates: readonly Candidate[]): boolean {
  const other = candidates.find(({ meaning }) => meaning === "ignored")?.score ?? 0;
  return candidates.some(
    ({ meaning, score }) => (meaning === "fullName" || meaning === "familyName") && score >= 0.5 && score > other,
  );
}
