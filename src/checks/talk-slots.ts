import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo, type Selector, selectorSchema } from "../domain/selector";
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

const TALKS = { is: "talk" } as const;
const APART: Selector = { is: "kind", kinds: ["collective", "household"] };
const PERSONS: Selector = { is: "kind", kinds: ["person"] };

const wanted = ({ wantedCollectives, wantedPersons }: Talks) =>
  `kế hoạch bố trí ${String(wantedCollectives)} tập thể và ${String(wantedPersons)} cá nhân`;
const change = (have: number, want: number, what: string) =>
  have < want
    ? [`chọn thêm ${String(want - have)} ${what}`]
    : have > want
      ? [`bớt ${String(have - want)} ${what}`]
      : [];

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
  params: z.strictObject({
    collectives: z
      .int()
      .nonnegative()
      .meta({ label: "Tập thể tham luận", beside: { after: /^\s*tập thể/iu } }),
    persons: z
      .int()
      .nonnegative()
      .meta({ label: "Cá nhân tham luận", beside: { after: /^\s*cá nhân/iu } }),
    /** From whom they are chosen. */
    from: selectorSchema.default({ is: "everyone" }).meta({ label: "Chọn trong số" }),
    fromName: z.string().min(1).default("đại biểu").meta({ label: "Chọn trong số, gọi là" }),
  }),
  messages: {
    wrongCount: (d: Talks) =>
      `Có ${String(d.collectives)} tập thể và ${String(d.persons)} cá nhân tham luận; ${wanted(d)}.`,
    whoseTalk: (d: Talks) =>
      `Có ${String(d.persons)} người tham luận và danh sách không ghi tập thể nào tham luận; ${wanted(d)}. Chưa rõ ai tham luận thay mặt tập thể.`,
    unclear: (d: Talks & { readonly unknown: number }) =>
      `Đếm được ${String(d.collectives)} tập thể và ${String(d.persons)} cá nhân tham luận, còn ${String(d.unknown)} dòng chưa rõ; ${wanted(d)}.`,
    noColumn: (d: Talks) => `Danh sách chưa có cột tham luận nên chưa đếm được; ${wanted(d)}.`,
    notFrom: ({ name, fromName }: { readonly name: string; readonly fromName: string }) =>
      `${capital(name)} tham luận nhưng không phải ${fromName}.`,
  },
  advice: {
    wrongCount: (d: Talks) =>
      `${capital([...change(d.collectives, d.wantedCollectives, "tập thể"), ...change(d.persons, d.wantedPersons, "cá nhân")].join(", "))} tham luận.`,
    whoseTalk: "Ghi tên tập thể vào danh sách và đánh dấu tham luận ở dòng đó, hoặc giải trình ai thay mặt tập thể.",
    unclear: "Đánh dấu rõ vào các ô được tô.",
    noColumn: "Thêm cột “Tham luận” và đánh dấu x, hoặc chọn cột đó ở thẻ Danh sách.",
    notFrom: ({ fromName }: { readonly fromName: string }) => `Chọn người tham luận trong số ${fromName}.`,
  },

  quotas: (_, { collectives, persons }) =>
    [
      { name: "Tham luận của tập thể", of: APART, wanted: collectives },
      { name: "Tham luận của cá nhân", of: PERSONS, wanted: persons },
    ].map(({ name, of, wanted: count }) => ({
      name,
      of,
      among: TALKS,
      amongName: "tham luận",
      count: "rows",
      window: { is: "count", min: count, max: count },
    })),

  together(judged, params, conference) {
    if (conference.delegates.length === 0) return [];
    const { yes, unknown, unknownCells } = tally(conference.delegates, TALKS);
    const [collectives = 0, persons = 0] = judged.map(({ counted }) => counted.certain);
    const data = { persons, collectives, wantedCollectives: params.collectives, wantedPersons: params.persons };
    if (yes.length === 0 && unknown.length > 0 && unknownCells.length === 0)
      return [{ outcome: "undecided", code: "noColumn", data, cells: [], severity: "note" }];
    const fits = belongsTo(params.from);
    const strangers = yes.filter((delegate) => fits(delegate).answer === "no");
    return [
      ...countVerdict(judged, data, yes, { unknown: unknown.length, cells: distinctCells(unknownCells) }),
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

function countVerdict(
  judged: readonly Judged[],
  data: Talks,
  talking: readonly Delegate[],
  { unknown, cells }: { readonly unknown: number; readonly cells: readonly CellRef[] },
) {
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
