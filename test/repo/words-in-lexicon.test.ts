import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldWords } from "../../src/domain/vietnamese-text";
import * as bodies from "../../src/lexicon/bodies";
import * as units from "../../src/lexicon/unit-words";
import * as honorifics from "../../src/lexicon/honorifics";
import * as places from "../../src/lexicon/places";
import { ROW_WORDS } from "../../src/lexicon/sheets/row-words";
import * as workplaces from "../../src/lexicon/workplace-bodies";

const src = join(__dirname, "../../src");
/** Words that are many other things as well: they make no list of bodies. */
const COMMON = new Set(
  "ban to khu doi bo vu so hoi vien xa tinh phuong quan huyen tp khoi cum lop dang don vi co so".split(" "),
);
const WORDS = new Set(
  [
    ...[bodies, workplaces, units, places, honorifics].flatMap((lists) =>
      Object.values<unknown>(lists).flatMap((list) => (Array.isArray(list) ? list.flat() : [])),
    ),
    // Posts alone, with which signatures end, are the words of many other tables.
    ...ROW_WORDS.filter(({ sense, where }) => /sign/iu.test(sense) && where !== "whole").flatMap(({ words }) => words),
  ]
    .map((word) => foldWords(String(word)))
    .filter((word) => word.length > 1 && !COMMON.has(word)),
);

/** Dictionaries of something else in which such words stand. */
const EXCEPT = new Set(["domain/legacy-encoding.ts"]);
/** Lists that still stand outside of it, by file: none may come to them, and one that is moved goes from here. */
const STILL: Readonly<Record<string, number>> = {
  "checks/places/own-row.ts": 1,
  "domain/leadership-level.ts": 3,
  "domain/said-of-self.ts": 3,
};
const MOST = 3;

const files = ["reading", "domain", "checks"].flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

/** Groups of alternatives in a source: "thon|ap|khu pho". */
function listsIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/[^\n"'`/()]*\|[^\n"'`/()]*/gu)].map(([list]) =>
    list.split("|").map((word) => foldWords(word.replace(/\\[bs][+*?]?/gu, " "))),
  );
}

test("no list of bodies, places, honorifics or signatures stands outside the lexicon", () => {
  const found: Record<string, number> = {};
  for (const file of files.filter((each) => !EXCEPT.has(each)))
    for (const list of listsIn(readFileSync(join(src, file), "utf8")))
      if (list.filter((word) => WORDS.has(word)).length > MOST) found[file] = (found[file] ?? 0) + 1;
  expect(found).toEqual(STILL);
});

test("a list is found where one stands", () => {
  const lists = listsIn("const UNIT = /^(?:ubnd|hdnd|mat tran|cong an|tram y te)\\b/;");
  expect(lists.some((list) => list.filter((word) => WORDS.has(word)).length > MOST)).toBe(true);
});
