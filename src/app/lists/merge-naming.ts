import type { FieldSet } from "../../documents/field";
import { OWN_FIELDS } from "../../domain/facts";
import { foldWords } from "../../domain/vietnamese-text";
import { nearestWord } from "../../plans/nearest-word";
import { matchHeader } from "../../reading/texts/match-header";
import type { MergeNaming } from "../documents/document-port";

/**
 * How the columns of a mail merge are usually called, without marks, where it is neither the name nor the meaning of a
 * field.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "ho va ten": "ho_ten",
  ten: "ho_ten",
  "ho ten dai bieu": "ho_ten",
  "ten dai bieu": "ho_ten",
  "so tt": "stt",
  tt: "stt",
  "so thu tu": "stt",
  "chuc danh": "chuc_vu",
  "don vi cong tac": "don_vi",
  "co quan": "don_vi",
  "co quan don vi": "don_vi",
  "noi cong tac": "don_vi",
  "ten don vi": "don_vi",
  "ngay thang nam sinh": "ngay_sinh",
  "sinh ngay": "ngay_sinh",
  gioi: "gioi_tinh",
  "nam nu": "gioi_tinh",
  "xung ho": "ong_ba",
  "danh xung": "ong_ba",
  ap: "thon",
  "khu pho": "thon",
  sdt: "so_dien_thoai",
  "dien thoai": "so_dien_thoai",
  "so dt": "so_dien_thoai",
  "can cuoc": "cccd",
  "so cccd": "cccd",
  "so can cuoc": "cccd",
  "doi tuong": "thanh_phan",
  "thanh phan dai bieu": "thanh_phan",
};

/** Excel's columns are also called "Hovaten". */
function close(words: string): string {
  return words.replaceAll(" ", "");
}

/** A header of a list that says so surely what its column holds needs no question. */
const SURE = 0.95;
const LIKELY = 0.6;

/** Word writes spaces as "_" and puts "M_" before a name that begins with no letter of its own. */
function spoken(written: string): string {
  return written
    .replaceAll("_", " ")
    .replace(/^M (?=.)/i, "")
    .trim();
}

/**
 * The names of a mail merge as fields of a document: by name, by the usual other names, by meaning, by what a column
 * of a list with this header holds, else the name most like it. A document's own field goes before one of its lists.
 */
export function mergeNaming(fields: FieldSet): MergeNaming {
  const lists = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === "list" ? [[name, field.fields] as const] : [],
  );
  const known: readonly (readonly [string, string])[] = [fields, ...lists.map(([, inner]) => inner)].flatMap((set) =>
    Object.entries(set).flatMap(([name, field]) => (field.kind === "text" ? [[name, field.about] as const] : [])),
  );
  const has = (name: string | undefined) => known.some(([each]) => each === name);
  const exact = (words: string): string | undefined => {
    const wanted = close(words);
    const others = Object.entries(OTHER_NAMES).flatMap(([other, name]) => (close(other) === wanted ? name : []));
    return (known.find(([name]) => name.replaceAll("_", "") === wanted) ??
      known.find(([name]) => others.includes(name)) ??
      known.find(([, about]) => close(foldWords(about.split(/[,;:(]/)[0] ?? "")) === wanted))?.[0];
  };
  return {
    fieldOf(written) {
      const words = foldWords(spoken(written));
      const said = exact(words);
      if (said !== undefined) return { name: said, isSure: true };
      const column = columnNamed(spoken(written));
      if (column !== undefined && has(column.name)) return { name: column.name, isSure: column.score >= SURE };
      const near = nearestWord(
        words.replaceAll(" ", "_"),
        known.map(([name]) => name),
      );
      if (near !== undefined) return { name: near, isSure: false };
      const name = words.replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+/, "") || "truong_tron_thu";
      return { name, isSure: true };
    },
    halfOf(written) {
      if (foldWords(spoken(written)) === "ten") return "given";
      return matchHeader([spoken(written)], "people")[0]?.meaning === "familyName" ? "family" : undefined;
    },
    kindOf: (name) => (lists.some(([list]) => list === name) ? "list" : has(name) ? "text" : undefined),
    listOf: (name) =>
      Object.hasOwn(fields, name) ? undefined : lists.find(([, inner]) => Object.hasOwn(inner, name))?.[0],
  };
}

/** The field that shows what a list's column with this header holds. */
function columnNamed(header: string): { readonly name: string; readonly score: number } | undefined {
  const [best, second] = matchHeader([header], "people");
  if (best === undefined || best.score < LIKELY || best.score === second?.score) return undefined;
  if (best.meaning === "order") return { name: "stt", score: best.score };
  const isName = best.meaning === "familyName" || best.meaning === "givenName";
  const field = OWN_FIELDS.find(({ id }) => id === (isName ? "fullName" : best.meaning));
  return field && { name: field.name, score: best.score };
}
