import { type Categories, type Category, type CategoryId, isAmong } from "../../domain/categories";
import type { Choices } from "../../domain/choices";
import type { GroupSource } from "../../domain/delegate";
import { relationsOf, type Seat } from "../../domain/leadership-level";
import { saidOfSelfEver } from "../../domain/said-of-self";
import { containsWords, fold, foldWords } from "../../domain/vietnamese-text";
import { type GroupMeaning, proposeGroup, titleWords } from "../../reading/texts/read-group";

/**
 * What decides which category a text stands for: the plan's categories, who holds the conference, the office's choices.
 */
export interface CategoryContext {
  readonly categories: Categories;
  readonly seat: Seat;
  readonly chosen: Choices["groups"];
  /** Sheet name → what its people are of whom nothing says it, as the office chose. */
  readonly ofSheets: Readonly<Record<string, CategoryId>>;
}

export interface TextVerdict {
  /** The category that the text decides by itself; several where it leaves open which; empty where it decides none. */
  readonly anyOf: readonly Category[];
  readonly proposed: Category | null;
  readonly chosenBy: "reader" | "user";
}

const judged = new WeakMap<CategoryContext, Map<string, TextVerdict>>();

/**
 * What a text decides by itself: the office's choice, or a plain title; a position decides nothing until somebody
 * confirmed it. What the plan calls its own categories comes before the words that every plan knows.
 */
export function judgeText(text: string, from: GroupSource["from"], context: CategoryContext): TextVerdict {
  // A list of thousands repeats few texts.
  const known = judged.get(context) ?? new Map<string, TextVerdict>();
  judged.set(context, known);
  const key = `${from} ${text}`;
  const verdict = known.get(key) ?? verdictOn(text, from, context);
  known.set(key, verdict);
  return verdict;
}

function verdictOn(text: string, from: GroupSource["from"], context: CategoryContext): TextVerdict {
  const choice = context.categories.byId(context.chosen[fold(text)] ?? "");
  if (choice !== undefined) return { anyOf: [choice], proposed: choice, chosenBy: "user" };
  const { group, plain } = proposeGroup(text, from);
  const common = group === null ? [] : categoriesMeant(group, context);
  const own = ownCategories(text, from, context.categories);
  const [named, other] = own.named;
  if (named !== undefined && other === undefined) return byReader([named], true, from);
  const [mentioned] = own.mentioned;
  if (mentioned === undefined) return byReader(common, plain, from);
  // "Khách mời (nghệ nhân)" says more of a guest; "Điển hình tiên tiến, nghệ nhân" says two things.
  const isNarrower = common.every(({ id }) => mentioned.within.includes(id));
  return own.mentioned.length > 1 || !isNarrower
    ? byReader([], false, from)
    : byReader([mentioned], plain && common.length > 0, from);
}

function byReader(meant: readonly Category[], plain: boolean, from: GroupSource["from"]): TextVerdict {
  const [first = null, second] = meant;
  const proposed = second === undefined || from === "position" ? first : null;
  return { anyOf: plain ? meant : [], proposed, chosenBy: "reader" };
}

/** Leaders of a level are the conference's own, of a level above or of one below, by who holds it. */
function categoriesMeant(meaning: GroupMeaning, { categories, seat }: CategoryContext): readonly Category[] {
  if (meaning.is === "category") {
    const category = categories.byId(meaning.id);
    return category === undefined ? [] : [category];
  }
  const relations = meaning.levels.flatMap((level) => relationsOf(level, seat));
  return [...new Set(relations.map((relation) => categories.ofLevel(relation)))];
}

interface OwnCategories {
  /** The whole text is a name of it. */
  readonly named: readonly Category[];
  /** One of its names stands in the text. */
  readonly mentioned: readonly Category[];
}

/** The categories of the plan itself of which a text speaks. */
function ownCategories(text: string, from: GroupSource["from"], { ownWords }: Categories): OwnCategories {
  if (ownWords.length === 0) return { named: [], mentioned: [] };
  const title = titleWords(text, from);
  const self = saidOfSelfEver(text);
  const having = (test: (word: string) => boolean) =>
    ownWords.filter(({ words }) => words.some(test)).map(({ category }) => category);
  const mentioned = having((word) => containsWords(self, word));
  return {
    named: from === "position" ? [] : having((word) => isNameOf(title, foldWords(word))),
    // "Nghệ nhân ưu tú" names the narrower of two categories, "nghệ nhân" the wider.
    mentioned: mentioned.filter((one) => !mentioned.some((other) => other !== one && isAmong(other, [one.id]))),
  };
}

/** "Nghệ nhân", "Nghệ nhân của xã", "Nghệ nhân thôn 3". */
function isNameOf(title: string, name: string): boolean {
  return (
    title === name ||
    (title.startsWith(`${name} `) &&
      /^(?:cap|cua|o|tai|xa|phuong|thi tran|dac khu|huyen|tinh|thanh pho|thon|ap|ban|khu|cac)(?= |$)/.test(
        title.slice(name.length + 1),
      ))
  );
}
