import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { judge, limitsOf } from "../../domain/quota";
import { belongsTo, type Selector } from "../../domain/selector";
import { foldWords } from "../../domain/vietnamese-text";
import { distinctCells, shorten } from "../engine/point-at-row";
import { type ListKind, referenceList } from "./reference-list";
import { originFinder, type ReferencePlace } from "./reference-places";

/** Which places are to have whom, and how many. The object is what is remembered by. */
interface Question {
  readonly kind: ListKind;
  readonly who: Selector;
  /** How many of each place; at least one when left out. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Whom it counts; every row of the list when left out, collectives and households too. */
  readonly count?: "persons" | "rows";
}

/**
 * Somebody who may stand for a place that has nobody yet: for one of these, or for any when `places` is not known.
 * blank: nothing is written; shared: what is written names several places; written: it names none, but may be another
 * name of one.
 */
interface Open {
  readonly why: "blank" | "shared" | "written";
  readonly places: readonly ReferencePlace[] | undefined;
  readonly text: string | undefined;
  readonly cells: readonly CellRef[];
  /** How many people; those who write one text are of one place. */
  readonly people: number;
}

/** Places that the same texts leave open. */
interface Written {
  readonly places: readonly ReferencePlace[];
  readonly texts: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Which places of a list have as many as they are to have. */
export interface Coverage {
  /** Those the list names. */
  readonly places: readonly ReferencePlace[];
  /** As many as wanted, whoever the unknown are. */
  readonly covered: ReadonlySet<ReferencePlace>;
  /** How many stand for a place for sure, and how many more may. */
  readonly have: (place: ReferencePlace) => number;
  readonly mayHave: (place: ReferencePlace) => number;
  /** Too few, or too many, whoever the unknown are. */
  readonly sure: readonly ReferencePlace[];
  readonly over: readonly ReferencePlace[];
  /** How many people are missing at the others, of those who are there for sure. */
  readonly lacking: number;
  /** It turns on people of whom nothing is written. */
  readonly blank: readonly ReferencePlace[];
  readonly shared: readonly Written[];
  readonly written: readonly Written[];
  /** How many of those missing there may be: each for one place, those who write one text for one and the same. */
  readonly mayStand: number;
  readonly blankPeople: number;
  readonly blankCells: readonly CellRef[];
}

const coveredBefore = new WeakMap<Conference, WeakMap<Question, Coverage>>();

/** Finds {@link Coverage} once for the verdict and the bar of a rule. */
export function placeCoverage(conference: Conference, question: Question): Coverage {
  const byQuestion = coveredBefore.get(conference) ?? new WeakMap<Question, Coverage>();
  const found = byQuestion.get(question) ?? findCoverage(conference, question);
  coveredBefore.set(conference, byQuestion.set(question, found));
  return found;
}

function findCoverage(conference: Conference, question: Question): Coverage {
  const { kind, max } = question;
  const min = question.min ?? (max === undefined ? 1 : 0);
  const places = referenceList(conference, kind);
  const { counts, open } = seen(conference, places, question, min);
  const have = (place: ReferencePlace) => counts.get(place) ?? 0;
  const openTo = (place: ReferencePlace, why?: Open["why"]) =>
    open.filter((one) => (why === undefined || one.why === why) && (one.places?.includes(place) ?? true));
  const mayHave = (place: ReferencePlace) => openTo(place).reduce((sum, { people }) => sum + people, 0);
  const whyOpen = (place: ReferencePlace) =>
    (["blank", "shared", "written"] as const).find((why) => openTo(place, why).length > 0);
  const wayOf = (place: ReferencePlace) => {
    const count = { base: places.length, certain: have(place), open: mayHave(place), baseOpen: NOBODY };
    return judge(count, limitsOf({ is: "count", min, max }));
  };
  const ways = new Map(places.map((place) => [place, wayOf(place)]));
  const unknown = places.filter((place) => ways.get(place) === "unknown");
  const blank = open.filter(({ why }) => why === "blank");
  return {
    places,
    covered: new Set(places.filter((place) => ways.get(place) === "met")),
    have,
    mayHave,
    sure: places.filter((place) => ways.get(place) === "under"),
    over: places.filter((place) => ways.get(place) === "over"),
    lacking: unknown.reduce((sum, place) => sum + Math.max(0, min - have(place)), 0),
    blank: unknown.filter((place) => whyOpen(place) === "blank"),
    shared: byTexts("shared"),
    written: byTexts("written"),
    mayStand: open.reduce((sum, { people }) => sum + Math.min(people, min), 0),
    blankPeople: blank.length,
    blankCells: distinctCells(blank.flatMap(({ cells }) => cells)),
  };

  function byTexts(why: Open["why"]): readonly Written[] {
    const found = new Map<string, { places: ReferencePlace[]; texts: readonly string[]; cells: readonly CellRef[] }>();
    for (const place of unknown.filter((one) => whyOpen(one) === why)) {
      const telling = openTo(place, why);
      const texts = [...new Set(telling.flatMap(({ text }) => text ?? []))];
      const known = found.get(texts.join("\n"));
      if (known) known.places.push(place);
      else
        found.set(texts.join("\n"), {
          places: [place],
          texts,
          cells: distinctCells(telling.flatMap(({ cells }) => cells)),
        });
    }
    return [...found.values()];
  }
}

const NOBODY = { inside: 0, outside: 0, open: 0 };

/** How many are of each place for sure, and who may be of one that is not settled yet. */
function seen(
  { delegates, persons }: Conference,
  places: readonly ReferencePlace[],
  { kind, who, max, count }: Question,
  min: number,
) {
  const counts = new Map(places.map((place) => [place, 0]));
  const open: Open[] = [];
  if (places.length === 0) return { counts, open };
  /** Texts that name no place of the list, with their cells. */
  const strays = new Map<string, CellRef[]>();
  const origins = originFinder(places);
  const ask = belongsTo(who);
  for (const delegate of count === "persons" ? persons : delegates) {
    const member = ask(delegate);
    if (member.answer === "no") continue;
    const reads = readsOf(delegate, kind);
    const { place, among, unknown, cells } = origins.of(reads);
    const [own] = reads;
    if (place !== undefined && member.answer === "yes") counts.set(place, (counts.get(place) ?? 0) + 1);
    else if (place !== undefined)
      open.push({ why: "blank", places: [place], text: undefined, cells: member.cells, people: 1 });
    else if (among.length > 0)
      open.push({ why: "shared", places: among, text: textAt(reads, cells), cells, people: 1 });
    else if (unknown)
      open.push({ why: "blank", places: undefined, text: undefined, cells: [...cells, ...member.cells], people: 1 });
    else if (own?.kind === "value") strays.set(own.value, [...(strays.get(own.value) ?? []), own.cell]);
  }
  const isShort = (place: ReferencePlace) => (counts.get(place) ?? 0) < min;
  const isOpen = (place: ReferencePlace) => isShort(place) || max !== undefined;
  const missing = places.filter(isShort);
  for (const [text, cells] of places.some(isOpen) ? [...strays].slice(0, MOST_STRAYS) : []) {
    const alike = origins.alike(text);
    // A slip of a name that has people is no sign of another place.
    const may =
      alike.length > 0
        ? alike.filter(isOpen)
        : kind === "village"
          ? missing.filter(({ name }) => mayBeRenamed(text, name))
          : [];
    if (may.length > 0) open.push({ why: "written", places: may, text: shorten(text), cells, people: cells.length });
  }
  return { counts, open: open.filter((one) => one.places?.some(isOpen) ?? true) };
}

/** Of more texts that no list names nothing can be told. */
const MOST_STRAYS = 100;
const ELSEWHERE = /(?:^|[ ,.])(?:xa|phuong|thi tran|huyen|quan|thanh pho|tinh|x|p|tt|tp) /;

/**
 * Whether the name of a thôn that is in no list may be the former name of one: thôn were merged and renamed. Not when
 * it
 * lies in another commune, nor one number for another.
 */
function mayBeRenamed(text: string, name: string): boolean {
  const words = foldWords(text);
  return !ELSEWHERE.test(words) && words.split(" ").length <= 6 && !(/\d/.test(text) && /\d/.test(name));
}

function textAt(reads: readonly Read<string>[], cells: readonly CellRef[]): string | undefined {
  const read = reads.find((one) => one.kind === "value" && cells.includes(one.cell));
  return read?.kind === "value" ? shorten(read.value) : undefined;
}

/** Where a place may stand: its own column first, then unit and office. A blank office says nothing of the place. */
function readsOf(delegate: Delegate, kind: ListKind): readonly Read<string>[] {
  if (kind === "sector") return [delegate.sector];
  const { unit, village, position } = delegate;
  const reads = kind === "unit" ? [unit, position, village] : [village, unit, position];
  return reads.filter((read, index) => index === 0 || read.kind === "value");
}
