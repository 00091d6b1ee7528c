import { z } from "zod";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo, selectorSchema } from "../domain/selector";
import { tally } from "../domain/tally";
import { defineCheck } from "./engine/define-check";
import { capital, distinctCells, nameOf } from "./engine/point-at-row";
import { nobodyToCount } from "./engine/too-little-known";

type Talks = {
  readonly collectives: number;
  readonly persons: number;
  readonly wantedCollectives: number;
  readonly wantedPersons: number;
};

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
export const talkSlots = defineCheck({
  id: "talk-slots",
  kind: "plan",
  title: "Số tham luận chưa đúng",
  metTitle: "Đúng số tham luận",
  about:
    "Đếm tập thể và cá nhân được đánh dấu ở cột tham luận và so với số kế hoạch bố trí; nhắc khi người tham luận không thuộc diện được tuyên dương, khen thưởng. Chưa có cột tham luận thì chỉ ghi chú.",
  params: z.strictObject({
    collectives: z.int().nonnegative().meta({ label: "Tập thể tham luận" }),
    persons: z.int().nonnegative().meta({ label: "Cá nhân tham luận" }),
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

  run(conference, { collectives: wantedCollectives, persons: wantedPersons, from, fromName }) {
    const { yes, unknown, unknownCells } = tally(conference.delegates, { is: "talk" });
    const have = countTalks(yes);
    const data = { ...have, wantedCollectives, wantedPersons };
    if (conference.delegates.length === 0) return [];
    if (yes.length === 0 && unknown.length > 0 && unknownCells.length === 0)
      return [{ outcome: "undecided", code: "noColumn", data, cells: [], severity: "note" }];
    const fits = belongsTo(from);
    const outside = yes
      .filter((delegate) => fits(delegate).answer === "no")
      .map(
        (delegate) =>
          ({
            outcome: "violated",
            code: "notFrom",
            data: { name: nameOf(delegate), fromName },
            cells: [cellOf(delegate.talk) ?? delegate.at],
          }) as const,
      );
    return [
      ...countVerdict(
        data,
        unknown,
        distinctCells(unknownCells),
        yes.map((delegate) => cellOf(delegate.talk) ?? delegate.at),
      ),
      ...outside,
    ];
  },

  measure(conference: Conference, { collectives, persons }) {
    const { yes, unknown } = tally(conference.delegates, { is: "talk" });
    const have = countTalks(yes);
    const bar = (name: string, certain: number, want: number) => ({
      name,
      certain,
      possible: unknown.length,
      base: yes.length,
      baseName: "tham luận",
      min: want,
      max: want,
    });
    return yes.length === 0
      ? []
      : [
          bar("Tham luận của tập thể", have.collectives, collectives),
          bar("Tham luận của cá nhân", have.persons, persons),
        ];
  },

  nothingToCheck: ({ delegates }) => nobodyToCount(delegates.length),
});

function countTalks(delegates: readonly Delegate[]) {
  const persons = delegates.filter(({ kind }) => kind === "person").length;
  return { persons, collectives: delegates.length - persons };
}

function countVerdict(
  data: Talks,
  unknown: readonly Delegate[],
  unknownCells: Delegate["at"][] | readonly Delegate["at"][],
  talkCells: readonly Delegate["at"][],
) {
  const more = countTalks(unknown);
  const may = (have: number, open: number, want: number) => have <= want && have + open >= want;
  if (data.collectives === data.wantedCollectives && data.persons === data.wantedPersons && unknown.length === 0)
    return [];
  if (
    unknown.length > 0 &&
    may(data.collectives, more.collectives, data.wantedCollectives) &&
    may(data.persons, more.persons, data.wantedPersons)
  ) {
    return [
      {
        outcome: "undecided",
        code: "unclear",
        data: { ...data, unknown: unknown.length },
        cells: unknownCells,
      } as const,
    ];
  }
  if (
    data.collectives === 0 &&
    data.wantedCollectives > 0 &&
    data.persons === data.wantedCollectives + data.wantedPersons
  ) {
    return [{ outcome: "undecided", code: "whoseTalk", data, cells: talkCells } as const];
  }
  return [{ outcome: "violated", code: "wrongCount", data, cells: [] } as const];
}
