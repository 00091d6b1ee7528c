import { z } from "zod";
import { factNamed } from "../domain/facts";
import { defineCheck } from "./engine/define-check";
import { findMisspelt } from "./cells/find-misspelt";
import { otherSpellings, PLACE_FACTS, spelledPlaces, type SpelledPlace } from "./places/place-spellings";
import { distinctCells, shorten } from "./engine/point-at-row";
import { tooLittleKnown } from "./engine/too-little-known";

type Variants = { readonly what: string; readonly common: string; readonly others: readonly string[] };
type Several = { readonly what: string; readonly places: number; readonly first: Variants };
type Misspelt = { readonly what: string; readonly text: string; readonly common: string };

/** So many places are told one by one. */
const FEW = 2;

/**
 * One thôn or unit spelled in several ways. It is counted under one name all the same: a note that offers the common
 * spelling.
 */
export const inconsistentName = defineCheck({
  id: "inconsistent-name",
  kind: "row",
  title: "Tên thôn, đơn vị ghi không thống nhất",
  metTitle: "Tên thôn, đơn vị ghi thống nhất",
  about:
    "Nêu thôn, đơn vị được ghi theo nhiều cách (“Thôn Bản Hán”, “Bản Hán”, “ban han”): phần mềm vẫn đếm là một nơi và gợi ý cách ghi phổ biến. Chỉ khác chữ hoa, khoảng trắng hay vị trí dấu thanh thì không nêu. “Thôn 1” và “Thôn 11”, “Nà Lái” và “Nà Lải” là các nơi khác nhau; chữ gõ sai một ký tự chỉ được nêu khi không thành tiếng Việt hoặc danh mục có tên đúng mà không có tên này.",
  params: z.strictObject({}),
  messages: {
    variants: ({ what, common, others }: Variants) =>
      `Tên ${what} “${common}” còn được ghi là ${others.map((other) => `“${other}”`).join(", ")}; phần mềm đếm là một.`,
    severalVariants: ({ what, places, first: { common, others } }: Several) =>
      `${String(places)} tên ${what} ghi nhiều cách, ví dụ “${common}” còn được ghi là ${others.map((other) => `“${other}”`).join(", ")}; phần mềm đếm mỗi tên là một.`,
    misspelt: ({ what, text, common }: Misspelt) =>
      `Tên ${what} “${text}” có thể là “${common}” gõ nhầm; đang được đếm là hai nơi.`,
  },
  advice: {
    variants: ({ common }: Variants) => `Ghi thống nhất là “${common}”.`,
    severalVariants: ({ what }: Several) => `Ghi thống nhất mỗi ${what} một cách.`,
    misspelt: ({ common }: Misspelt) => `Nếu đúng là một nơi thì sửa thành “${common}”; nếu là hai nơi thì giữ nguyên.`,
  },

  run(conference) {
    return PLACE_FACTS.flatMap((fact) => {
      const what = factNamed(fact);
      const places = spelledPlaces(conference, fact);
      const inWays = places.filter((place) => otherSpellings(place).length > 0);
      const [first] = inWays;
      return [
        ...(inWays.length > FEW && first ? [together(what, first, inWays)] : inWays.map((place) => alone(what, place))),
        ...findMisspelt(places).map(({ rare, common }) => {
          const data = { what, text: shorten(rare.common), common: shorten(common.common) };
          return {
            outcome: "undecided",
            code: "misspelt",
            data,
            cells: rare.cellsOf(rare.names),
            related: common.cellsOf(common.names).slice(0, 1),
          } as const;
        }),
      ];
    });
  },

  nothingToCheck: ({ delegates }) =>
    tooLittleKnown(
      delegates.filter(({ unit, village }) => unit.kind === "value" || village.kind === "value").length,
      delegates.length,
      "đơn vị hoặc thôn",
    ),
});

function variantsOf(what: string, place: SpelledPlace): Variants {
  return { what, common: shorten(place.common), others: otherSpellings(place).slice(0, 5).map(shorten) };
}

function alone(what: string, place: SpelledPlace) {
  return {
    outcome: "violated",
    code: "variants",
    data: variantsOf(what, place),
    cells: place.cellsOf(otherSpellings(place)),
    related: place.cellsOf([place.common]).slice(0, 1),
  } as const;
}

/** Many places are mended in one go, so they are one finding. */
function together(what: string, first: SpelledPlace, places: readonly SpelledPlace[]) {
  return {
    outcome: "violated",
    code: "severalVariants",
    data: { what, places: places.length, first: variantsOf(what, first) },
    cells: distinctCells(places.flatMap((place) => place.cellsOf(otherSpellings(place)))),
  } as const;
}
