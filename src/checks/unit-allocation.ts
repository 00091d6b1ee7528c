import { z } from "zod";
import type { Conference } from "../domain/conference";
import { type Selector, selectorSchema } from "../domain/selector";
import { type AllocatedUnit, givenSeatsSchema, unitsWithSeats } from "./places/allocated-seats";
import { defineCheck } from "./engine/define-check";
import { nameFew } from "./engine/name-few";
import { distinctCells } from "./engine/point-at-row";
import { doubletVerdict, lostVerdicts, seatVerdicts, unitCell, womenVerdicts } from "./places/seat-verdicts";
import { seat, type Seatable } from "./places/seating";
import { nobodyToCount } from "./engine/too-little-known";

type Seats = {
  readonly unit: string;
  readonly have: number;
  readonly seats: number;
  readonly who: string;
  readonly full?: boolean;
};
type Women = { readonly unit: string; readonly have: number; readonly need: number };
type Unknown = { readonly unknown: number };
/** What is not known of them. */
type Lack = { readonly lack: readonly string[] };
type Stray = { readonly unit: string; readonly count: number };
type Doublets = { readonly units: readonly string[]; readonly texts: readonly string[]; readonly people: number };

/** Seats given to each unit by an allocation sheet, and the women among them. Persons only. */
export const unitAllocation = defineCheck({
  id: "unit-allocation",
  kind: "plan",
  title: "Chưa đúng phân bổ đại biểu",
  metTitle: "Đúng phân bổ đại biểu",
  about:
    "So số đại biểu của từng đơn vị, và số nữ trong đó, với bảng phân bổ của kế hoạch, hoặc với trang phân bổ của sổ tính: thừa, thiếu, và đơn vị không có trong phân bổ. Đơn vị chưa có ai bên cạnh một tên không có trong phân bổ thì chưa kết luận: có thể là một. Trang phân bổ của cấp trên ghi nhiều xã, phường thì chỉ xét dòng của đơn vị mình. Chưa có trang phân bổ thì chỉ ghi chú. Số nữ trong phân bổ là mức ít nhất.",
  params: z.strictObject({
    /** The plan's own table; without it the allocation sheets of the workbook count. */
    seats: z.array(givenSeatsSchema).min(1).optional().meta({ label: "Bảng phân bổ của kế hoạch" }),
    women: z.boolean().default(true).meta({ label: "Xét cả số nữ" }),
    /** Who fills the seats; everybody on the list when left out. */
    of: selectorSchema.default({ is: "everyone" }).meta({ label: "Đếm những ai" }),
    /** What they are called. */
    name: z.string().min(1).default("đại biểu").meta({ label: "Gọi là" }),
    /** Where a sheet does not say whose seats it gives: these may fill them instead; the way that fits better holds. */
    or: z
      .strictObject({ of: selectorSchema, name: z.string().min(1) })
      .optional()
      .meta({ label: "Hoặc đếm những ai" }),
    /** Whose unit has to stand in the sheet; everybody's when left out. */
    bound: selectorSchema.default({ is: "everyone" }).meta({ label: "Đơn vị của ai phải có phân bổ" }),
  }),
  messages: {
    more: ({ unit, have, seats, who }: Seats) =>
      `${unit}: có ${String(have)} ${who}, phân bổ ${String(seats)}, thừa ${String(have - seats)}.`,
    fewer: ({ unit, have, seats, who }: Seats) =>
      `${unit}: có ${String(have)} ${who}, phân bổ ${String(seats)}, còn thiếu ${String(seats - have)}.`,
    unclear: ({ unit, have, seats, who, unknown, lack }: Seats & Unknown & Lack) =>
      `${unit}: đếm được ${String(have)} ${who}, phân bổ ${String(seats)}; còn ${String(unknown)} người chưa rõ ${lack.join(" hoặc ")}.`,
    unplaced: ({ unknown }: Unknown) =>
      `${String(unknown)} người chưa rõ đơn vị nên chưa biết tính vào phân bổ của nơi nào.`,
    tooMany: ({ have, seats, who, unknown }: Omit<Seats, "unit"> & Unknown) =>
      `Có ${String(have)} ${who} mà tổng phân bổ là ${String(seats)}, thừa ${String(have - seats)}; còn ${String(unknown)} người chưa rõ đơn vị nên chưa biết nơi nào thừa.`,
    women: ({ unit, have, need }: Women) =>
      `${unit}: có ${String(have)} nữ, phân bổ ${String(need)} nữ, còn thiếu ${String(need - have)}.`,
    womenUnclear: ({ unit, have, need, unknown }: Women & Unknown) =>
      `${unit}: đếm được ${String(have)} nữ, phân bổ ${String(need)} nữ; còn ${String(unknown)} người chưa rõ giới tính hoặc đơn vị.`,
    notAllocated: ({ unit, count }: Stray) =>
      `“${unit}” có ${String(count)} đại biểu nhưng không có trong bảng phân bổ.`,
    perhaps: ({ units, texts, people }: Doublets) =>
      `${nameFew(units, "đơn vị")} chưa đủ người theo phân bổ, mà ${String(people)} đại biểu ghi đơn vị ${quoted(texts)} không có trong bảng phân bổ: có thể là một đơn vị ghi hai cách.`,
    whichRow: ({ units }: { readonly units: readonly string[] }) =>
      `Bảng phân bổ ghi ${String(units.length)} đơn vị (${nameFew(units, "đơn vị")}); chưa rõ danh sách này là của đơn vị nào nên chưa so được.`,
    seatsUnreadable: ({ unit }: { readonly unit: string }) => `Bảng phân bổ chưa ghi rõ số đại biểu của ${unit}.`,
    noMatch: ({ have }: { readonly have: number }) =>
      `Không đơn vị nào của ${String(have)} đại biểu có tên trong bảng phân bổ nên chưa so được.`,
    noAllocation: ({ have }: { readonly have: number }) =>
      `Danh sách có ${String(have)} đại biểu; chưa có trang phân bổ để đối chiếu.`,
  },
  advice: {
    more: ({ unit, have, seats, who }: Seats) => `Bớt ${String(have - seats)} ${who} (${unit}).`,
    fewer: ({ unit, have, seats, who, full }: Seats) =>
      full === true
        ? `Thay ${String(seats - have)} đại biểu của nơi khác bằng ${who} của ${unit}.`
        : `Bổ sung ${String(seats - have)} ${who} (${unit}).`,
    unclear: ({ lack }: Lack) => `Làm rõ ${lack.join(", ")} của những người ở các ô được tô để kết luận.`,
    unplaced: "Điền đơn vị vào các ô được tô.",
    tooMany: ({ have, seats, who }: Omit<Seats, "unit">) =>
      `Điền đơn vị vào các ô được tô, rồi bớt ${String(have - seats)} ${who} ở nơi thừa.`,
    women: ({ have, need }: Women) => `Thay ${String(need - have)} đại biểu nam bằng đại biểu nữ của cùng đơn vị.`,
    womenUnclear: "Điền giới tính và đơn vị vào các ô được tô để kết luận.",
    notAllocated:
      "Nếu là tên khác của một đơn vị được phân bổ thì khai tên cũ, tên mới ở thẻ Danh sách; nếu không thì bỏ những đại biểu này hoặc bổ sung phân bổ.",
    perhaps: ({ units, texts }: Doublets) =>
      `Nếu là một thì khai ${quoted(texts)} là tên khác của ${nameFew(units, "đơn vị")} ở thẻ Danh sách; nếu là hai thì bổ sung người hoặc sửa phân bổ.`,
    whichRow: "Ghi đơn vị của đại biểu như ở bảng phân bổ, hoặc nhập cơ quan ban hành ở thẻ Văn bản.",
    seatsUnreadable: "Ghi số đại biểu của đơn vị này bằng chữ số vào ô được tô.",
    noMatch: "Xem lại cột đơn vị ở thẻ Danh sách, hoặc khai tên đơn vị cho khớp với bảng phân bổ.",
    noAllocation:
      "Thêm trang phân bổ (đơn vị, số đại biểu, trong đó nữ) vào sổ tính, hoặc chọn trang đó ở thẻ Danh sách.",
  },

  run(conference, { seats, women, of, name, or, bound }) {
    const units = unitsWithSeats(conference, seats);
    if (units.length === 0)
      return [
        {
          outcome: "undecided",
          code: "noAllocation",
          data: { have: conference.persons.length },
          cells: [],
          severity: "note",
        },
      ];
    if (conference.persons.length === 0) return [];
    return bestWay(conference, units, { women, of, name, or, bound }).verdicts;
  },

  measure(conference, rule) {
    const units = unitsWithSeats(conference, rule.seats);
    const { of } = bestWay(conference, units, rule);
    const { seated, unplaced, doublets } = seat(conference, units, { of, bound: rule.bound });
    if (seated.length === 0 || seated.some(({ unit }) => unit.seats === undefined)) return [];
    const seats = seated.reduce((sum, { unit }) => sum + (unit.seats ?? 0), 0);
    const certain = seated.reduce((sum, { sure }) => sum + sure.length, 0);
    const doubtful = doublets.flatMap(({ strays }) => strays.flatMap(({ people }) => people));
    const possible = seated.reduce((sum, { open }) => sum + open.length, unplaced.length + new Set(doubtful).size);
    return [
      {
        name: "Đại biểu trên tổng số được phân bổ",
        certain,
        possible,
        base: conference.persons.length,
        baseName: "đại biểu",
        min: seats,
        max: seats,
      },
    ];
  },

  nothingToCheck: ({ persons }) => nobodyToCount(persons.length),
});

interface Rule extends Seatable {
  readonly women: boolean;
  readonly name: string;
  readonly or?: { readonly of: Selector; readonly name: string } | undefined;
}

type Verdicts = ReturnType<typeof verdictsFor>;

/** Whose seats the sheet gives: the way of counting that fits better, for the verdicts and for the bar alike. */
function bestWay(
  conference: Conference,
  units: readonly AllocatedUnit[],
  { women, of, name, or, bound }: Rule,
): { readonly of: Selector; readonly verdicts: Verdicts } {
  const ways = [{ of, name }, ...(or === undefined ? [] : [or])].map((way) => {
    return { of: way.of, verdicts: verdictsFor(conference, units, { of: way.of, bound }, way.name, women) };
  });
  return ways.reduce((best, way) => (weight(way.verdicts) < weight(best.verdicts) ? way : best));
}

/** What is wrong weighs more than what is open. */
const weight = (verdicts: Verdicts) =>
  verdicts.reduce((sum, { outcome }) => sum + (outcome === "violated" ? 1000 : 1), 0);

function verdictsFor(
  conference: Conference,
  units: readonly AllocatedUnit[],
  who: Seatable,
  name: string,
  women: boolean,
) {
  const seating = seat(conference, units, who);
  const { seated, unplaced, strays, doublets, isOwnUnknown } = seating;
  if (isOwnUnknown) {
    const data = { units: units.map((unit) => unit.name) };
    return [
      {
        outcome: "undecided",
        code: "whichRow",
        data,
        cells: distinctCells([...unplaced, ...strays.flatMap(({ people }) => people)].map(unitCell)),
      } as const,
    ];
  }
  if (
    strays.length + doublets.length > 0 &&
    seated.every(({ sure, open }) => sure.length + open.length === 0) &&
    !doublets.some(({ isAlike }) => isAlike)
  ) {
    return [{ outcome: "undecided", code: "noMatch", data: { have: conference.persons.length }, cells: [] } as const];
  }
  const inDoubt = new Set(doublets.flatMap((one) => one.units));
  const perUnit = seated.map((one) => [
    ...(inDoubt.has(one.unit) ? [] : seatVerdicts(one, unplaced, { of: who.of, name })),
    ...(women && !inDoubt.has(one.unit) ? womenVerdicts(one, unplaced) : []),
  ]);
  return [
    ...perUnit.flat(),
    ...lostVerdicts(
      seating,
      who.of,
      name,
      perUnit.flat().some(({ code }) => code === "unclear"),
    ),
    ...doublets.map(doubletVerdict),
    ...strays.map(
      ({ unit, people }) =>
        ({
          outcome: "violated",
          code: "notAllocated",
          data: { unit, count: people.length },
          cells: distinctCells(people.map(unitCell)),
        }) as const,
    ),
  ];
}

const quoted = (texts: readonly string[]) =>
  nameFew(
    texts.map((text) => `“${text}”`),
    "tên",
  );
