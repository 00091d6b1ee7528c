import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo, type Selector, selectorSchema } from "../domain/selector";
import { allocatedSeats } from "./allocated-seats";
import { cellsToFill } from "./cells-to-fill";
import { defineCheck } from "./define-check";
import { distinctCells } from "./point-at-row";
import { seat, type Seated, type Seating } from "./seating";
import { nobodyToCount } from "./too-little-known";

type Seats = { readonly unit: string; readonly have: number; readonly seats: number; readonly who: string };
type Women = { readonly unit: string; readonly have: number; readonly need: number };
type Unknown = { readonly unknown: number };
/** What is not known of them. */
type Lack = { readonly lack: readonly string[] };
type Stray = { readonly unit: string; readonly count: number };

/** Seats given to each unit by an allocation sheet, and the women among them. Persons only. */
export const unitAllocation = defineCheck({
  id: "unit-allocation",
  kind: "plan",
  title: "Chưa đúng phân bổ đại biểu",
  metTitle: "Đúng phân bổ đại biểu",
  about: "So số đại biểu của từng đơn vị, và số nữ trong đó, với trang phân bổ: thừa, thiếu, và đơn vị không có trong phân bổ. Chưa có trang phân bổ thì chỉ ghi chú. Số nữ trong phân bổ là mức ít nhất.",
  params: z.strictObject({
    women: z.boolean().default(true),
    /** Who fills the seats; everybody on the list when left out. */
    of: selectorSchema.default({ is: "everyone" }),
    /** What they are called. */
    name: z.string().min(1).default("đại biểu"),
  }),
  messages: {
    more: ({ unit, have, seats, who }: Seats) => `${unit}: có ${String(have)} ${who}, phân bổ ${String(seats)}, thừa ${String(have - seats)}.`,
    fewer: ({ unit, have, seats, who }: Seats) => `${unit}: có ${String(have)} ${who}, phân bổ ${String(seats)}, còn thiếu ${String(seats - have)}.`,
    unclear: ({ unit, have, seats, who, unknown, lack }: Seats & Unknown & Lack) => `${unit}: đếm được ${String(have)} ${who}, phân bổ ${String(seats)}; còn ${String(unknown)} người chưa rõ ${lack.join(" hoặc ")}.`,
    unplaced: ({ unknown }: Unknown) => `${String(unknown)} người chưa rõ đơn vị nên chưa biết tính vào phân bổ của nơi nào.`,
    tooMany: ({ have, seats, who, unknown }: Omit<Seats, "unit"> & Unknown) => `Có ${String(have)} ${who} mà tổng phân bổ là ${String(seats)}, thừa ${String(have - seats)}; còn ${String(unknown)} người chưa rõ đơn vị nên chưa biết nơi nào thừa.`,
    women: ({ unit, have, need }: Women) => `${unit}: có ${String(have)} nữ, phân bổ ${String(need)} nữ, còn thiếu ${String(need - have)}.`,
    womenUnclear: ({ unit, have, need, unknown }: Women & Unknown) => `${unit}: đếm được ${String(have)} nữ, phân bổ ${String(need)} nữ; còn ${String(unknown)} người chưa rõ giới tính hoặc đơn vị.`,
    notAllocated: ({ unit, count }: Stray) => `“${unit}” có ${String(count)} đại biểu nhưng không có trong trang phân bổ.`,
    seatsUnreadable: ({ unit }: { readonly unit: string }) => `Trang phân bổ chưa ghi rõ số đại biểu của ${unit}.`,
    noMatch: ({ have }: { readonly have: number }) => `Không đơn vị nào của ${String(have)} đại biểu có tên trong trang phân bổ nên chưa so được.`,
    noAllocation: ({ have }: { readonly have: number }) => `Danh sách có ${String(have)} đại biểu; chưa có trang phân bổ để đối chiếu.`,
  },
  advice: {
    more: ({ unit, have, seats, who }: Seats) => `Bớt ${String(have - seats)} ${who} (${unit}).`,
    fewer: ({ unit, have, seats, who }: Seats) => `Bổ sung ${String(seats - have)} ${who} (${unit}).`,
    unclear: ({ lack }: Lack) => `Điền ${lack.join(", ")} vào các ô được tô để kết luận.`,
    unplaced: "Điền đơn vị vào các ô được tô.",
    tooMany: ({ have, seats, who }: Omit<Seats, "unit">) => `Điền đơn vị vào các ô được tô, rồi bớt ${String(have - seats)} ${who} ở nơi thừa.`,
    women: ({ have, need }: Women) => `Thay ${String(need - have)} đại biểu nam bằng đại biểu nữ của cùng đơn vị.`,
    womenUnclear: "Điền giới tính và đơn vị vào các ô được tô để kết luận.",
    notAllocated: "Nếu là tên khác của một đơn vị được phân bổ thì khai tên cũ, tên mới ở thẻ Danh sách; nếu không thì bỏ những đại biểu này hoặc bổ sung phân bổ.",
    seatsUnreadable: "Ghi số đại biểu của đơn vị này bằng chữ số vào ô được tô.",
    noMatch: "Xem lại cột đơn vị ở thẻ Danh sách, hoặc khai tên đơn vị cho khớp với trang phân bổ.",
    noAllocation: "Thêm trang phân bổ (đơn vị, số đại biểu, trong đó nữ) vào sổ tính, hoặc chọn trang đó ở thẻ Danh sách.",
  },

  run(conference, { women, of, name }) {
    const units = allocatedSeats(conference.allocation);
    if (units.length === 0) return [{ outcome: "undecided", code: "noAllocation", data: { have: conference.persons.length }, cells: [], severity: "note" }];
    if (conference.persons.length === 0) return [];
    const { seated, unplaced, strays } = seat(conference, units, of);
    if (strays.length > 0 && seated.every(({ sure, open }) => sure.length + open.length === 0)) {
      return [{ outcome: "undecided", code: "noMatch", data: { have: conference.persons.length }, cells: [] }];
    }
    const perUnit = seated.map((one) => [...seatVerdicts(one, unplaced, name), ...(women ? womenVerdicts(one, unplaced) : [])]);
    const lost = unplaced.length === 0 ? [] : lostVerdicts({ seated, unplaced, strays }, of, name, perUnit.flat().some(({ code }) => code === "unclear"));
    return [...perUnit.flat(), ...lost, ...strays.map(({ unit, people }) => ({ outcome: "violated", code: "notAllocated", data: { unit, count: people.length }, cells: distinctCells(people.map(unitCell)) }) as const)];
  },

  measure(conference, { of }) {
    const units = allocatedSeats(conference.allocation);
    if (units.length === 0 || units.some(({ seats }) => seats === undefined)) return [];
    const { seated, unplaced } = seat(conference, units, of);
    const seats = units.reduce((sum, unit) => sum + (unit.seats ?? 0), 0);
    const certain = seated.reduce((sum, { sure }) => sum + sure.length, 0);
    const possible = seated.reduce((sum, { open }) => sum + open.length, unplaced.length);
    return [{ name: "Đại biểu trên tổng số được phân bổ", certain, possible, base: conference.persons.length, baseName: "đại biểu", min: seats, max: seats }];
  },

  nothingToCheck: ({ persons }) => nobodyToCount(persons.length),
});

/**
 * Those whom nothing readable places. Whoever they are, more people than seats are too many; where a unit is short of people it asks for the same cells already.
 */
function lostVerdicts({ seated, unplaced, strays }: Seating, of: Selector, who: string, isAsked: boolean) {
  const cells = distinctCells(unplaced.map(unitCell));
  const ask = belongsTo(of);
  const sure = seated.reduce((sum, one) => sum + one.sure.length, 0) + unplaced.filter((person) => ask(person).answer === "yes").length;
  const seats = seated.reduce((sum, { unit }) => sum + (unit.seats ?? Infinity), 0);
  const isFull = strays.length === 0 && seated.every((one) => one.sure.length <= (one.unit.seats ?? Infinity));
  if (isFull && sure > seats) return [{ outcome: "violated", code: "tooMany", data: { have: sure, seats, who, unknown: unplaced.length }, cells } as const];
  return isAsked ? [] : [{ outcome: "undecided", code: "unplaced", data: { unknown: unplaced.length }, cells } as const];
}

function seatVerdicts({ unit, sure, open }: Seated, unplaced: readonly Delegate[], who: string) {
  const { name, seats } = unit;
  if (seats === undefined) return [{ outcome: "undecided", code: "seatsUnreadable", data: { unit: name }, cells: unit.seatsCells } as const];
  const data = { unit: name, have: sure.length, seats, who };
  const unknown = [...open, ...unplaced];
  if (sure.length > seats) return [{ outcome: "violated", code: "more", data, cells: sure.slice(seats).map(unitCell), related: unit.seatsCells } as const];
  if (sure.length + unknown.length < seats) return [{ outcome: "violated", code: "fewer", data, cells: unit.seatsCells } as const];
  if (sure.length === seats && open.length === 0) return [];
  const cells = distinctCells([...open.flatMap((person) => cellsToFill(person, [cellOf(person.group) ?? person.at])), ...unplaced.map(unitCell)]);
  return [{ outcome: "undecided", code: "unclear", data: { ...data, unknown: unknown.length, lack: [...(unplaced.length > 0 ? ["đơn vị"] : []), ...(open.length > 0 ? ["thành phần"] : [])] }, cells, related: unit.seatsCells } as const];
}

const isWoman = belongsTo({ is: "women" });

function womenVerdicts({ unit, sure, open }: Seated, unplaced: readonly Delegate[]) {
  const need = unit.women;
  if (need === undefined || need === 0) return [];
  const have = sure.filter((person) => isWoman(person).answer === "yes").length;
  if (have >= need) return [];
  const unknown = [...sure.filter((person) => isWoman(person).answer === "unknown"), ...[...open, ...unplaced].filter((person) => isWoman(person).answer !== "no")];
  const data = { unit: unit.name, have, need };
  if (have + unknown.length < need) return [{ outcome: "violated", code: "women", data, cells: unit.womenCells } as const];
  return [{ outcome: "undecided", code: "womenUnclear", data: { ...data, unknown: unknown.length }, cells: distinctCells(unknown.map((person) => cellOf(person.sex) ?? unitCell(person))), related: unit.womenCells } as const];
}

const unitCell = (person: Delegate): CellRef => cellOf(person.unit) ?? person.at;
