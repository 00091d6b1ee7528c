import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AROUND_LEVELS } from "../../src/lexicon/around-levels";
import { LEVELS } from "../../src/lexicon/levels";
import { LEXICON } from "../../src/lexicon/lexicon";
import { LEVEL_SENSES, SENSES } from "../../src/lexicon/senses";
import { levelSensesIn, sensesIn } from "../../src/lexicon/senses-in";
import { fold } from "../../src/domain/vietnamese-text";

const ASKED = [
  { entries: LEXICON, senses: SENSES, ask: sensesIn },
  { entries: [...LEVELS, ...AROUND_LEVELS], senses: LEVEL_SENSES, ask: levelSensesIn },
];
const cases = ASKED.flatMap(({ entries, ask }) =>
  entries.map((entry) => [`${entry.sense} (${entry.words[0] ?? ""} …)`, entry, ask] as const),
);

describe.each(cases)("%s", (_name, entry, ask) => {
  test("is recognised in its example, with and without marks, and not in its counter-example", () => {
    for (const text of [entry.example, fold(entry.example)])
      expect(ask(text).map((found) => found.entry)).toContain(entry);
    expect(ask(entry.counterExample ?? "").map((found) => found.entry)).not.toContain(entry);
  });
});

test("each sense has words, and no entry says the same words twice", () => {
  for (const { entries, senses } of ASKED)
    expect(senses.filter((sense) => !entries.some((entry) => entry.sense === sense))).toEqual([]);
  for (const { words } of ASKED.flatMap(({ entries }) => entries))
    expect(new Set(words.map(fold)).size).toBe(words.length);
});

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

test("no entry is without a use in the sentences and plans of the tests", () => {
  const folder = join(__dirname, "../plans/reading");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:sentences|scopes).*\.ts$|\.txt$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const lines = texts.flatMap((text) => text.split("\n"));
  for (const { entries, ask } of ASKED) {
    const used = new Set(lines.flatMap((line) => ask(line).map(({ entry }) => entry)));
    const unused = entries.filter((entry) => !used.has(entry));
    expect(unused.map(({ sense, words }) => `${sense}: ${words[0] ?? ""}`)).toEqual([]);
  }
});
