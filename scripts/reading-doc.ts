import type { LexiconEntry } from "../src/lexicon/lexicon-entry";
import { AROUND_HEADERS, HEADER_RULES } from "../src/lexicon/sheets/header-grammar";
import { SHEET_WORDS } from "../src/lexicon/sheet-words";
import { LAYOUT_WEIGHTS } from "../src/reading/layouts/layout-weights";
import { LAYOUT_EVIDENCE } from "../src/reading/layouts/score-layout";
import { OTHER_ROW_OF, ROW_LABELS, type RowLabel } from "../src/reading/rows/row-label";
import { ROW_SIGNS } from "../src/reading/rows/row-signs";
import { ROW_WEIGHTS } from "../src/reading/rows/row-weights";
import { keysOf } from "../src/domain/typed-record";
import { nameOfEntry, nameOfSign, type Worth } from "../test/accuracy/ablate";
import { nameOfEvidence } from "../test/accuracy/fit-layouts";

type WorthOf = Readonly<Record<string, Worth | undefined>>;

/** What each tree of words is asked; those that share their entries are shown once. */
const ASKED: readonly (readonly [tree: keyof typeof SHEET_WORDS, about: string])[] = [
  [
    "names",
    "What a name or a heading begins with. In a name marks decide wherever the same letters could be somebody's name; in a heading (`headings`, the same entries) words typed without marks are any that they could be.",
  ],
  ["noNames", "What is no name of a person, by its first words."],
  ["honorifics", "What stands before a name."],
  ["rows", "What a row is, by its first words."],
  ["titles", "What a sheet is about, by the first words of its title."],
];
const WORDS_SHOWN = 12;

/** docs/reading.md: the words, labels of rows, signs and what may follow what, from the tables that decide. */
export function readingDoc(worth: WorthOf): string {
  return `${[
    "# How sheets are read",
    "Made from the tables by `npm run docs`; [concepts.md](concepts.md) tells the way of a value. **Worth**: of the labels in the drawings of `test/accuracy/workbooks`, how many become wrong (−) and right (+) when an entry or a sign is switched off, as `npm run ablate -- --write` counted last; *nothing* means that other evidence says the same wherever it stands.",
    "## Words",
    ...ASKED.flatMap(([tree, about]) => [
      `### ${tree}`,
      about,
      table(WORD_HEAD, SHEET_WORDS[tree].entries, (entry) => wordRow(entry, worth)),
    ]),
    "## Headers",
    `Besides whole phrases (\`lexicon/sheets/column-names\`) a header may be put together from words ([ADR 47](adr/0047-headers-are-put-together.md)): one of each list in “needs”, others that may stand beside them, and nothing else but words that change nothing (${shownWords(AROUND_HEADERS)}). **Surely**: how surely it then names the fact.`,
    table("| fact | in a list of | surely | needs one of | may have |", HEADER_RULES, (rule) => [
      `\`${rule.meaning}\``,
      rule.subject,
      String(rule.weight),
      rule.needs.map(shownWords).join("; and "),
      shownWords(rule.may),
    ]),
    "## Labels of rows",
    "Each filled row below a header gets one label; the labels of a list are the best path through all of its rows.",
    ROW_LABELS.map((label) => `- \`${label}\`${shownAs(label)}`).join("\n"),
    "## Signs",
    "What a row may show, and what it then speaks for (+) and against (−): the three strongest weights.",
    table("| sign | speaks for and against | only below | worth |", ROW_SIGNS, (sign) => [
      `\`${sign}\``,
      strongest(ROW_WEIGHTS.signs[sign]),
      Object.entries(ROW_WEIGHTS.after[sign] ?? {})
        .map(([above, labels]) => `${above}: ${strongest(labels)}`)
        .join("; "),
      shownWorth(worth[nameOfSign(sign)]),
    ]),
    "## Layouts",
    `What speaks for a way in which a sheet may be laid out and against it, counted over the first rows of its tables; the best of the candidates wins ([ADR 29](adr/0029-layouts-are-candidates.md)). A person is the measure. **Worth**: of damaged sheets of the corpus, how many are no longer read right (−), and read right for it (+), without the evidence. A layout that something speaks against is sure when it leads the second by ${String(LAYOUT_WEIGHTS.sure)}, likely by ${String(LAYOUT_WEIGHTS.likely)}; where only columns are unsure by ${String(LAYOUT_WEIGHTS.sureButColumns)}.`,
    table("| evidence | what is counted | weight | worth |", keysOf(LAYOUT_EVIDENCE), (evidence) => [
      `\`${evidence}\``,
      LAYOUT_EVIDENCE[evidence],
      String(LAYOUT_WEIGHTS.weights[evidence]),
      shownWorth(worth[nameOfEvidence(evidence)]),
    ]),
    "## What may follow what",
    "Weights from the label above (`start`: the first row) to the label below (`end`: no row follows).",
    follows(),
  ].join("\n\n")}\n`;
}

function shownWords(words: readonly string[]): string {
  const more = words.length > WORDS_SHOWN ? ` … (${String(words.length)})` : "";
  return words.slice(0, WORDS_SHOWN).join(", ") + more;
}

const WORD_HEAD = "| sense | words | where | example | not | worth |";

function wordRow(entry: LexiconEntry, worth: WorthOf): readonly string[] {
  const { sense, words, where, needsMarks, example, counterExample } = entry;
  return [
    `\`${sense}\``,
    shownWords(words),
    [where, needsMarks === undefined ? undefined : `marks needed ${needsMarks}`].filter(Boolean).join("; "),
    example,
    counterExample ?? "",
    shownWorth(worth[nameOfEntry(entry)]),
  ];
}

function table<T>(head: string, items: readonly T[], row: (item: T) => readonly string[]): string {
  const columns = head.split("|").length - 2;
  const cells = (item: T) =>
    row(item)
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | ");
  return [head, `|${"---|".repeat(columns)}`, ...items.map((item) => `| ${cells(item)} |`)].join("\n");
}

function shownWorth(worth: Worth | undefined): string {
  if (worth === undefined) return "not counted yet";
  const { lost, won } = worth;
  return lost === 0 && won === 0 ? "nothing" : `−${String(lost)}${won === 0 ? "" : ` +${String(won)}`}`;
}

function shownAs(label: RowLabel): string {
  return label === "person" || label === "leftover" ? "" : `: \`${OTHER_ROW_OF[label]}\` in \`roster --json\``;
}

function strongest(weights: Readonly<Partial<Record<string, number>>> | undefined): string {
  return Object.entries(weights ?? {})
    .sort(([, a = 0], [, b = 0]) => Math.abs(b) - Math.abs(a))
    .slice(0, 3)
    .map(([label, weight = 0]) => `${label} ${weight > 0 ? "+" : "−"}${String(Math.abs(weight))}`)
    .join(", ");
}

function follows(): string {
  const below = [...ROW_LABELS, "end"] as const;
  return table(`| above | ${below.join(" | ")} |`, ["start", ...ROW_LABELS] as const, (above) => [
    `\`${above}\``,
    ...below.map((label) => String(ROW_WEIGHTS.follows[above]?.[label] ?? 0)),
  ]);
}
