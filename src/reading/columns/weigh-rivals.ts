import { OTHER_NAMES, PARTS_OF_UNITS } from "../../lexicon/sheets/header-words";
import type { Meaning } from "../texts/match-phrase";
import { ACCEPTED, type Candidate } from "./column-candidates";
import type { MappedColumn } from "./map-columns";
import { headerParts, headerWords, matchHeader } from "../texts/match-header";
import type { ColumnSample } from "./sample-column";

/**
 * Several columns that may hold the same fact: the scores of those that are less likely to are lowered. `paths`: the
 * texts above each.
 */
export function weighRivals(
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
): void {
  preferWholeUnits(candidates, samples, paths);
  const family = candidates.findIndex(
    (list, i) => has(list, "familyName", 0.9) && has(candidates[i + 1], "givenName", 0.8),
  );
  // "Họ | Tên" is a name for certain: nothing less plain is one beside it.
  if (family >= 0)
    candidates.forEach((list, i) => {
      if (i !== family && i !== family + 1) lower(list, "fullName", (score) => (score < 0.95 ? 0 : score));
    });
  const names = candidates.map((list) =>
    Math.max(0, ...list.filter(({ meaning }) => meaning === "fullName").map(({ score }) => score)),
  );
  const most = Math.max(...names);
  const alike = names.flatMap((score, i) => (most > 0 && score > most - 0.1 ? [i] : []));
  // "Họ tên viên chức đi học | … | Họ tên viên chức hỗ trợ": those who are listed have each a name of their own, and
  // stand first.
  const listed = alike.reduce(
    (best, i) => (ownNames(samples[i]) > ownNames(samples[best]) + 0.1 ? i : best),
    alike[0] ?? 0,
  );
  for (const i of alike)
    if (i !== listed) lower(candidates[i], "fullName", (score) => Math.min(score, (names[listed] ?? 0) - 0.03));
  for (const meaning of new Set(candidates.flatMap((list) => list.map((candidate) => candidate.meaning)))) {
    const rivals = candidates.flatMap((list, i) => (meaning !== "ignored" && has(list, meaning, ACCEPTED) ? [i] : []));
    if (rivals.length < 2 || !rivals.some((i) => filledShare(samples[i]) >= 0.5)) continue;
    // A column that hardly anybody filled in does not speak for the list when another one does.
    for (const i of rivals)
      if (filledShare(samples[i]) < 0.1 && (samples[i]?.looked ?? 0) >= 5)
        lower(candidates[i], meaning, (score) => score - 0.35);
  }
}

/** "Lớp | Trường", "Tổ | Công ty": where the wholes differ, they are whose people these are. */
function preferWholeUnits(
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
): void {
  const units = candidates.flatMap((list, i) => (has(list, "unit", ACCEPTED) ? [i] : []));
  const isPart = (i: number) => PARTS_OF_UNITS.includes(headerWords(paths[i]?.at(-1) ?? ""));
  const hasWhole = units.some((i) => !isPart(i) && (samples[i]?.distinct ?? 0) > 1);
  if (hasWhole) for (const i of units) if (isPart(i)) lower(candidates[i], "unit", (score) => score - 0.4);
}

/**
 * Of several addresses the one that names thôn, those of the workbook's own list where there is one: "Nơi ở hiện nay"
 * may be another country. `named`: in how many rows, by column.
 */
export function preferPlacesNamed(candidates: readonly Candidate[][], named: readonly number[], looked: number): void {
  const rivals = candidates.flatMap((list, i) => (has(list, "village", ACCEPTED) ? [i] : []));
  const most = Math.max(0, ...rivals.map((i) => named[i] ?? 0));
  if (rivals.length < 2 || most < looked * 0.5) return;
  for (const i of rivals) if ((named[i] ?? 0) < most * 0.7) lower(candidates[i], "village", (score) => score * 0.6);
}

/** "Pháp danh | Thế danh": who has no name in the column of the names has one in the other. */
export function withOtherName(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const name = mapped.find(({ field }) => field === "fullName");
  if (name === undefined) return mapped;
  const other = mapped.find(
    ({ field, path, sample }) =>
      field === null && sample.texts > 0 && (namesOther(path) || (namesOther(name.path) && namesSomebody(path))),
  );
  return other === undefined
    ? mapped
    : mapped.map((column) => (column === name ? { ...column, otherName: other.column } : column));
}

function namesOther(path: readonly string[]): boolean {
  const parts = headerParts(path.at(-1) ?? "").map(headerWords);
  return parts.length > 0 && parts.every((part) => OTHER_NAMES.includes(part));
}

function namesSomebody(path: readonly string[]): boolean {
  return matchHeader([path.at(-1) ?? ""], "people").some(
    ({ meaning, score }) => meaning === "fullName" && score >= 0.9,
  );
}

function has(list: readonly Candidate[] | undefined, meaning: Meaning, least: number): boolean {
  return list?.some((candidate) => candidate.meaning === meaning && candidate.score >= least) === true;
}

function lower(list: Candidate[] | undefined, meaning: Meaning, to: (score: number) => number): void {
  list?.forEach((candidate, i) => {
    if (candidate.meaning === meaning) list[i] = { meaning, score: to(candidate.score) };
  });
}

/** How many of the rows have a text that no other has. */
function ownNames(sample: ColumnSample | undefined): number {
  return sample === undefined ? 0 : Math.min(sample.distinct, sample.names) / Math.max(1, sample.looked);
}

function filledShare(sample: ColumnSample | undefined): number {
  return sample === undefined ? 0 : sample.filled / Math.max(1, sample.looked);
}
