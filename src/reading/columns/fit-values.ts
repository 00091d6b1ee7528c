import type { Meaning } from "../texts/match-phrase";
import type { ColumnSample } from "./sample-column";

/** The values of a column that has some. */
interface Values extends ColumnSample {
  /** x and the words for yes and no. */
  readonly marked: number;
  /** Of the filled cells. */
  share(count: number): number;
  /** For what the values must show: so many of them do; `otherwise` where hardly any does. */
  needs(count: number, otherwise: number): number;
}

const asBirth = (column: Values): number =>
  column.needs(
    column.dates + column.years + (column.integers - column.years) * 0.5,
    column.share(column.marks) > 0.8 ? 0.2 : 0.6,
  );
const asCount = (column: Values): number =>
  column.share(column.integers) >= 0.4 ? 1.05 : column.share(column.texts) > 0.8 ? 0.5 : 0.9;
/** Small numbers under "ĐT" or "DT" are codes of something, texts under "Liên lạc, dặn" what is to be told. */
const asNumberOfPerson = (column: Values): number =>
  column.needs(
    column.phones + column.ids,
    column.filled >= 2 && (column.share(column.integers) > 0.8 || column.share(column.texts) > 0.8) ? 0.3 : 0.8,
  );
/** Hardly any text is a number or a date. */
const asText = (column: Values): number =>
  column.share(column.integers + column.dates) > 0.7 && column.share(column.marks) < 0.7 ? 0.4 : 1;

/** What the values of a column say of a meaning; nothing, where none stands here. */
const FITS: Readonly<Partial<Record<Meaning, (column: Values) => number>>> = {
  order: (column) =>
    column.needs(column.integers, column.share(column.texts) > 0.8 && column.oneWord >= column.texts ? 0.9 : 0.5),
  // "Thầy/Cô" above Thầy and Cô: how they are addressed.
  fullName: (column) =>
    column.share(column.marked) > 0.6 || column.share(column.honorifics) > 0.6
      ? 0.2
      : column.share(column.names) >= 0.4
        ? 1.06
        : column.share(column.texts) >= 0.7
          ? 0.95
          : 0.3,
  familyName: (column) => (column.share(column.texts) >= 0.6 ? 1 : 0.3),
  // A given name is one word; whole names stand in a column of full names, whatever its header.
  givenName: (column) =>
    column.share(column.texts) >= 0.6 && (column.filled < 3 || column.share(column.oneWord) >= 0.5) ? 1 : 0.3,
  birthDate: asBirth,
  birthDateMale: asBirth,
  birthDateFemale: asBirth,
  sex: (column) => column.needs(column.sexes + column.honorifics + column.marks, 0.5),
  female: (column) =>
    column.needs(column.sexes + column.marked, column.share(column.dates + column.years) > 0.5 ? 0.1 : 0.6),
  ethnicity: (column) =>
    column.share(column.ethnicities) >= 0.3
      ? 1.06
      : column.share(column.marked) > 0.8
        ? 0.6
        : column.share(column.texts) >= 0.5
          ? 0.9
          : 0.4,
  minority: (column) =>
    column.share(column.integers - column.digits01) > 0.5 ? 0.2 : column.share(column.ethnicities) >= 0.5 ? 0.6 : 1,
  // "Chức vụ › Đảng" has the offices of members below it.
  partyMember: (column) =>
    column.needs(
      column.marked + column.dates + column.years + column.members,
      column.share(column.offices) >= 0.5 || column.share(column.integers - column.years - column.digits01) > 0.6
        ? 0.2
        : 0.75,
    ),
  nationalId: asNumberOfPerson,
  phone: asNumberOfPerson,
  score: (column) => (column.share(column.integers) >= 0.4 ? 1.05 : column.share(column.texts) > 0.8 ? 0.7 : 0.9),
  seats: asCount,
  femaleSeats: asCount,
  staff: asCount,
  delegates: asCount,
  category: (column) =>
    column.share(column.standards) >= 0.5 || column.share(column.kinds) >= 0.5
      ? 0.3
      : column.share(column.integers) > 0.7 && column.share(column.marks) < 0.7
        ? 0.35
        : column.share(column.names) >= 0.5 && column.distinct >= column.filled * 0.8
          ? 0.5
          : column.distinct > 15 && column.distinct > column.filled * 0.8
            ? 0.75
            : 1,
  sector: (column) =>
    column.share(column.places) >= 0.5
      ? 0.6
      : column.share(column.integers + column.dates) > 0.7
        ? 0.5
        : column.filled >= 8 && column.distinct > column.filled * 0.8
          ? 0.75
          : 1,
  // 0 and 1 under an office are amounts, no marks; "Vị trí" may be that in a hall or in a team.
  position: (column) =>
    column.share(column.seats) >= 0.5
      ? 0.1
      : column.share(column.integers + column.dates) > 0.7 && column.marks < column.filled
        ? 0.4
        : column.share(column.digits01) > 0.7
          ? 0.4
          : 1,
  // "TAPTHE", "Cá nhân": what the row stands for, not what it is given.
  awards: (column) =>
    column.share(column.awards) >= 0.5
      ? 1.2
      : column.share(column.kinds) >= 0.5
        ? 0.2
        : column.filled > 1 && column.share(column.integers + column.dates) > 0.7 && column.share(column.marks) < 0.7
          ? 0.4
          : 1,
  achievement: asText,
  religion: asText,
  economicSector: asText,
  // "Áo › To" with 1 and 0 below is a size that somebody gets, unless the header can only mean a thôn.
  village: (column) =>
    column.share(column.dates) > 0.5 ? 0.4 : column.filled >= 2 && column.share(column.digits01) > 0.7 ? 0.47 : 1,
  notes: (column) =>
    column.filled >= 3 && column.filled >= column.looked * 0.6 && column.share(column.groups) >= 0.8 ? 0.5 : 1,
  // "Đơn vị" above Chai, Kg, Người is what things are counted in, "Đoàn thể" above Đoàn viên says of what one is a
  // member.
  // "Công tác ở thôn" above "Trưởng thôn" asks for an office.
  unit: (column) =>
    column.share(column.measures + column.members) >= 0.5 ? 0.1 : column.share(column.offices) >= 0.8 ? 0.5 : 1,
};

/**
 * How well the values of a column go with a meaning: 1 when they say nothing against it (an empty column), less when
 * they contradict it.
 */
export function fitOfValues(meaning: Meaning, sample: ColumnSample): number {
  const { filled } = sample;
  const fit = FITS[meaning];
  if (filled === 0 || fit === undefined) return 1;
  const share = (count: number) => count / filled;
  return fit({
    ...sample,
    marked: sample.marks + sample.yesNo,
    share,
    needs: (count, otherwise) =>
      share(count) >= 0.5 ? 1.05 : share(count) >= 0.2 ? 0.85 : filled < 3 ? Math.max(otherwise, 0.8) : otherwise,
  });
}
