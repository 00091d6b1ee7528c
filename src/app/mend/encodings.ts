import { toGrid, typedText } from "../../reading/grid/sheet-grid";
import { decodeLegacy } from "../../domain/legacy-encoding";
import { isErrorValue, type SheetSnapshot, styleAt } from "../../domain/sheet-snapshot";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/** Where no cell of the sheet says which font its Unicode texts have: that of all official documents. */
const OFFICIAL_FONT = "Times New Roman";

/**
 * Every text of the lists' sheets that is typed in TCVN3 or VNI, titles and signatures too, in Unicode; a font of the
 * old encoding gives way to the sheet's own, or Unicode letters would show as others. Where a letter is lost the cell
 * stays.
 */
export function encodingMends(input: MendInput): readonly Mend[] {
  const names = new Set(input.conference.rosters.map(({ sheet }) => sheet));
  return [...names].flatMap((name) => {
    const sheet = sheetIn(input, name);
    return sheet === undefined ? [] : mendsOfSheet(sheet);
  });
}

function mendsOfSheet(sheet: SheetSnapshot): readonly Mend[] {
  const grid = toGrid(sheet);
  const draft = new MendDraft("encoding", sheet.name);
  let usual: string | undefined;
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const raw = grid.value(row, column);
      if (typeof raw !== "string" || isErrorValue(raw)) continue;
      const own = styleAt(sheet, row, column).font;
      const font = grid.fontsLie ? null : own;
      if (typedText(raw, font, grid.encoding).encoding === null) continue;
      const cell = { sheet: sheet.name, row, column };
      if (decodeLegacy(raw, font).lossy) draft.keep(cell, "lost");
      else {
        const lines = raw.split("\n").map((line) => typedText(line, font, grid.encoding).text);
        const style = isLegacyFont(own) ? { font: (usual ??= usualFont(sheet)) } : undefined;
        draft.put(sheet, cell, lines.join("\n").trim(), style === undefined ? {} : { style });
      }
    }
  }
  return draft.mends();
}

function isLegacyFont(font: string | null): boolean {
  return font !== null && /^(?:\.Vn|VNI)/i.test(font);
}

/** The font of most texts that have none of an old encoding. */
function usualFont(sheet: SheetSnapshot): string {
  const counts = new Map<string, number>();
  sheet.rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const { font } = styleAt(sheet, r + 1, c + 1);
      if (typeof value === "string" && font !== null && !isLegacyFont(font))
        counts.set(font, (counts.get(font) ?? 0) + 1);
    }),
  );
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? OFFICIAL_FONT;
}
