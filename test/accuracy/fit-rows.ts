import { bestPath, type RowShown, type RowWeights } from "../../src/reading/rows/best-path";
import { ROW_LABELS, type RowLabel } from "../../src/reading/rows/row-label";
import { ROW_SIGNS, type RowSign } from "../../src/reading/rows/row-signs";

/** The rows of one list as they show themselves, and what each is; undefined where it is not judged. */
export interface LabelledRows {
  /** Workbook and sheet. */
  readonly name: string;
  readonly rows: readonly number[];
  readonly shown: readonly RowShown[];
  readonly labels: readonly (RowLabel | undefined)[];
}

/** Signs whose weight may hang on what stands above. */
const AFTER: readonly RowSign[] = ["gapAbove", "partOfTotal", "sentence", "numberStartsAnew", "countsOn"];
const ROUNDS = 60;
/** How far a right path has to lead. */
const LEAD = 3;
/** What every weight loses a round towards what it started from, so that none grows for the sake of one row. */
const DECAY = 0.2;

/** What anybody would say before having seen a list; the corpus moves it. */
const BEFORE: Readonly<Record<string, number>> = prior(`
  sumWords subtotal 6 · signingWords signature 4 · surelySigningWords signature 6
  remarkWords note 4 · countOfPart note 20 · partOfTotal subtotal 2
  numbered person 2 · numberFollows person 2 · noNumber person -2
  surelyNameOfPerson person 2 · namesOnly signature 60 · officeBelowNumbers signature 60
  noneOfTheLines person -60 · noneOfTheLines section 14 · noneOfTheLines note 7 · noneOfTheLines column-numbers -20
  namedAndTold person 4 · factOfPerson person 2 · sexOrPeople signature -30
  saysAnything leftover -20 · onlyNumbers subtotal 4 · onlyNumbers person -4
  numbersOfColumns column-numbers 12 · likeNumbersOfColumns column-numbers 10 · headerAgain note 10
  textFromAbove note 6 · wordsOfColumnsOnly continuation 6
  officeBelowName continuation 10 · wordsOfExample note 120 · nameAndMore person 4 · secondOfTwo continuation 40 · gapAbove continuation -8 · severalInBrackets note 10 · allInBrackets note 2
  headsBody section 2 · looksLikeHeading section 4 · capitalsRightOfName signature 4
  start>continuation -10 · start>signature -4 · section>continuation -6 · section>signature -2 · section>end -2
  signature>signature 6 · signature>person -6 · signature>section -4 · signature>continuation -10
  signature>subtotal -4 · numberStartsAnew signature>signature 12 · countsOn signature>signature 24 · countsOn person>person 4 · subtotal>continuation -10 · subtotal>person -2 · note>continuation -6 · person>person 2
`);

/** Weights by name: "sign label", "above>label", "sign above>label". */
type Flat = Map<string, number>;

function prior(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split(/[·\n]/)
      .map((part) => part.trim().split(" "))
      .filter((words) => words.length > 1)
      .map((words) => [words.slice(0, -1).join(" "), Number(words.at(-1))]),
  );
}

/**
 * Fits the weights of the signs of rows to labelled lists: a perceptron over whole paths (Collins 2002) that asks the
 * right path to lead, averaged over the steps of its second half, drawn back to {@link BEFORE}.
 */
export function fitRows(lists: readonly LabelledRows[]): RowWeights {
  const weights: Flat = new Map(Object.entries(BEFORE));
  const sums: Flat = new Map();
  const since = new Map<string, number>();
  let time = 1;
  const add = (name: string, by: number): void => {
    const now = weights.get(name) ?? 0;
    sums.set(name, (sums.get(name) ?? 0) + (time - (since.get(name) ?? 0)) * now);
    since.set(name, time);
    weights.set(name, now + by);
  };
  const order = lists.map((_, i) => i);
  const random = seeded(7);
  let averagedFrom = 1;
  for (let round = 0; round < ROUNDS; round++) {
    if (round === ROUNDS / 2) {
      for (const name of weights.keys()) since.set(name, time);
      sums.clear();
      averagedFrom = time;
    }
    shuffle(order, random);
    for (const i of order) {
      const list = lists[i];
      if (list === undefined) continue;
      time++;
      const right = complete(list, nested(weights));
      const got = bestPath(withLead(list.shown, right), nested(weights, true));
      if (got.every((label, k) => label === right[k])) continue;
      for (const [name, by] of difference(list.shown, right, got)) add(name, by);
    }
    for (const [name, value] of [...weights]) {
      const off = value - (BEFORE[name] ?? 0);
      if (off !== 0) add(name, -Math.max(-DECAY, Math.min(DECAY, off)));
    }
  }
  for (const name of [...weights.keys()]) add(name, 0);
  return nested(new Map([...sums].map(([name, sum]) => [name, Math.round((sum / (time - averagedFrom)) * 10) / 10])));
}

/** What is not judged is whatever the weights of now make of it between what is. */
function complete({ shown, labels }: LabelledRows, weights: RowWeights): readonly RowLabel[] {
  if (labels.every((label) => label !== undefined)) return labels;
  return bestPath(
    shown.map((shows, i) => {
      const label = labels[i];
      return label === undefined ? shows : { is: label };
    }),
    weights,
  );
}

/** Every row speaks a little for what it is not, so that the right path has to lead. */
function withLead(shown: readonly RowShown[], right: readonly RowLabel[]): readonly RowShown[] {
  return shown.map((shows, i) =>
    "is" in shows ? shows : { signs: [...shows.signs, `not ${right[i] ?? ""}` as RowSign] },
  );
}

function difference(shown: readonly RowShown[], right: readonly RowLabel[], got: readonly RowLabel[]): Flat {
  const by: Flat = new Map();
  const count = (labels: readonly RowLabel[], step: number): void => {
    const one = (name: string): unknown => by.set(name, (by.get(name) ?? 0) + step);
    let above: RowLabel | "start" = "start";
    shown.forEach((shows, i) => {
      const label = labels[i] ?? "person";
      one(`${above}>${label}`);
      for (const sign of "is" in shows ? [] : shows.signs) {
        one(`${sign} ${label}`);
        if (AFTER.includes(sign)) one(`${sign} ${above}>${label}`);
      }
      above = label;
    });
    one(`${above}>end`);
  };
  count(right, 1);
  count(got, -1);
  return new Map([...by].filter(([, step]) => step !== 0));
}

interface Nested {
  signs: Record<string, Record<string, number>>;
  follows: Record<string, Record<string, number>>;
  after: Record<string, Record<string, Record<string, number>>>;
}

function nested(flat: Flat, isLed = false): RowWeights {
  const made: Nested = { signs: {}, follows: {}, after: {} };
  for (const [name, value] of flat) {
    if (value === 0) continue;
    const [, sign, above, label = ""] = /^(?:(\S+) )?(?:(\S+)>)?(\S+)$/.exec(name) ?? [];
    if (above === undefined) (made.signs[sign ?? ""] ??= {})[label] = value;
    else if (sign === undefined) (made.follows[above] ??= {})[label] = value;
    else ((made.after[sign] ??= {})[above] ??= {})[label] = value;
  }
  if (isLed)
    for (const right of ROW_LABELS)
      made.signs[`not ${right}`] = Object.fromEntries(
        ROW_LABELS.filter((label) => label !== right).map((label) => [label, LEAD]),
      );
  return made;
}

/** How often each sign was seen, and how often the label it speaks for most was right. */
export function worthOfSigns(lists: readonly LabelledRows[], weights: RowWeights) {
  return ROW_SIGNS.map((sign) => {
    const of = Object.entries(weights.signs[sign] ?? {}).sort(([, a], [, b]) => b - a);
    const [label, weight = 0] = of[0] ?? ["", 0];
    const seen = lists.flatMap(({ shown, labels }) =>
      shown.flatMap((shows, i) => ("is" in shows || !shows.signs.includes(sign) ? [] : [labels[i]])),
    );
    return { sign, label, weight, seen: seen.length, right: seen.filter((is) => is === label).length };
  });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
