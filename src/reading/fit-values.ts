import type { Meaning } from "./column-dictionary";
import type { ColumnSample } from "./sample-column";

/**
 * How well the values of a column go with a meaning: 1 when they say nothing against it (an empty column), less when
 * they contradict it.
 */
export function fitOfValues(meaning: Meaning, sample: ColumnSample): number {
  const { filled } = sample;
  if (filled === 0) return 1;
  const share = (count: number) => count / filled;
  const needs = (count: number, otherwise: number) =>
    share(count) >= 0.5 ? 1.05 : share(count) >= 0.2 ? 0.85 : filled < 3 ? Math.max(otherwise, 0.8) : otherwise;
  const marked = sample.marks + sample.yesNo;
  switch (meaning) {
    case "order":
      return needs(
        sample.integers + (sample.texts === filled ? 0 : 0),
        share(sample.texts) > 0.8 && sample.oneWord >= sample.texts ? 0.9 : 0.5,
      );
    case "fullName":
      return share(marked) > 0.6 ? 0.2 : share(sample.names) >= 0.4 ? 1.06 : share(sample.texts) >= 0.7 ? 0.95 : 0.3;
    case "familyName":
      return share(sample.texts) >= 0.6 ? 1 : 0.3;
    // A given name is one word; whole names stand in a column of full names, whatever its header.
    case "givenName":
      return share(sample.texts) >= 0.6 && (filled < 3 || share(sample.oneWord) >= 0.5) ? 1 : 0.3;
    case "birthDate":
    case "birthDateMale":
    case "birthDateFemale":
      return needs(
        sample.dates + sample.years + (sample.integers - sample.years) * 0.5,
        share(sample.marks) > 0.8 ? 0.2 : 0.6,
      );
    case "sex":
      return needs(sample.sexes + sample.honorifics + sample.marks, 0.5);
    case "female":
      return needs(sample.sexes + marked, share(sample.dates + sample.years) > 0.5 ? 0.1 : 0.6);
    case "ethnicity":
      return share(sample.peoples) >= 0.3 ? 1.06 : share(marked) > 0.8 ? 0.6 : share(sample.texts) >= 0.5 ? 0.9 : 0.4;
    case "minority":
      return share(sample.peoples) >= 0.5 ? 0.6 : 1;
    case "partyMember":
      return needs(marked + sample.dates + sample.years, 0.75);
    case "nationalId":
      return needs(sample.ids + sample.phones, 0.8);
    case "phone":
      return needs(sample.phones + sample.ids, 0.8);
    case "score":
      return share(sample.integers) >= 0.4 ? 1.05 : share(sample.texts) > 0.8 ? 0.7 : 0.9;
    case "seats":
    case "femaleSeats":
    case "staff":
    case "delegates":
      return share(sample.integers) >= 0.4 ? 1.05 : share(sample.texts) > 0.8 ? 0.5 : 0.9;
    case "category":
      return share(sample.integers) > 0.7 && share(sample.marks) < 0.7
        ? 0.35
        : sample.distinct > 15 && sample.distinct > filled * 0.8
          ? 0.75
          : 1;
    case "sector":
      return share(sample.places) >= 0.5 ? 0.6 : share(sample.integers + sample.dates) > 0.7 ? 0.5 : 1;
    // 0 and 1 under an office are amounts, no marks.
    case "position":
      return share(sample.integers + sample.dates) > 0.7 && sample.marks < filled
        ? 0.4
        : share(sample.digits01) > 0.7
          ? 0.4
          : 1;
    // "TAPTHE", "Cá nhân": what the row stands for, not what it is given.
    case "awards":
      return share(sample.kinds) >= 0.5
        ? 0.2
        : share(sample.integers + sample.dates) > 0.7 && share(sample.marks) < 0.7
          ? 0.4
          : 1;
    case "achievement":
    case "religion":
    case "economicSector":
      return share(sample.integers + sample.dates) > 0.7 && share(sample.marks) < 0.7 ? 0.4 : 1;
    case "village":
      return share(sample.dates) > 0.5 ? 0.4 : 1;
    case "notes":
      return filled >= 3 && filled >= sample.looked * 0.6 && share(sample.groups) >= 0.8 ? 0.5 : 1;
    // "Đơn vị" above Chai, Kg, Người is what things are counted in.
    case "unit":
      return share(sample.measures) >= 0.5 ? 0.1 : 1;
    case "education":
    case "qualification":
    case "politicalTheory":
    case "directWorker":
    case "talk":
    case "form":
    case "ignored":
      return 1;
  }
}
