import { ABSENT, type Read } from "../../domain/read";
import { remember } from "../../domain/remember";
import { beginsWithVillageKind } from "../../domain/village-kinds";
import { clean, foldWords } from "../../domain/vietnamese-text";
import { MAY_BE_HOMES } from "../../lexicon/places";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import type { RowFacts } from "./row-facts";
import { topicOf } from "../texts/section-text";

/** Where somebody works and where he lives. */
interface UnitAndVillage {
  readonly unit: Read<string>;
  readonly village: Read<string>;
}

/**
 * Tells workplace and thôn apart where one column holds both: under "Thôn, cơ quan" some are of Thôn Nà Ca, some of
 * Trường Mầm non, under "Chức vụ, đơn vị" somebody is "Người có uy tín, thôn Nà Ca", and under "Thôn" alone a school is
 * no thôn either. What is plainly neither stays where it stands.
 */
export function unitOrVillage(facts: RowFacts, { unit, village }: UnitAndVillage): UnitAndVillage {
  if (village.kind === "value" && unit.kind === "absent" && isWorkplace(village.value))
    return {
      unit: village,
      village: facts.column("village")?.also.includes("unit") ? ABSENT : { kind: "blank", cell: village.cell },
    };
  if (
    unit.kind === "value" &&
    village.kind === "absent" &&
    (facts.column("unit")?.also.includes("village") || facts.column("position")?.also.includes("unit")) &&
    beginsWithVillageKind(unit.value) &&
    topicOf(unit.value) !== "unit"
  )
    return { unit: ABSENT, village: unit };
  return { unit, village };
}

/** A body that nobody lives in: no commune, and no team, cell or block that may be part of a thôn. */
const isWorkplace = remember((text: string): boolean => {
  const typed = clean(text);
  // "Chùa Phước Sơn, thôn 2, xã Hòa Bang" is an address.
  if (
    typed
      .split(/[,;]/)
      .slice(1)
      .some((part) => beginsWithVillageKind(clean(part)))
  )
    return false;
  const found = SHEET_WORDS.names.startOf(typed)[0];
  if (found?.sense !== "first:body") return false;
  const body = foldWords(typed.slice(found.start, found.end));
  // "Ban Chỉ huy Quân sự" is known with its second word, "Trung tâm Y tế" by what stands behind it.
  return !MAY_BE_HOME.test(body) || (/^(?:ban|trung tam) /.test(`${body} `) && foldWords(typed) !== body);
});

const MAY_BE_HOME = new RegExp(`^(?:${MAY_BE_HOMES.map(foldWords).join("|")})(?: |$)`);
