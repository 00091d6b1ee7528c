import { formatCount } from "../../domain/format-number";
import type { UnitResult } from "../../domain/unit-result";
import type { UnitsRemark } from "../../domain/units-summary";
import { titleKey } from "../../domain/vietnamese-text";

interface Sent {
  readonly unit: number;
  readonly name: string;
  readonly day: string;
  readonly id: string;
  /** "hàng 12", of a list written across "cột C". */
  readonly row: string;
}

const NAMED = 3;
/** Beyond this many pairs only the number of the others is told. */
const PAIRS_TOLD = 200;

/**
 * People whom two units send: the same identity number, or the same name and full birth date and no two numbers that
 * differ. Two people can be alike in all of that, so it is told and not judged.
 */
export function samePeople(units: readonly UnitResult[]): readonly UnitsRemark[] {
  const pairs = new Map<
    string,
    { readonly a: number; readonly b: number; readonly people: (readonly [Sent, Sent])[] }
  >();
  for (const group of alikeGroups(units)) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (one.unit === other.unit || (one.id !== "" && other.id !== "" && one.id !== other.id)) continue;
        // That two files are the same is said once.
        if (units[one.unit]?.content === units[other.unit]?.content) continue;
        const key = `${String(one.unit)} ${String(other.unit)}`;
        const pair = pairs.get(key) ?? { a: one.unit, b: other.unit, people: [] };
        pairs.set(key, pair);
        if (!pair.people.some(([known]) => known.row === one.row)) pair.people.push([one, other]);
      }
    }
  }
  const found = [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const told = found.slice(0, PAIRS_TOLD).map(({ a, b, people }) => remark(units, a, b, people));
  const more = found.length - told.length;
  return more <= 0
    ? told
    : [
        ...told,
        { code: "same-person", text: `Còn ${formatCount(more)} cặp đơn vị nữa có người trùng nhau.`, files: [] },
      ];
}

/** Those with one key who do not all come from one unit. Keys are gathered first, people only of those met twice. */
function alikeGroups(units: readonly UnitResult[]): Iterable<readonly Sent[]> {
  const firstUnit = new Map<string, number>();
  const twice = new Set<string>();
  for (const [unit, { people }] of units.entries())
    for (const person of linesOf(unit, people))
      for (const key of keysOf(person)) {
        const known = firstUnit.get(key);
        if (known === undefined) firstUnit.set(key, unit);
        else if (known !== unit) twice.add(key);
      }
  firstUnit.clear();
  const groups = new Map<string, Sent[]>([...twice].map((key) => [key, []]));
  if (twice.size > 0)
    for (const [unit, { people }] of units.entries())
      for (const person of linesOf(unit, people)) for (const key of keysOf(person)) groups.get(key)?.push(person);
  return groups.values();
}

function* linesOf(unit: number, people: string): Iterable<Sent> {
  for (const line of people === "" ? [] : people.split("\n")) {
    const [name = "", day = "", id = "", place = ""] = line.split("\t");
    const row = /^\d/.test(place) ? `hàng ${place}` : `cột ${place}`;
    yield { unit, name, day, id, row };
  }
}

function keysOf({ name, day, id }: Sent): readonly string[] {
  return [...(id === "" ? [] : [`#${id}`]), ...(day === "" ? [] : [`${titleKey(name)} ${day}`])];
}

function remark(
  units: readonly UnitResult[],
  a: number,
  b: number,
  people: readonly (readonly [Sent, Sent])[],
): UnitsRemark {
  const [one, other] = [units[a], units[b]];
  const named = people.slice(0, NAMED).map(([x, y]) => `${x.name}${born(x.day || y.day)} (${x.row} và ${y.row})`);
  const more = people.length - named.length;
  const who = `${named.join("; ")}${more > 0 ? ` và ${formatCount(more)} người nữa` : ""}`;
  return {
    code: "same-person",
    text: `${one?.unit.name ?? ""} (${one?.file ?? ""}) và ${other?.unit.name ?? ""} (${other?.file ?? ""}) cùng ghi ${formatCount(people.length)} người giống nhau: ${who}. Hỏi lại hai đơn vị xem có phải một người.`,
    files: [one?.file ?? "", other?.file ?? ""],
  };
}

const born = (day: string) => (day === "" ? "" : `, sinh ${day.split("-").reverse().join("/")}`);
