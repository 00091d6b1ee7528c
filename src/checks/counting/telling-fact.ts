import type { Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { foldWords } from "../../domain/vietnamese-text";

const FACTS: Readonly<Record<string, (delegate: Delegate) => Read<unknown>>> = {
  "chuc vu": ({ position }) => position,
  "chuc danh": ({ position }) => position,
  "don vi": ({ unit }) => unit,
  "co quan": ({ unit }) => unit,
  thon: ({ village }) => village,
  ap: ({ village }) => village,
  "linh vuc": ({ sector }) => sector,
  "nganh nghe": ({ sector }) => sector,
  "thanh phan": ({ category, group }) => (group.kind === "value" ? group : category),
  "thanh phan kinh te": ({ economicSector }) => economicSector,
  "trinh do": ({ education, qualification }) => (education.kind === "value" ? education : qualification),
  "thanh tich": ({ achievement }) => achievement,
  "khen thuong": ({ awards }) => awards,
};

/**
 * The fact that a group is known by, from the title of the column that tells it ("Lĩnh vực"). Where it is not written
 * of somebody, other columns that do not name the group say nothing: they are no "no". Undefined for facts whose own
 * question keeps the unknown apart (sex, people …), and for other titles.
 */
export function tellingFact(column: string): ((delegate: Delegate) => Read<unknown>) | undefined {
  // "Lĩnh vực, ngành nghề", "Đơn vị công tác": the longest title that begins it.
  const words = foldWords(column).split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const fact = FACTS[words.slice(0, length).join(" ")];
    if (fact !== undefined) return fact;
  }
  return undefined;
}
