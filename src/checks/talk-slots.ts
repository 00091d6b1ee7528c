import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo, EVERYONE, type Selector, selectorSchema } from "../domain/selector";
import { tally } from "../domain/tally";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { capital, distinctCells, nameOf } from "./engine/point-at-row";
import { nobodyToCount } from "./engine/too-little-known";

type Talks = {
  readonly collectives: number;
  readonly persons: number;
  readonly wantedCollectives: number;
  readonly wantedPersons: number;
};

/** Talks in all, whoever gives them; null where the plan has no such side. */
type Total = { readonly have: number; readonly min: number | null; readonly max: number | null };

const TALKS = { is: "talk" } as const;
const APART: Selector = { is: "kind", kinds: ["collective", "household"] };
const PERSONS: Selector = { is: "kind", kinds: ["person"] };

const wanted = ({ wantedCollectives, wantedPersons }: Talks) =>
  `kế hoạch bố trí ${String(wantedCollectives)} tập thể và ${String(wantedPersons)} cá nhân`;
function wantedInAll({ min, max }: Total): string {
  if (min === max) return `kế hoạch bố trí ${String(max)} tham luận`;
  if (max === null) return `kế hoạch bố trí ít nhất ${String(min)} tham luận`;
  return `kế hoạch bố trí ${min === null ? "không quá" : `từ ${String(min)} đến`} ${String(max)} tham luận`;
}
const change = (have: number, want: number, what: string) =>
  have < want
    ? [`chọn thêm ${String(want - have)} ${what}`]
    : have > want
      ? [`bớt ${String(have - want)} ${what}`]
      : [];

const params = z
  .strictObject({
    collectives: z
      .int()
      .nonnegative()
      .optional()
      .meta({ label: "Tập thể tham luận", beside: { after: /^\s*tập thể/iu } }),
    persons: z
      .int()
      .nonnegative()
      .optional()
      .meta({ label: "Cá nhân tham luận", beside: { after: /^\s*cá nhân/iu } }),
    /** In all, where the plan does not say whose: 05 tham luận, từ 4 đến 6 tham luận. */
    min: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Tham luận, ít nhất", unit: "bài", beside: { before: /(?:từ|ít nhất|tham luận:)$/iu } }),
    max: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Tham luận, nhiều nhất", unit: "bài", beside: { before: /(?:đến|tới|-|–|không quá|luận:)$/iu } }),
    /** From whom they are chosen. */
    from: selectorSchema.default({ is: "everyone" }).meta({ label: "Chọn trong số" }),
    fromName: z.string().min(1).default("đại biểu").meta({ label: "Chọn trong số, gọi là" }),
  })
  .refine(({ collectives, persons }) => (collectives === undefined) === (persons === undefined), {
    path: ["persons"],
    error: "cần cả số tập thể (collectives) và số cá nhân (persons)",
  })
  .refine(({ collectives, min, max }) => (collectives ?? min ?? max) !== undefined && (min ?? 0) <= (max ?? Infinity), {
    path: ["min"],
    error: "cần số tập thể và số cá nhân, hoặc số tham luận ít nhất (min), nhiều nhất (max)",
  });
type Params = z.output<typeof params>;

/**
 * How many collectives and persons give a talk, and whether they are among those the plan takes them from. A
 * household's talk is counted with the collectives'.
 */
export const talkSlots = defineQuotaCheck({
  id: "talk-slots",
  title: "Số tham luận chưa đúng",
  metTitle: "Đúng số tham luận",
  about:
    "Đếm tập thể và cá nhân được đánh dấu ở cột tham luận và so với số kế hoạch bố trí; nhắc khi người tham luận không thuộc diện được tuyên dương, khen thưởng. Chưa có cột tham luận thì chỉ ghi chú.",
  params,
  messages: {
    wrongCount: (d: Talks) =>
      `Có ${String(d.collectives)} tập thể và ${String(d.persons)} cá nhân tham luận; ${wanted(d)}.`,
    whoseTalk: (d: Talks) =>
      `Có ${String(d.persons)} người tham luận và danh sách không ghi tập thể nào tham luận; ${wanted(d)}. Chưa rõ ai tham luận thay mặt tập thể.`,
    unclear: (d: Talks & { readonly unknown: number }) =>
      `Đếm được ${String(d.collectives)} tập thể và ${String(d.persons)} cá nhân tham luận, còn ${String(d.unknown)} dòng chưa rõ; ${wanted(d)}.`,
    noColumn: (d: Talks) => `Danh sách chưa có cột tham luận nên chưa đếm được; ${wanted(d)}.`,
    wrongTotal: (d: Total) => `Có ${String(d.have)} tham luận; ${wantedInAll(d)}.`,
    unclearTotal: (d: Total & { readonly unknown: number }) =>
      `Đếm được ${String(d.have)} tham luận, còn ${String(d.unknown)} dòng chưa rõ; ${wantedInAll(d)}.`,
    noTotalColumn: (d: Total) => `Danh sách chưa có cột tham luận nên chưa đếm được; ${wantedInAll(d)}.`,
    notFrom: ({ name, fromName }: { readonly name: string; readonly fromName: string }) =>
      `${capital(name)} tham luận nhưng không phải ${fromName}.`,
  },
  advice: {
    wrongCount: (d: Talks) =>
      `${capital([...change(d.collectives, d.wantedCollectives, "tập thể"), ...change(d.persons, d.wantedPersons, "cá nhân")].join(", "))} tham luận.`,
    whoseTalk: "Ghi tên tập thể vào danh sách và đánh dấu tham luận ở dòng đó, hoặc giải trình ai thay mặt tập thể.",
    unclear: "Đánh dấu rõ vào các ô được tô.",
    noColumn: "Thêm cột “Tham luận” và đánh dấu x, hoặc chọn cột đó ở thẻ Danh sách.",
    wrongTotal: ({ have, min, max }: Total) =>
      `${capital(change(have, have < (min ?? 0) ? (min ?? 0) : (max ?? have), "tham luận").join(", "))}.`,
    unclearTotal: "Đánh dấu rõ vào các ô được tô.",
    noTotalColumn: "Thêm cột “Tham luận” và đánh dấu x, hoặc chọn cột đó ở thẻ Danh sách.",
    notFrom: ({ fromName }: { readonly fromName: string }) => `Chọn người tham luận trong số ${fromName}.`,
  },

  quotas: (_, { collectives, persons, min, max }) =>
    [
      { name: "Tham luận của tập thể", of: APART, min: collectives, max: collectives },
      { name: "Tham luận của cá nhân", of: PERSONS, min: persons, max: persons },
      { name: "Tham luận", of: EVERYONE, min, max },
    ]
      .filter((asked) => (asked.min ?? asked.max) !== undefined)
      .map(({ name, of, ...edges }) => ({
        name,
        of,
        among: TALKS,
        amongName: "tham luận",
        count: "rows",
        window: { is: "count", ...edges },
      })),

  together(judged, params, conference) {
    if (conference.delegates.length === 0) return [];
    const { yes, unknown, unknownCells } = tally(conference.delegates, TALKS);
    const open = { unknown: unknown.length, cells: distinctCells(unknownCells) };
    const isUntold = yes.length === 0 && unknown.length > 0 && unknownCells.length === 0;
    const fits = belongsTo(params.from);
    const strangers = yes.filter((delegate) => fits(delegate).answer === "no");
    return [
      ...partsVerdict(judged.slice(0, params.persons === undefined ? 0 : 2), params, yes, { ...open, isUntold }),
      ...totalVerdict(judged.slice(params.persons === undefined ? 0 : 2), params, yes.length, { ...open, isUntold }),
      ...strangers.map(
        (delegate) =>
          ({
            outcome: "violated",
            code: "notFrom",
            data: { name: nameOf(delegate), fromName: params.fromName },
            cells: [talkCell(delegate)],
          }) as const,
      ),
    ];
  },

  nothingToCheck: ({ delegates }) => nobodyToCount(delegates.length),
});

const talkCell = (delegate: Delegate) => cellOf(delegate.talk) ?? delegate.at;

/** Rows of which nobody knows whether they give a talk; `isUntold`: no column could say it. */
interface Open {
  readonly unknown: number;
  readonly cells: readonly CellRef[];
  readonly isUntold: boolean;
}

function totalVerdict(
  [judged]: readonly Judged[],
  { min, max }: Params,
  have: number,
  { unknown, cells, isUntold }: Open,
) {
  if (judged === undefined || judged.way === "met") return [];
  const data = { have, min: min ?? null, max: max ?? null };
  const told = { outcome: "undecided", data: { ...data, unknown } } as const;
  if (isUntold) return [{ ...told, code: "noTotalColumn", cells: [], severity: "note" } as const];
  if (judged.way === "unknown") return [{ ...told, code: "unclearTotal", cells } as const];
  return [{ outcome: "violated", code: "wrongTotal", data, cells: [] } as const];
}

function partsVerdict(
  judged: readonly Judged[],
  { collectives: wantedCollectives = 0, persons: wantedPersons = 0 }: Params,
  talking: readonly Delegate[],
  { unknown, cells, isUntold }: Open,
) {
  if (judged.length === 0) return [];
  const [collectives = 0, persons = 0] = judged.map(({ counted }) => counted.certain);
  const data = { persons, collectives, wantedCollectives, wantedPersons };
  if (isUntold) return [{ outcome: "undecided", code: "noColumn", data, cells: [], severity: "note" } as const];
  const ways = judged.map(({ way }) => way);
  if (ways.every((way) => way === "met")) return [];
  if (ways.every((way) => way === "met" || way === "unknown"))
    return [{ outcome: "undecided", code: "unclear", data: { ...data, unknown }, cells } as const];
  if (
    data.collectives === 0 &&
    data.wantedCollectives > 0 &&
    data.persons === data.wantedCollectives + data.wantedPersons
  ) {
    return [{ outcome: "undecided", code: "whoseTalk", data, cells: talking.map(talkCell) } as const];
  }
  return [{ outcome: "violated", code: "wrongCount", data, cells: [] } as const];
}
