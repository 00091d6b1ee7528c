import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import { factNamed } from "../domain/facts";
import { placeGroups } from "../domain/place-groups";
import { clean, fold, markedWords, placeKey, samePlace } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { findMisspelt } from "./cells/find-misspelt";
import { distinctCells, shorten } from "./engine/point-at-row";
import { tooLittleKnown } from "./engine/too-little-known";

type Variants = { readonly what: string; readonly common: string; readonly others: readonly string[] };
type Misspelt = { readonly what: string; readonly text: string; readonly common: string };

const FIELDS = ["unit", "village"] as const;

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
    misspelt: ({ what, text, common }: Misspelt) =>
      `Tên ${what} “${text}” có thể là “${common}” gõ nhầm; đang được đếm là hai nơi.`,
  },
  advice: {
    variants: ({ common }: Variants) => `Ghi thống nhất là “${common}”.`,
    misspelt: ({ common }: Misspelt) => `Nếu đúng là một nơi thì sửa thành “${common}”; nếu là hai nơi thì giữ nguyên.`,
  },

  run(conference) {
    return FIELDS.flatMap((field) => {
      const what = factNamed(field);
      const cellsOf = spellings(conference, field);
      const listed = listedNames(conference, field);
      const places = placeGroups(new Map([...cellsOf].map(([spelling, cells]) => [spelling, cells.length]))).map(
        (counts) => {
          const names = [...counts].sort((a, b) => b[1] - a[1]);
          const common = names.find(([name]) => listed.exact.has(markedWords(name)))?.[0] ?? names[0]?.[0] ?? "";
          return {
            common,
            names: names.map(([name]) => name),
            count: names.reduce((sum, [, count]) => sum + count, 0),
            listed: listed.has(common),
          };
        },
      );
      const cellsIn = (names: readonly string[]) => distinctCells(names.flatMap((name) => cellsOf.get(name) ?? []));
      return [
        ...places.flatMap(({ common, names }) => {
          const others = names.filter((name) => markedWords(name) !== markedWords(common));
          if (others.length === 0) return [];
          const data = { what, common: shorten(common), others: others.slice(0, 5).map(shorten) };
          return [
            {
              outcome: "violated",
              code: "variants",
              data,
              cells: cellsIn(others),
              related: cellsIn([common]).slice(0, 1),
            } as const,
          ];
        }),
        ...findMisspelt(places).map(({ rare, common }) => {
          const data = { what, text: shorten(rare.common), common: shorten(common.common) };
          return {
            outcome: "undecided",
            code: "misspelt",
            data,
            cells: cellsIn(rare.names),
            related: cellsIn(common.names).slice(0, 1),
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

/** Every spelling with the cells it stands in, one for each row it speaks for. */
function spellings({ delegates }: Conference, field: "unit" | "village"): ReadonlyMap<string, readonly CellRef[]> {
  const found = new Map<string, CellRef[]>();
  const asTyped = new Map<string, CellRef[]>();
  for (const delegate of delegates) {
    const read = field === "unit" ? delegate.unit : delegate.village;
    if (read.kind !== "value") continue;
    let cells = asTyped.get(read.value);
    if (cells === undefined) {
      const spelling = clean(read.value);
      cells = found.get(spelling) ?? [];
      found.set(spelling, cells);
      asTyped.set(read.value, cells);
    }
    cells.push(read.cell);
  }
  return found;
}

/** Names of the lists of thôn and units, in sheets or typed. */
function listedNames({ lists, typed }: Conference, field: "unit" | "village") {
  const inSheets = lists.flatMap((list) =>
    list.entries.flatMap(({ unit }) => (unit.kind === "value" ? [unit.value] : [])),
  );
  const names = [...inSheets, ...((field === "unit" ? typed.units : typed.villages) ?? [])];
  const byKey = new Map<string, string[]>();
  for (const name of names) byKey.set(fold(placeKey(name)), [...(byKey.get(fold(placeKey(name))) ?? []), name]);
  return {
    exact: new Set(names.map(markedWords)),
    has: (name: string) => (byKey.get(fold(placeKey(name))) ?? []).some((listed) => samePlace(listed, name)),
  };
}
