import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { belongsTo, type Selector } from "../../domain/selector";
import { foldWords } from "../../domain/vietnamese-text";
import { distinctCells, shorten } from "../engine/point-at-row";
import { type ListKind, referenceList } from "./reference-list";
import { originFinder, type ReferencePlace } from "./reference-places";

/** Which places are to have whom. The object is what is remembered by. */
interface Question {
  readonly kind: ListKind;
  readonly who: Selector;
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
}

/** Places that the same texts leave open. */
interface Written {
  readonly places: readonly ReferencePlace[];
  readonly texts: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Which places of a list have somebody. */
export interface Coverage {
  /** Those the list names. */
  readonly places: readonly ReferencePlace[];
  readonly covered: ReadonlySet<ReferencePlace>;
  /** Nobody, whoever the unknown are. */
  readonly sure: readonly ReferencePlace[];
  /** Perhaps somebody of whom nothing is written. */
  readonly blank: readonly ReferencePlace[];
  readonly shared: readonly Written[];
  readonly written: readonly Written[];
  /** How many may stand for a place that has nobody, each for one; of those who write one text that names none, one. */
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
  const places = referenceList(conference, question.kind);
  const { covered, open } =
    places.length === 0 ? { covered: new Set<ReferencePlace>(), open: [] } : seen(conference, places, question);
  const missing = places.filter((place) => !covered.has(place));
  const openTo = (place: ReferencePlace, why: Open["why"]) =>
    open.filter((one) => one.why === why && (one.places?.includes(place) ?? true));
  const whyOpen = (place: ReferencePlace) =>
    (["blank", "shared", "written"] as const).find((why) => openTo(place, why).length > 0);
  const blank = open.filter(({ why }) => why === "blank");
  return {
    places,
    covered,
    sure: missing.filter((place) => whyOpen(place) === undefined),
    blank: missing.filter((place) => whyOpen(place) === "blank"),
    shared: byTexts("shared"),
    written: byTexts("written"),
    mayStand: open.length,
    blankPeople: blank.length,
    blankCells: distinctCells(blank.flatMap(({ cells }) => cells)),
  };

  function byTexts(why: Open["why"]): readonly Written[] {
    const found = new Map<string, { places: ReferencePlace[]; texts: readonly string[]; cells: readonly CellRef[] }>();
    for (const place of missing.filter((one) => whyOpen(one) === why)) {
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

function seen({ delegates }: Conference, places: readonly ReferencePlace[], { kind, who }: Question) {
  const covered = new Set<ReferencePlace>();
  const open: Open[] = [];
  /** Texts that name no place of the list, with their cells. */
  const strays = new Map<string, CellRef[]>();
  const origins = originFinder(places);
  const ask = belongsTo(who);
  for (const delegate of delegates) {
    const member = ask(delegate);
    if (member.answer === "no") continue;
    const reads = readsOf(delegate, kind);
    const { place, among, unknown, cells } = origins.of(reads);
    const [own] = reads;
    if (place !== undefined && member.answer === "yes") covered.add(place);
    else if (place !== undefined) open.push({ why: "blank", places: [place], text: undefined, cells: member.cells });
    else if (among.length > 0) open.push({ why: "shared", places: among, text: textAt(reads, cells), cells });
    else if (unknown)
      open.push({ why: "blank", places: undefined, text: undefined, cells: [...cells, ...member.cells] });
    else if (own?.kind === "value") strays.set(own.value, [...(strays.get(own.value) ?? []), own.cell]);
  }
  const missing = places.filter((place) => !covered.has(place));
  for (const [text, cells] of missing.length === 0 ? [] : [...strays].slice(0, MOST_STRAYS)) {
    const alike = origins.alike(text);
    // A slip of a name that has people is no sign of another place.
    const may =
      alike.length > 0
        ? alike.filter((place) => missing.includes(place))
        : kind === "village"
          ? missing.filter(({ name }) => mayBeRenamed(text, name))
          : [];
    if (may.length > 0) open.push({ why: "written", places: may, text: shorten(text), cells });
  }
  return { covered, open: open.filter((one) => one.places?.some((place) => !covered.has(place)) ?? true) };
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
