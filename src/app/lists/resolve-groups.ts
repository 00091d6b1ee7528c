import type { CellRef } from "../../domain/cell-ref";
import { RowAnswers } from "../../checks/engine/row-answers";
import { isAmong } from "../../domain/categories";
import type { Delegate, GroupSource, RowAsRead } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import type { GroupProposal, ListTitle, Roster, RosterAsRead } from "../../domain/roster";
import { fold, foldWords } from "../../domain/vietnamese-text";
import { decideGroup, type GroupDecision } from "./decide-group";
import { type CategoryContext, judgeText } from "./judge-text";

interface Resolved<T> {
  readonly key: string;
  readonly value: T;
}
/** By list: its rows as they were decided last. */
const resolvedRows = new Map<string, RowAnswers<Delegate, RowAsRead>>();
const MOST_LISTS = 24;
const resolvedLists = new WeakMap<RosterAsRead, Resolved<Roster>>();

/**
 * Decides the category of everybody on the lists, under the plan and at the conference of `context`: what reading found
 * stays as it is, so that another plan or scope needs no reading. The same list and row give the same object again
 * while nothing that decides them has changed.
 */
export function resolveGroups(lists: readonly RosterAsRead[], context: CategoryContext): readonly Roster[] {
  const { categories, seat, chosen, ofSheets } = context;
  const words = categories.ownWords.map(({ category, words }) => [category, words]);
  const key = JSON.stringify([seat, chosen, ofSheets, categories.all, words]);
  return lists.map((list) => {
    const known = resolvedLists.get(list);
    if (known?.key === key) return known.value;
    const value = resolveList(list, context, key);
    resolvedLists.set(list, { key, value });
    return value;
  });
}

function resolveList(list: RosterAsRead, context: CategoryContext, key: string): Roster {
  const { titles, announced, ...rest } = list;
  const title = titles.find((one) => decidesList(one, context));
  const keyOfRows = `${key}\n${title === undefined ? "" : JSON.stringify(title)}`;
  const resolve = (row: RowAsRead): Delegate => resolveRow(row, title, context);
  const delegates = rowsOf(list).of(list.delegates, keyOfRows, resolve);
  return {
    ...rest,
    delegates,
    ...(announced === undefined ? {} : { announced: announced.map(resolve) }),
    groups: proposals(list, delegates, context),
  };
}

function rowsOf({ sheet, firstRow, columns }: RosterAsRead): RowAnswers<Delegate, RowAsRead> {
  const place = `${String(firstRow)} ${String(columns[0]?.column ?? 0)} ${sheet}`;
  const known = resolvedRows.get(place) ?? new RowAnswers<Delegate, RowAsRead>();
  resolvedRows.delete(place);
  resolvedRows.set(place, known);
  for (const oldest of resolvedRows.keys()) {
    if (resolvedRows.size <= MOST_LISTS) break;
    resolvedRows.delete(oldest);
  }
  return known;
}

function decidesList({ text, isOfList }: ListTitle, context: CategoryContext): boolean {
  const { anyOf } = judgeText(text, "section", context);
  return anyOf.length > 0 && (isOfList || !anyOf.some((category) => isAmong(category, ["uncounted"])));
}

function resolveRow(row: RowAsRead, title: ListTitle | undefined, context: CategoryContext): Delegate {
  const { category, standing, groupSources } = row;
  const sources = withTitle(groupSources, title, context);
  // "DỰ KHUYẾT" above people who each have a category says what they are counted as, not what they are.
  const ofGroup = standing === undefined ? sources : withoutStanding(sources);
  const said = decideGroup(ofGroup, category.kind === "blank" ? category.cell : undefined, context);
  const decided = saidOfSheet(said, row, context);
  return {
    ...row,
    category: categoryText(category, sources, decided),
    group: decided.group,
    groupClaims: decided.claims,
  };
}

/** What the office says of a whole sheet holds for those of whom nothing else says it. */
function saidOfSheet(said: GroupDecision, row: RowAsRead, { categories, ofSheets }: CategoryContext): GroupDecision {
  const { group } = said;
  const category = categories.byId(ofSheets[row.sheet] ?? "");
  if (category === undefined || (group.kind !== "absent" && group.kind !== "blank")) return said;
  const cell = group.kind === "blank" ? group.cell : row.at;
  const claim = { anyOf: [category], text: category.name, cell, isOfSheet: true } as const;
  return { group: { kind: "value", value: category, cell }, claims: [claim] };
}

/** The title counts where nothing else speaks, or what speaks only divides the list. */
function withTitle(
  sources: readonly GroupSource[],
  title: ListTitle | undefined,
  context: CategoryContext,
): readonly GroupSource[] {
  if (title === undefined) return sources;
  const offices = sources.filter(({ from }) => from === "position");
  const others = sources.filter(({ from }) => from !== "position");
  return others.length === 0 || onlyDivides(others, title, context) ? [...others, title, ...offices] : sources;
}

/**
 * Headings that name no group plainly only divide a list whose title names one: "DANH SÁCH KHÁCH MỜI", "I. Các nhà tài
 * trợ", "II. Cựu học sinh tiêu biểu"; whether "III. Thường trực Đảng ủy" are guests stays open.
 */
function onlyDivides(sources: readonly GroupSource[], title: ListTitle, context: CategoryContext): boolean {
  const whole = judgeText(title.text, "section", context).anyOf;
  return sources.every(({ text, from }) => {
    const { anyOf, proposed } = judgeText(text, from, context);
    const mayLead = proposed !== null && !whole.includes(proposed) && isAmong(proposed, ["leader"]);
    const contradicts = OF_DELEGATES.test(foldWords(text)) && whole.every((category) => isAmong(category, ["guest"]));
    return !contradicts && !mayLead && from === "section" && anyOf.length === 0;
  });
}

/** "B. Đại biểu chính thức" on a sheet called "Khách mời": no guests. */
const OF_DELEGATES = /\bdai bieu (?:chinh thuc|duong nhien|(?:duoc )?(?:trieu tap|bau|cu)\b)/;

/** Leaves out what only says that somebody is no delegate. */
function withoutStanding(sources: readonly GroupSource[]): readonly GroupSource[] {
  return sources.filter(({ from, isOfStanding }) => from === "position" || isOfStanding !== true);
}

/** The text that names the category: the column's own, else the heading or title that decided, or might. */
function categoryText(
  category: Read<string>,
  sources: readonly GroupSource[],
  { group, claims }: GroupDecision,
): Read<string> {
  if (category.kind === "value" || category.kind === "unreadable" || group.kind === "absent") return category;
  if (group.kind !== "value" && sources.every(({ from }) => from === "position")) return category;
  const deciding = group.kind === "value" ? claims.find(({ cell }) => cell === group.cell) : undefined;
  const text = deciding?.text ?? sources.filter(({ from }) => from === "section").at(-1)?.text;
  return text === undefined ? category : { kind: "value", value: text, cell: group.cell };
}

/** Every distinct text that decides, or could decide, a category. */
function proposals(list: RosterAsRead, delegates: readonly Delegate[], context: CategoryContext): GroupProposal[] {
  const found = new ProposedTexts();
  const columns = new Set(list.columns.flatMap(({ field, column }) => (field === "category" ? [column] : [])));
  list.delegates.forEach(({ groupSources, position, standing }, i) => {
    const category = delegates[i]?.category;
    if (category?.kind === "value" && columns.has(list.across === true ? category.cell.row : category.cell.column))
      found.add(category.value, "column", category.cell);
    let isSpoken = category?.kind === "value";
    for (const { text, from, cell, isOfStanding } of groupSources) {
      // Below "DỰ PHÒNG" nobody counts, whatever category it were.
      if (from !== "section" || (standing !== undefined && isOfStanding === true)) continue;
      found.add(text, "section", cell);
      isSpoken = true;
    }
    if (!isSpoken && position.kind === "value" && judgeText(position.value, "position", context).proposed !== null)
      found.add(position.value, "position", position.cell);
  });
  return found.all().map(({ text, from, count, cells }) => {
    const { anyOf, proposed, chosenBy } = judgeText(text, from, context);
    return { text, from, group: proposed, plain: anyOf.length === 1, chosenBy, count, cells };
  });
}

interface ProposedText {
  readonly text: string;
  readonly from: GroupSource["from"];
  /** Rows of people; many may stand below one heading. */
  count: number;
  readonly cells: CellRef[];
}

/** Distinct texts with their cells; a list of hundreds repeats few of them. */
class ProposedTexts {
  private readonly byKey = new Map<string, ProposedText>();
  private readonly byText = {
    column: new Map<string, ProposedText>(),
    section: new Map<string, ProposedText>(),
    position: new Map<string, ProposedText>(),
  };

  add(text: string, from: GroupSource["from"], cell: CellRef): void {
    let proposal = this.byText[from].get(text);
    if (proposal === undefined) {
      const key = `${from} ${fold(text)}`;
      proposal = this.byKey.get(key) ?? { text, from, count: 0, cells: [] };
      this.byKey.set(key, proposal);
      this.byText[from].set(text, proposal);
    }
    proposal.count++;
    const last = proposal.cells.at(-1);
    if (last?.row !== cell.row || last.column !== cell.column) proposal.cells.push(cell);
  }

  all(): readonly ProposedText[] {
    return [...this.byKey.values()];
  }
}
