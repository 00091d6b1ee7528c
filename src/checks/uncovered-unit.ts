import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import type { Read } from "../domain/read";
import { belongsTo, selectorSchema } from "../domain/selector";
import { foldWords, placeKind } from "../domain/vietnamese-text";
import { defineCheck } from "./define-check";
import { capital, distinctCells } from "./point-at-row";
import { LIST_KINDS, type ListKind, referenceList } from "./reference-list";
import { hasColumn, originFinder, type ReferencePlace } from "./reference-places";

type Unit = { readonly kind: ListKind; readonly unit: string; readonly name: string; readonly whoName: string };
type Missing = { readonly name: string };

const params = z.strictObject({
  /** Which list names them. */
  kind: z.enum(LIST_KINDS),
  /** What one of them is called: thôn, ấp, cơ quan, đơn vị, lĩnh vực. */
  name: z.string().min(1),
  /** Who must come from each of them; anybody when left out. */
  who: selectorSchema.default({ is: "everyone" }),
  whoName: z.string().min(1).default("đại biểu"),
});
type Params = z.output<typeof params>;

/** A thôn, unit or sector of the list that nobody stands for (tính đại diện, cân đối; mission §2.4). */
export const uncoveredUnit = defineCheck({
  id: "uncovered-unit",
  kind: "plan",
  title: "Thôn, đơn vị hoặc lĩnh vực chưa có đại biểu",
  metTitle: "Thôn, đơn vị, lĩnh vực nào cũng có đại biểu",
  about: "So danh sách đại biểu với danh mục thôn, cơ quan, đơn vị hoặc lĩnh vực (ở một trang tính hoặc nhập ở thẻ Kế hoạch) và nêu nơi chưa có ai. Chưa có danh mục thì chỉ ghi chú.",
  params,
  messages: {
    uncovered: ({ unit, whoName }: Unit) => `${capital(unit)} chưa có ${whoName} nào trong danh sách.`,
    unclear: ({ unit, whoName, unknown, lack }: Unit & { readonly unknown: number; readonly lack: string }) => `Chưa thấy ${whoName} của ${unit}; còn ${String(unknown)} người chưa rõ ${lack} nên chưa kết luận được.`,
    some: ({ name, whoName, missing, unknown }: Missing & { readonly whoName: string; readonly missing: number; readonly unknown: number }) =>
      `${String(missing)} ${name} chưa thấy ${whoName}, mà chỉ còn ${String(unknown)} người chưa rõ: ít nhất ${String(missing - unknown)} nơi chưa có ai.`,
    noColumn: ({ name }: Missing) => `Danh sách đại biểu chưa có cột cho biết ${name} nên chưa so được với danh mục.`,
    noList: ({ name, whoName }: Missing & { readonly whoName: string }) => `Chưa có danh mục ${name} để đối chiếu nên chưa biết ${name} nào chưa có ${whoName}.`,
  },
  advice: {
    uncovered: ({ unit, kind, whoName }: Unit) => `Xem xét bổ sung ít nhất 1 ${whoName} của ${unit}; nếu danh sách ghi bằng tên khác thì ${kind === "sector" ? "ghi cho khớp với danh mục" : "khai tên cũ, tên mới ở thẻ Danh sách"}.`,
    unclear: "Điền các ô được tô để kết luận.",
    some: ({ whoName }: { readonly whoName: string }) => `Điền các ô được tô để biết nơi nào còn thiếu, rồi xem xét bổ sung ${whoName}.`,
    noColumn: ({ name }: Missing) => `Thêm cột ${name}, hoặc chọn cột đó ở thẻ Danh sách.`,
    noList: ({ name }: Missing & { readonly whoName: string }) => `Nhập danh mục ${name} ở thẻ Kế hoạch, hoặc thêm một trang tính ghi danh mục đó.`,
  },

  run(conference, rule) {
    const { kind, name, whoName } = rule;
    const { places, covered, open } = coverage(conference, rule);
    if (places.length === 0) return [{ outcome: "undecided", code: "noList", data: { name, whoName }, cells: [], severity: "note" }];
    if (conference.delegates.length === 0) return [];
    if (covered.size === 0 && open.length === 0 && !hasColumn(conference.delegates, kind)) {
      return [{ outcome: "undecided", code: "noColumn", data: { name }, cells: [], severity: "note" }];
    }
    const missing = places.filter((place) => !covered.has(place));
    const cells = distinctCells(open.flatMap((one) => one.cells));
    const certainlyShort = open.length > 0 && missing.length > open.length
      ? [{ outcome: "violated", code: "some", data: { name, whoName, missing: missing.length, unknown: open.length }, cells } as const]
      : [];
    return [...certainlyShort, ...missing.map((place) => {
      const own = place.cell ? [place.cell] : [];
      const data = { kind, unit: calledBy(place, rule), name, whoName };
      return open.length === 0
        ? { outcome: "violated", code: "uncovered", data, cells: own } as const
        : { outcome: "undecided", code: "unclear", data: { ...data, unknown: open.length, lack: lackOf(rule) }, cells, related: own } as const;
    })];
  },

  measure(conference, rule) {
    const { places, covered, open } = coverage(conference, rule);
    if (places.length === 0) return [];
    const possible = Math.min(open.length, places.length - covered.size);
    return [{ name: capital(rule.name) + " có " + rule.whoName, certain: covered.size, possible, base: places.length, baseName: rule.name, min: places.length }];
  },
});

/** Somebody who may stand for a place: for this one if he belongs, or for any when `place` is not known. */
interface Open {
  readonly place: ReferencePlace | undefined;
  readonly cells: readonly CellRef[];
}

interface Coverage {
  /** Those the list names. */
  readonly places: readonly ReferencePlace[];
  readonly covered: ReadonlySet<ReferencePlace>;
  readonly open: readonly Open[];
}

const coveredBefore = new WeakMap<Conference, WeakMap<Params, Coverage>>();

/** Which places have somebody, and the people who may stand for another one; found once for the verdict and the bar of a rule. */
function coverage(conference: Conference, rule: Params): Coverage {
  const byRule = coveredBefore.get(conference) ?? new WeakMap<Params, Coverage>();
  const found = byRule.get(rule) ?? findCoverage(conference, rule);
  coveredBefore.set(conference, byRule.set(rule, found));
  return found;
}

function findCoverage(conference: Conference, { kind, who }: Params): Coverage {
  const places = referenceList(conference, kind);
  const covered = new Set<ReferencePlace>();
  const open: Open[] = [];
  if (places.length === 0) return { places, covered, open };
  const originOf = originFinder(places);
  const ask = belongsTo(who);
  for (const delegate of conference.delegates) {
    const member = ask(delegate);
    if (member.answer === "no") continue;
    const { place, unknown, cells } = originOf(readsOf(delegate, kind));
    if (place !== undefined && member.answer === "yes") covered.add(place);
    else if (place !== undefined) open.push({ place, cells: member.cells });
    else if (unknown) open.push({ place, cells: [...cells, ...member.cells] });
  }
  return { places, covered, open: open.filter(({ place }) => place === undefined || !covered.has(place)) };
}

/** Where a place may stand: its own column first, then unit and office. A blank office says nothing of the place. */
function readsOf(delegate: Delegate, kind: ListKind): readonly Read<string>[] {
  if (kind === "sector") return [delegate.sector];
  const reads = kind === "unit" ? [delegate.unit, delegate.position, delegate.village] : [delegate.village, delegate.unit, delegate.position];
  return reads.filter(isOwnOrFilled);
}

function isOwnOrFilled(read: Read<string>, index: number): boolean {
  return index === 0 || read.kind === "value";
}

/** What is not known of them: their office too where the rule asks for one. */
const lackOf = ({ name, who }: Params) => (who.is === "everyone" ? name : `${name} hoặc chức vụ`);

/** "thôn Bản Hán", "lĩnh vực Y tế": a name without the word of its kind gets it. */
function calledBy({ name: place }: ReferencePlace, { kind, name }: Params): string {
  if (kind === "sector") return /^(?:linh vuc|nganh|nghe) /.test(foldWords(place)) ? place.trim() : `lĩnh vực ${place.trim()}`;
  return kind === "village" && placeKind(place) === "" ? `${name} ${place.trim()}` : place.trim();
}
