import type { FieldId } from "../../domain/facts";
import { ACCEPTED } from "./column-candidates";
import type { MappedColumn } from "./map-columns";
import { headerWords, matchHeader } from "../texts/match-header";
import { sexOfHeader } from "../texts/read-sex";
import type { ColumnSample } from "./sample-column";

interface HalfColumn {
  readonly index: number;
  readonly meaning: "birthDateMale" | "birthDateFemale" | "sex" | "female";
}

/**
 * "Nam | Nữ" side by side with years or dates below and nothing above: the birth dates of men and of women. Below
 * "Tuổi" their ages, which tell the sex.
 */
export function birthHalves(
  paths: readonly (readonly string[])[],
  samples: readonly ColumnSample[],
): readonly HalfColumn[] {
  const at = paths.findIndex(
    (path, i) => sexOfHeader(path.at(-1) ?? "") === "male" && sexOfHeader(paths[i + 1]?.at(-1) ?? "") === "female",
  );
  const halves = [samples[at], samples[at + 1]];
  if (
    at >= 0 &&
    headerWords((paths[at] ?? []).slice(0, -1).join(" "))
      .split(" ")
      .includes("tuoi") &&
    halves.every((sample) => sample !== undefined && sample.integers === sample.filled)
  ) {
    return [
      { index: at, meaning: "sex" },
      { index: at + 1, meaning: "female" },
    ];
  }
  if (
    at < 0 ||
    !halves.every((sample) => sample !== undefined && sample.dates + sample.years >= sample.filled * 0.8) ||
    halves.every((sample) => sample?.filled === 0)
  )
    return [];
  const above = matchHeader((paths[at] ?? []).slice(0, -1), "people")[0];
  if (above !== undefined && above.score >= ACCEPTED && above.meaning !== "sex" && above.meaning !== "birthDate")
    return [];
  return [
    { index: at, meaning: "birthDateMale" },
    { index: at + 1, meaning: "birthDateFemale" },
  ];
}

/** "Ngày sinh" divided into Ngày, Tháng and Năm, or these alone above years of birth: three columns, one date. */
export function withSplitDate(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const isTold = mapped.some(({ field }) => field !== null && BIRTHS.includes(field));
  const leafIs = (column: MappedColumn | undefined, word: string) =>
    column !== undefined &&
    headerWords(column.path.at(-1) ?? "") === word &&
    (headerWords(column.path.slice(0, -1).join(" ")).includes("sinh") || (!isTold && column.path.length === 1));
  const at = mapped.findIndex(
    (column, i) =>
      leafIs(column, "ngay") &&
      leafIs(mapped[i + 1], "thang") &&
      leafIs(mapped[i + 2], "nam") &&
      [0, 1, 2].every((k) => mapped[i + k]?.chosenBy === "reader"),
  );
  const [day, month, year] = mapped.slice(at, at + 3);
  if (at < 0 || day === undefined || month === undefined || year === undefined) return mapped;
  const { filled, years } = year.sample;
  if (year.path.length === 1 && (filled === 0 || years < filled * 0.8)) return mapped;
  return mapped.map((column): MappedColumn => {
    if (column === year)
      return { ...seen(column, "birthDate", IN_THREE, 0.95), also: [], dayAndMonth: [day.column, month.column] };
    return column === day || column === month ? { ...seen(column, null, IN_THREE, 0.95), also: [] } : column;
  });
}

const BIRTHS: readonly FieldId[] = ["birthDate", "birthDateMale", "birthDateFemale"];
const IN_THREE = "ngày, tháng, năm sinh ở ba cột";

/** A column that is plain beside its neighbours. */
function seen(column: MappedColumn, field: MappedColumn["field"], why: string, score = 0.9): MappedColumn {
  return { ...column, field, score, certain: true, evidence: [why] };
}

/** "Họ | Đệm | Tên": the column between is the end of the family name. */
export function withMiddleName(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const [family, given] = ["familyName", "givenName"].map((name) => mapped.findIndex(({ field }) => field === name));
  if (family === undefined || family < 0 || given !== family + 2) return mapped;
  return mapped.map((column, i): MappedColumn =>
    i === family + 1 && column.chosenBy === "reader" && MIDDLE.includes(headerWords(column.path.at(-1) ?? ""))
      ? seen(column, "familyName", "chữ đệm, họ ở cột bên trái")
      : column,
  );
}

const MIDDLE = ["dem", "ten dem", "chu dem", "ho dem", "lot", "ten lot", "chu lot"];

/** "Họ và tên" over three columns with nothing below it to tell them apart: "Lò | Văn | Dũng". */
function withThreeNames(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const name = mapped.find(({ field }) => field === "fullName");
  const words = headerWords(name?.path.join(" ") ?? "");
  const [first, middle, last, more] = mapped.filter(({ path }) => headerWords(path.join(" ")) === words);
  const three = [first, middle, last].flatMap((column) => column ?? []);
  if (words === "" || last === undefined || more !== undefined || !three.every(isPartOfName(three))) return mapped;
  return mapped.map((column): MappedColumn =>
    three.includes(column)
      ? {
          ...column,
          field: column === last ? "givenName" : "familyName",
          also: [],
          score: 0.9,
          certain: true,
          evidence: ["họ, chữ đệm và tên ở ba cột"],
        }
      : column,
  );
}

/** Beside the others, of nothing but words, and single ones where family and given names stand. */
const isPartOfName =
  (three: readonly MappedColumn[]) =>
  ({ chosenBy, column, field, sample: { filled, looked, oneWord, texts } }: MappedColumn, i: number): boolean =>
    chosenBy === "reader" &&
    column === (three[0]?.column ?? 0) + i &&
    (field === null || field === "fullName") &&
    texts === filled &&
    (i === 1 || (filled >= looked * 0.6 && oneWord >= filled * 0.75));

/**
 * "Họ và tên" over two columns, family name on the left and given name on the right, under one header or with a blank
 * one.
 */
export function withSplitName(asMapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const mapped = withThreeNames(asMapped);
  const at = mapped.findIndex(({ field }) => field === "fullName");
  const name = mapped[at];
  const sides = [
    [at, at + 1],
    [at - 1, at],
  ] as const;
  for (const [left, right] of sides) {
    const first = mapped[left];
    const second = mapped[right];
    if (
      name === undefined ||
      first === undefined ||
      second === undefined ||
      first.chosenBy === "user" ||
      second.chosenBy === "user"
    )
      continue;
    const other = first === name ? second : first;
    if (other.field !== null && other.field !== "givenName" && other.field !== "familyName") continue;
    const sameHeader =
      other.path.length === 0 || headerWords(other.path.join(" ")) === headerWords(name.path.join(" "));
    if (!sameHeader && other.field === null) continue;
    if (
      second.sample.filled === 0 ||
      second.sample.oneWord < second.sample.filled * 0.75 ||
      first.sample.texts < second.sample.filled * 0.6
    )
      continue;
    if (first.sample.filled > 0 && first.sample.oneWord > first.sample.filled * 0.6) continue;
    return mapped.map((column): MappedColumn => {
      if (column === first) return seen(column, "familyName", "họ và chữ đệm, tên ở cột bên phải");
      return column === second ? seen(column, "givenName", "một chữ, họ ở cột bên trái") : column;
    });
  }
  return mapped;
}
