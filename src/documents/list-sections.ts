import { roman } from "../domain/roman";
import { headsAmong } from "../domain/count-people";
import type { CategoryId } from "../domain/categories";
import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import { placeGroups } from "../domain/place-groups";
import { valueOf } from "../domain/read";
import { clean } from "../domain/vietnamese-text";
import type { DocumentOptions, DocumentSource, Sections } from "./define-document";
import { delegateFields, delegateRow, leftOut } from "./delegate-row";
import { type DataOf, everybody, flag, list, text } from "./field";

export const sectionFields = {
  dai_bieu: everybody("Từng người, tập thể, hộ trong danh sách", delegateFields),
  phan: list("Từng mục của danh sách", {
    co_ten_phan: flag("Danh sách có chia mục"),
    so_phan: text("Số mục", "I"),
    ten_phan: text("Tên mục", "Điển hình tiên tiến"),
    so_dai_bieu_phan: text("Số đại biểu trong mục", "98"),
    dai_bieu: list("Từng người, tập thể, hộ trong mục", delegateFields),
  }),
};

/** A part of a list: "" for one that is not divided. */
interface Section {
  readonly name: string;
  readonly delegates: readonly Delegate[];
}

/** The rows of the list, once as a whole and once by sections; numbered through. */
export function sectionData({ lists, target, options }: DocumentSource): DataOf<typeof sectionFields> {
  const conference = lists[target];
  const without = leftOut(options);
  let stt = 0;
  const phan = sectionsOf(conference.delegates, options.sections).map((section, index) => ({
    co_ten_phan: section.name !== "",
    so_phan: roman(index + 1),
    ten_phan: section.name,
    so_dai_bieu_phan: formatCount(headsAmong(section.delegates).length),
    dai_bieu: section.delegates.map((delegate, i) =>
      delegateRow(delegate, { stt: (stt += 1), sttPhan: i + 1 }, conference.asOf, without),
    ),
  }));
  return { dai_bieu: phan.flatMap((part) => part.dai_bieu), phan };
}

/**
 * The rows in the order in which the documents print them: every document of a list has the same, and with it the same
 * numbers.
 */
export function inDocumentOrder(delegates: readonly Delegate[], { sections }: DocumentOptions): readonly Delegate[] {
  return sectionsOf(delegates, sections).flatMap((section) => section.delegates);
}

/**
 * Divided as asked, the sections in the order of the list; a list that does not have what it is divided by stays
 * whole. Within a section the order of the list
 * is kept.
 */
export function sectionsOf(delegates: readonly Delegate[], by: Sections): readonly Section[] {
  if (by === "none" || !canDivide(delegates, by)) return [{ name: "", delegates }];
  return by === "category" ? byGroup(delegates) : byPlace(delegates, by);
}

/** Whether the list says for anybody what it would be divided by. */
export function canDivide(delegates: readonly Delegate[], by: Exclude<Sections, "none">): boolean {
  return delegates.some((delegate) => (by === "category" ? delegate.group : delegate[by]).kind === "value");
}

function byGroup(delegates: readonly Delegate[]): readonly Section[] {
  const groups = new Map<CategoryId | undefined, { readonly name: string; readonly delegates: Delegate[] }>();
  for (const delegate of delegates) {
    const group = valueOf(delegate.group);
    const section = groups.get(group?.id);
    if (section) section.delegates.push(delegate);
    else groups.set(group?.id, { name: group?.name ?? "Chưa rõ thành phần", delegates: [delegate] });
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([, section]) => section);
}

/**
 * Spellings of one place stand together, under the spelling most used; places in the order of the list, those without
 * one last.
 */
function byPlace(delegates: readonly Delegate[], by: "unit" | "village"): readonly Section[] {
  const spellings = new Map<string, number>();
  for (const delegate of delegates) {
    const name = placeOf(delegate, by);
    if (name !== undefined) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }
  const nameOf = new Map<string, string>();
  for (const group of placeGroups(spellings)) {
    const [most = ""] = [...group].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0] as const);
    for (const spelling of group.keys()) nameOf.set(spelling, most);
  }
  const sections = new Map<string, Delegate[]>();
  const placeless: Delegate[] = [];
  for (const delegate of delegates) {
    const place = placeOf(delegate, by);
    const name = place === undefined ? undefined : (nameOf.get(place) ?? place);
    const section = name === undefined ? placeless : sections.get(name);
    if (section) section.push(delegate);
    else if (name !== undefined) sections.set(name, [delegate]);
  }
  const named = [...sections].map(([name, members]) => ({ name, delegates: members }));
  return placeless.length === 0
    ? named
    : [
        ...named,
        { name: by === "unit" ? "Chưa ghi cơ quan, đơn vị" : "Chưa ghi thôn, ấp, khu phố", delegates: placeless },
      ];
}

function placeOf(delegate: Delegate, by: "unit" | "village"): string | undefined {
  const place = valueOf(delegate[by]);
  return place === undefined ? undefined : clean(place);
}
