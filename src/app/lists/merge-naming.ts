import type { FieldSet } from "../../documents/field";
import { foldWords } from "../../domain/vietnamese-text";
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

/**
 * The names of a mail merge as fields of a document: by name, by meaning, by the usual other names. A document's own
 * field goes before one of its lists.
 */
export function mergeNaming(fields: FieldSet): MergeNaming {
  const lists = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === "list" ? [[name, field.fields] as const] : [],
  );
  const known: readonly (readonly [string, string])[] = [fields, ...lists.map(([, inner]) => inner)].flatMap((set) =>
    Object.entries(set).flatMap(([name, field]) => (field.kind === "text" ? [[name, field.about] as const] : [])),
  );
  return {
    nameOf(written) {
      const words = foldWords(written.replaceAll("_", " "));
      const wanted = close(words);
      const byName = known.find(([name]) => name.replaceAll("_", "") === wanted)?.[0];
      const others = Object.entries(OTHER_NAMES)
        .filter(([other]) => close(other) === wanted)
        .map(([, name]) => name);
      const byOther = known.find(([name]) => others.includes(name))?.[0];
      const byMeaning = known.find(([, about]) => close(foldWords(about.split(/[,;:(]/)[0] ?? "")) === wanted)?.[0];
      return (
        byName ??
        byOther ??
        byMeaning ??
        (words.replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+/, "") || "truong_tron_thu")
      );
    },
    listOf: (name) =>
      Object.hasOwn(fields, name) ? undefined : lists.find(([, inner]) => Object.hasOwn(inner, name))?.[0],
  };
}
