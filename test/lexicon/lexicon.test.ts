import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_SENSES, LEVEL_SENSES, NAME_SENSES, ROW_SENSES, SENSES, TITLE_SENSES } from "../../src/lexicon/senses";
import { LEVEL_WORDS, PLAN_WORDS, sensesIn } from "../../src/lexicon/senses-in";
import { SHEET_WORDS } from "../../src/lexicon/sheet-words";
import type { WordTree } from "../../src/lexicon/word-tree";
import { fold, hasNoMarks } from "../../src/domain/vietnamese-text";

const TREES: Readonly<Record<string, WordTree>> = { plans: PLAN_WORDS, levels: LEVEL_WORDS, ...SHEET_WORDS };
const cases = Object.entries(TREES).flatMap(([name, tree]) =>
  tree.entries.map((entry) => [`${name}, ${entry.sense} (${entry.words[0] ?? ""} …)`, entry, tree] as const),
);

describe.each(cases)("%s", (_name, entry, tree) => {
  const asked = (text: string) => [...tree.sensesIn(text), ...tree.startOf(text)].map((found) => found.entry);

  test("is recognised in its example, without marks too unless it needs them, and not in its counter-example", () => {
    expect(asked(entry.example)).toContain(entry);
    if (entry.needsMarks === undefined || hasNoMarks(entry.example))
      expect(asked(fold(entry.example))).toContain(entry);
    expect(asked(entry.counterExample ?? "")).not.toContain(entry);
  });
});

test("each sense has words, and no entry says the same words twice", () => {
  const entries = Object.values(TREES).flatMap((tree) => tree.entries);
  const senses = [...SENSES, ...LEVEL_SENSES, ...FIRST_SENSES, ...NAME_SENSES, ...ROW_SENSES, ...TITLE_SENSES];
  expect(senses.filter((sense) => !entries.some((entry) => entry.sense === sense))).toEqual([]);
  const twice = ({ words }: (typeof entries)[number]) =>
    words.filter((word, i) => words.map(same).indexOf(same(word)) < i);
  expect(entries.flatMap(twice)).toEqual([]);
});

/** "ban" and "bản" are two. */
const same = (word: string) => word.normalize("NFC").toLowerCase();

test("the longest words win, and positions are those of the text as it was typed", () => {
  const text = "Gương người tốt, việc tốt: tối  đa 20";
  expect(sensesIn(text).map(({ sense, start, end }) => [sense, text.slice(start, end)])).toEqual([
    ["group:goodWork", "Gương người tốt, việc tốt"],
    ["bound:max", "tối  đa"],
  ]);
});

test("words have a sense only where they may stand", () => {
  expect(sensesIn("Trên địa bàn xã").some(({ sense }) => sense === "bound:more")).toBe(false);
  expect(sensesIn("trên 200 lao động").some(({ sense }) => sense === "bound:more")).toBe(true);
});

const textsOf = (folder: string, names: RegExp): readonly string[] =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => names.test(name))
    .map((name) => readFileSync(join(__dirname, folder, name), "utf8"));

test("no entry is without a use in the sentences and plans of the tests", () => {
  const lines = textsOf("../plans/reading", /(?:sentences|scopes).*\.ts$|\.txt$/).flatMap((text) => text.split("\n"));
  for (const { entries, sensesIn: ask } of [PLAN_WORDS, LEVEL_WORDS]) {
    const used = new Set(lines.flatMap((line) => ask(line).map(({ entry }) => entry)));
    const unused = entries.filter((entry) => !used.has(entry));
    expect(unused.map(({ sense, words }) => `${sense}: ${words[0] ?? ""}`)).toEqual([]);
  }
});

test("no entry is without a use in the lists of the tests", () => {
  const texts = [...textsOf("../accuracy/workbooks", /\.txt$/), ...textsOf("../reading", /\.ts$/)];
  const cells = [...new Set(texts.flatMap((text) => text.split(/[|"\n⏎]/).map((cell) => cell.trim())))];
  for (const { entries, sensesIn: ask, startOf } of Object.values(SHEET_WORDS)) {
    const used = new Set(cells.flatMap((cell) => [...startOf(cell), ...ask(cell)].map(({ entry }) => entry)));
    const unused = entries.filter((entry) => !used.has(entry));
    expect(unused.map(({ sense, words }) => `${sense}: ${words[0] ?? ""}`)).toEqual([]);
  }
});
