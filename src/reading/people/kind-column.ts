import type { FieldId } from "../../domain/facts";
import { fold, foldWords } from "../../domain/vietnamese-text";
import type { DataRow } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import type { Grid } from "../grid/sheet-grid";
import { textsOf } from "../columns/column-texts";

/**
 * Facts beside whose values the kind of a row may be written; a column that holds any other fact says something else
 * with the same words.
 */
const MAY_SAY: readonly (FieldId | null)[] = [null, "category", "awards"];
/**
 * "Thành phần kinh tế: Tập thể", "Ghi chú: Hộ gia đình nghèo", "Lao động: hộ gia đình": nothing of what the row stands
 * for.
 */
const SPEAKS_OF_ELSE =
  /\b(?:kinh te|so huu|ghi chu|luu y|linh vuc|nganh|nghe|lao dong|san xuat|kinh doanh|quan he|hoan canh|y kien|(?:hinh thuc|loai hinh) (?!khen|de nghi)|(?:hinh thuc|loai hinh)$|mo hinh|cu tru|nha o|thu nhap)\b/;
const IS_KIND = /^(?:(?:khen thuong|de nghi|khen) )*(?:ca nhan|canhan|tap the|tapthe|ho gia dinh|hogiadinh|gia dinh)$/;

/**
 * Short for one of them, where the column also writes one out: alone "CN" and "TT" are as well công nhân and trí thức.
 */
const SHORT_KIND = /^(?:cn|tt|ho|ho gd|hgd|gd)$/;

/** What a cell of such a column says and nothing more. */
function isKind(text: string): boolean {
  return IS_KIND.test(foldWords(text));
}

function isShortKind(text: string): boolean {
  return SHORT_KIND.test(foldWords(text));
}

/**
 * The column that says whether each row is a collective, a person or a household: its header speaks of nothing else and
 * most of its filled cells say just that. All rows are looked at.
 */
export function kindColumn(
  grid: Grid,
  columns: readonly MappedColumn[],
  data: readonly DataRow[],
): MappedColumn | undefined {
  return columns.find(({ column, field, path, markMeans }) => {
    if (!MAY_SAY.includes(field) || markMeans !== undefined || SPEAKS_OF_ELSE.test(fold(path.join(" ")))) return false;
    let kinds = 0;
    let isPlain = false;
    const { filled, texts } = textsOf(grid, column, data);
    for (const [text, { rows }] of texts) {
      if (isKind(text)) isPlain = true;
      else if (!isShortKind(text)) continue;
      kinds += rows;
    }
    return isPlain && kinds >= filled * 0.6;
  });
}
