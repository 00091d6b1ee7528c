import { PLACE_FACTS, spelledPlaces } from "../../checks/places/place-spellings";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { clean } from "../../domain/vietnamese-text";
import { namesInUsualCase } from "../mend/names";

/**
 * The list as its documents print it in one spelling: each thôn and unit as the office writes it most, names of persons
 * in the letters of most names. Only for printing: the sheet keeps what it says, and nothing is counted anew.
 */
export function withOneSpelling(list: Conference): Conference {
  const known = spelled.get(list) ?? spell(list);
  spelled.set(list, known);
  return known;
}

/** All documents of a workbook print the same lists. */
const spelled = new WeakMap<Conference, Conference>();

function spell(list: Conference): Conference {
  const names = new Map(list.rosters.flatMap((roster) => [...namesInUsualCase(roster)]));
  const places = PLACE_FACTS.map((fact) => [fact, commonNames(list, fact)] as const);
  const known = new Map<Delegate, Delegate>();
  const inOneSpelling = (delegate: Delegate): Delegate => {
    const before = known.get(delegate);
    if (before !== undefined) return before;
    const own = places.map(([fact, common]) => [fact, inWords(delegate[fact], common)] as const);
    const name = names.get(delegate);
    const { fullName } = delegate;
    const after: Delegate = {
      ...delegate,
      ...Object.fromEntries(own),
      ...(name !== undefined && fullName.kind === "value" && { fullName: { ...fullName, value: name } }),
    };
    known.set(delegate, after);
    return after;
  };
  return { ...list, delegates: list.delegates.map(inOneSpelling), persons: list.persons.map(inOneSpelling) };
}

/** Spelling → the one that the office uses most. */
function commonNames(list: Conference, fact: (typeof PLACE_FACTS)[number]): ReadonlyMap<string, string> {
  return new Map(spelledPlaces(list, fact).flatMap(({ common, names }) => names.map((name) => [name, common])));
}

function inWords(read: Read<string>, common: ReadonlyMap<string, string>): Read<string> {
  return read.kind === "value" ? { ...read, value: common.get(clean(read.value)) ?? read.value } : read;
}
