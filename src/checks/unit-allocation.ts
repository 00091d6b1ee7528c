import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { cellOf } from "../domain/read";
import { belongsTo } from "../domain/selector";
import { allocatedSeats, type AllocatedUnit } from "./allocated-seats";
import { defineCheck } from "./define-check";
import { distinctCells } from "./point-at-row";
import { placeFinder, placeOf } from "./reference-places";

type Seats = { readonly unit: string; readonly have: number; readonly seats: number };
type Women = { readonly unit: string; readonly have: number; readonly need: number };
type Unknown = { readonly unknown: number };
type Stray = { readonly unit: string; readonly count: number };

/** Seats given to each unit by an allocation sheet, and the women among them. Persons only. */
export const unitAllocation = defineCheck({
  id: "unit-allocation",
  kind: "plan",
  title: "Chưa đúng phân bổ đại biểu",
  metTitle: "Đúng phân bổ đại biểu",
  about: "So số đại biểu của từng đơn vị, và số nữ trong đó, với trang phân bổ: thừa, thiếu, và đơn vị không có trong phân bổ. Chưa có trang phân bổ thì chỉ ghi chú. Số nữ trong phân bổ là mức ít nhất.",
  params: z.strictObject({ women: z.boolean().default(true) }),
  messages: {
    more: ({ unit, have, seats }: Seats) => `${unit}: có ${String(have)} đại biểu, phân bổ ${String(seats)}, thừa ${String(have - seats)}.`,
    fewer: ({ unit, have, seats }: Seats) => `${unit}: có ${String(have)} đại biểu, phân bổ ${String(seats)}, còn thiếu ${String(seats - have)}.`,
    fewerUnclear: ({ unit, have, seats, unknown }: Seats & Unknown) => `${unit}: đếm được ${String(have)} đại biểu, phân bổ ${String(seats)}; còn ${String(unknown)} người chưa rõ đơn vị.`,
    women: ({ unit, have, need }: Women) => `${unit}: có ${String(have)} nữ, phân bổ ${String(need)} nữ, còn thiếu ${String(need - have)}.`,
    womenUnclear: ({ unit, have, need, unknown }: Women & Unknown) => `${unit}: đếm được ${String(have)} nữ, phân bổ ${String(need)} nữ; còn ${String(unknown)} người chưa rõ giới tính hoặc đơn vị.`,
    notAllocated: ({ unit, count }: Stray) => `“${unit}” có ${String(count)} đại biểu nhưng không có trong trang phân bổ.`,
    seatsUnreadable: ({ unit }: { readonly unit: string }) => `Trang phân bổ chưa ghi rõ số đại biểu của ${unit}.`,
    noMatch: ({ have }: { readonly have: number }) => `Không đơn vị nào của ${String(have)} đại biểu có tên trong trang phân bổ nên chưa so được.`,
    noAllocation: ({ have }: { readonly have: number }) => `Danh sách có ${String(have)} đại biểu; chưa có trang phân bổ để đối chiếu.`,
  },
  advice: {
    more: ({ unit, have, seats }: Seats) => `Bớt ${String(have - seats)} đại biểu (${unit}).`,
    fewer: ({ unit, have, seats }: Seats) => `Bổ sung ${String(seats - have)} đại biểu (${unit}).`,
    fewerUnclear: "Điền đơn vị vào các ô được tô để kết luận.",
    women: ({ have, need }: Women) => `Thay ${String(need - have)} đại biểu nam bằng đại biểu nữ của cùng đơn vị.`,
    womenUnclear: "Điền giới tính và đơn vị vào các ô được tô để kết luận.",
    notAllocated: "Nếu là tên khác của một đơn vị được phân bổ thì khai tên cũ, tên mới ở tab Danh sách; nếu không thì bỏ những đại biểu này hoặc bổ sung phân bổ.",
    seatsUnreadable: "Ghi số đại biểu của đơn vị này bằng chữ số vào ô được tô.",
    noMatch: "Xem lại cột đơn vị ở tab Danh sách, hoặc khai tên đơn vị cho khớp với trang phân bổ.",
    noAllocation: "Thêm trang phân bổ (đơn vị, số đại biểu, trong đó nữ) vào sổ tính, hoặc chọn trang đó ở tab Danh sách.",
  },

  run(conference, { women }) {
    const units = allocatedSeats(conference.allocation);
    if (units.length === 0) return [{ outcome: "undecided", code: "noAllocation", data: { have: conference.persons.length }, cells: [], severity: "note" }];
    if (conference.persons.length === 0) return [];
    const { of, unplaced, strays } = seat(conference, units);
    if (units.length > 1 && [...of.values()].every((people) => people.length === 0) && unplaced.length === 0) {
      return [{ outcome: "undecided", code: "noMatch", data: { have: conference.persons.length }, cells: [] }];
    }
    const perUnit = units.map((unit) => [...seatVerdicts(unit, of.get(unit) ?? [], unplaced), ...(women ? womenVerdicts(unit, of.get(unit) ?? [], unplaced) : [])]);
    return [...perUnit.flat(), ...strays.map(({ unit, people }) => ({ outcome: "violated", code: "notAllocated", data: { unit, count: people.length }, cells: distinctCells(people.map(unitCell)) }) as const)];
  },

  measure(conference) {
    const units = allocatedSeats(conference.allocation);
    if (units.length === 0 || units.some(({ seats }) => seats === undefined)) return [];
    const { of, unplaced } = seat(conference, units);
    const seats = units.reduce((sum, unit) => sum + (unit.seats ?? 0), 0);
    const certain = [...of.values()].reduce((sum, people) => sum + people.length, 0);
    return [{ name: "Đại biểu trên tổng số được phân bổ", certain, possible: unplaced.length, base: conference.persons.length, baseName: "đại biểu", min: seats, max: seats }];
  },
});

interface Seated {
  readonly of: ReadonlyMap<AllocatedUnit, readonly Delegate[]>;
  /** Nothing readable says where they are from. */
  readonly unplaced: readonly Delegate[];
  /** Those of units that got no seats, by unit as typed. */
  readonly strays: readonly { readonly unit: string; readonly people: readonly Delegate[] }[];
}

/** Who sits on whose seats. With one unit only (our own, on the superior's sheet) everybody does. */
function seat({ persons }: Conference, units: readonly AllocatedUnit[]): Seated {
  const [first, second] = units;
  if (first !== undefined && second === undefined) return { of: new Map([[first, persons]]), unplaced: [], strays: [] };
  const find = placeFinder(units);
  const of = new Map<AllocatedUnit, Delegate[]>(units.map((unit) => [unit, []]));
  const unplaced: Delegate[] = [];
  const strays = new Map<string, Delegate[]>();
  for (const person of persons) {
    const { place } = placeOf(find, [person.unit, person.village, ...(person.position.kind === "value" ? [person.position] : [])]);
    const unit = units.find((one) => one === place);
    if (unit !== undefined) of.get(unit)?.push(person);
    else if (person.unit.kind !== "value") unplaced.push(person);
    else strays.set(person.unit.value, [...(strays.get(person.unit.value) ?? []), person]);
  }
  return { of, unplaced, strays: [...strays].map(([unit, people]) => ({ unit, people })) };
}

function seatVerdicts(unit: AllocatedUnit, people: readonly Delegate[], unplaced: readonly Delegate[]) {
  const { name, seats } = unit;
  if (seats === undefined) return [{ outcome: "undecided", code: "seatsUnreadable", data: { unit: name }, cells: unit.seatsCells } as const];
  const data = { unit: name, have: people.length, seats };
  if (people.length > seats) return [{ outcome: "violated", code: "more", data, cells: people.slice(seats).map(unitCell), related: unit.seatsCells } as const];
  if (people.length + unplaced.length < seats) return [{ outcome: "violated", code: "fewer", data, cells: unit.seatsCells } as const];
  if (people.length < seats) return [{ outcome: "undecided", code: "fewerUnclear", data: { ...data, unknown: unplaced.length }, cells: distinctCells(unplaced.map(unitCell)), related: unit.seatsCells } as const];
  return [];
}

const isWoman = belongsTo({ is: "women" });

function womenVerdicts(unit: AllocatedUnit, people: readonly Delegate[], unplaced: readonly Delegate[]) {
  const need = unit.women;
  if (need === undefined || need === 0) return [];
  const have = people.filter((person) => isWoman(person).answer === "yes").length;
  if (have >= need) return [];
  const open = [...people.filter((person) => isWoman(person).answer === "unknown"), ...unplaced.filter((person) => isWoman(person).answer !== "no")];
  const data = { unit: unit.name, have, need };
  if (have + open.length < need) return [{ outcome: "violated", code: "women", data, cells: unit.womenCells } as const];
  return [{ outcome: "undecided", code: "womenUnclear", data: { ...data, unknown: open.length }, cells: distinctCells(open.flatMap((person) => cellOf(person.sex) ?? unitCell(person))), related: unit.womenCells } as const];
}

const unitCell = (person: Delegate): CellRef => cellOf(person.unit) ?? person.at;
