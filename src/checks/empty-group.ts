import { z } from "zod";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo, type Selector, selectorSchema } from "../domain/selector";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { type Lacking } from "./counting/lacking";
import { openCellsOf, settleWords } from "./counting/open-cells";
import { distinctCells } from "./engine/point-at-row";
import { tellingFact } from "./counting/telling-fact";

type Group = {
  readonly name: string;
  readonly base: number;
  readonly amongName: string;
  readonly collectives: number;
  readonly full?: boolean;
};

type Open = Group & Lacking;

/** Persons and collectives are counted apart (mission §2.9). */
const counts = (persons: number, collectives: number) =>
  `${String(persons)} đại biểu${collectives === 0 ? "" : ` và ${String(collectives)} tập thể, hộ gia đình`}`;

const params = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(1).meta({ label: "Gọi là" }),
        of: selectorSchema.meta({ label: "Là những ai" }),
        column: z.string().min(1).meta({ label: "Cột cho biết" }),
      }),
    )
    .min(1)
    .meta({ label: "Các nhóm" }),
  among: selectorSchema.default({ is: "everyone" }).meta({ label: "Trong số" }),
  amongName: z.string().min(1).default("danh sách").meta({ label: "Trong số, gọi là" }),
  /** Tập thể and hộ gia đình count too. */
  withCollectives: z.boolean().default(false).meta({ label: "Tính cả tập thể, hộ gia đình" }),
});

/**
 * Groups the plan wants favoured (chú trọng, ưu tiên, quan tâm) or names: none of them may be empty; no number is asked
 * (mission §2.4).
 */
export const emptyGroup = defineQuotaCheck({
  id: "empty-group",
  title: "Nhóm kế hoạch nêu tên chưa có ai",
  metTitle: "Các nhóm kế hoạch nêu tên đều có người",
  about:
    "Đếm từng nhóm mà kế hoạch chú trọng, ưu tiên hoặc nêu tên; nhắc khi một nhóm chưa có ai. Kế hoạch không nêu số tối thiểu thì không có số nào được đặt ra. Nhóm chưa có cột để nhận biết thì chỉ ghi chú.",
  params,
  messages: {
    empty: ({ name, amongName, base, collectives }: Group) =>
      `Chưa có ${name} nào trong ${amongName} (${counts(base, collectives)}); kế hoạch có nêu nhóm này.`,
    unclear: ({ name, unknown }: Open) =>
      `Chưa thấy ${name} nào; còn ${String(unknown)} người chưa rõ nên chưa kết luận được.`,
    noColumn: ({ name, column }: Group & { readonly column: string }) =>
      `Danh sách chưa có cột “${column}” nên chưa biết có ${name} hay không.`,
  },
  advice: {
    empty: ({ name, full }: Group) =>
      `Xem xét ${full === true ? "thay 1 đại biểu khác bằng" : "bổ sung ít nhất 1"} ${name}, hoặc giải trình.`,
    unclear: ({ open, what }: Open) => settleWords(open, what),
    noColumn: ({ column }: Group & { readonly column: string }) =>
      `Thêm cột “${column}”, hoặc chọn cột đó ở thẻ Danh sách.`,
  },

  quotas: (_, { groups, among, amongName, withCollectives }) =>
    groups.map(({ name, of }) => ({
      name,
      of,
      among,
      amongName: amongName === "danh sách" ? "đại biểu" : amongName,
      count: withCollectives ? "rows" : "persons",
      window: { is: "count", min: 1 },
      isWish: true,
    })),

  ways: { nobody: () => undefined, under: unlessUntold, unknown: unlessUntold },
});

/** Empty, unless a column that nobody filled in could tell. */
function unlessUntold(
  { quota, counted, way }: Judged,
  { groups, among, amongName, withCollectives }: z.output<typeof params>,
  conference: Conference,
) {
  const { name, of } = quota;
  const { column } = groups.find((group) => group.of === of) ?? { column: name };
  const delegates = withCollectives ? conference.delegates : conference.persons;
  const isAmong = belongsTo(among);
  const collectives = withCollectives
    ? delegates.filter((row) => row.kind !== "person" && isAmong(row).answer === "yes").length
    : 0;
  const data = { name, base: counted.base - collectives, amongName, collectives };
  const untold = untoldOf(delegates, of, among, column);
  if (way === "under" && untold.rows.length === 0)
    return { outcome: "violated", code: "empty", data, change: { people: 1, of } } as const;
  const told = { outcome: "undecided" } as const;
  if (untold.isColumnAbsent || counted.unknownCells.length + untold.rows.length === 0)
    return { ...told, code: "noColumn", data: { ...data, column }, cells: [], severity: "note" } as const;
  const cells = distinctCells([...counted.unknownCells, ...untold.rows.map(({ cell }) => cell)]);
  const what = untold.rows.length > 0 ? column.toLocaleLowerCase("vi") : of.is === "group" ? "thành phần" : "";
  const open = { unknown: counted.unknown + untold.rows.length, open: openCellsOf(conference, cells), what };
  return { ...told, code: "unclear", data: { ...data, ...open }, cells } as const;
}

/**
 * Persons of whom other columns were searched in vain while the column that tells the group says nothing of them: there
 * is none, or their cell is blank.
 */
function untoldOf(delegates: readonly Delegate[], of: Selector, among: Selector, column: string) {
  const tells = tellingFact(column);
  if (tells === undefined) return { rows: [], isColumnAbsent: false };
  const [isMember, isAmong] = [belongsTo(of), belongsTo(among)];
  const asked = delegates.filter((delegate) => delegate.kind === "person" && isAmong(delegate).answer !== "no");
  const rows = asked
    .filter((delegate) => tells(delegate).kind !== "value" && isMember(delegate).answer === "no")
    .map((delegate) => ({ cell: cellOf(tells(delegate)) ?? delegate.at }));
  return { rows, isColumnAbsent: rows.length > 0 && asked.every((delegate) => tells(delegate).kind === "absent") };
}
