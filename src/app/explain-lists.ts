import { countOnce } from "../checks/count-once";
import type { Conference } from "../domain/conference";
import { formatCount } from "../domain/format-number";
import type { Target } from "../domain/plan";
import type { Roster } from "../domain/roster";
import { ROSTER_KIND_NAMES } from "../domain/roster-kind-names";
import { repeatedIn } from "../domain/same-list";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { TARGET_NAMES } from "../domain/target-names";
import { STANDING_NAMES, whyNotCounted } from "../domain/why-not-counted";
import { findCountTable } from "../reading/find-count-table";
import type { Evaluation } from "./evaluate";
import { isFindingsSheet, isWrittenList } from "./own-sheets";
import type { ListUse } from "./session";

/** What was counted and what was not, each with its sheet; the text stands alone. */
export interface ListLine {
  /** The sheet that it speaks of; null: of the whole workbook. */
  readonly sheet: string | null;
  /** The first row that it speaks of. */
  readonly row?: number;
  readonly text: string;
  /** False: something was left out, or is open. */
  readonly isCounted: boolean;
}

const lower = (target: Target) => TARGET_NAMES[target].charAt(0).toLocaleLowerCase("vi") + TARGET_NAMES[target].slice(1);
const listName = (target: Target) => `danh sách ${lower(target)}`;
const sheetName = (sheet: string) => `trang “${sheet}”`;
const people = (roster: Roster) => roster.delegates.filter(({ kind }) => kind === "person").length;
const rowsOf = (roster: Roster) => `${formatCount(people(roster))} người, dòng ${rowSpans(roster.delegates.map(({ row }) => row))}`;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/**
 * Every list of people of the workbook, once: counted, or not and why, and how to change that. Where another list than the one wanted was checked,
 * that comes first.
 */
export function explainLists({ uses, conference, target, wanted }: Pick<Evaluation, "uses" | "conference" | "target" | "wanted">): readonly ListLine[] {
  const ofPeople = uses.filter(({ roster }) => roster.delegates.length > 0);
  const checked = ofPeople.filter(({ use }) => use === "checked");
  const others = ofPeople.filter(({ use }) => use !== "checked");
  const lines: ListLine[] = [];
  if (checked.length > 0 && target !== wanted) {
    const text = `Sổ tính không có trang nào ghi là ${listName(wanted)}; đã kiểm tra ${listName(target)}. Nếu ${checked.map(({ roster }) => sheetName(roster.sheet)).join(", ")} ` +
      `là ${listName(wanted)}, chọn “${TARGET_NAMES[wanted]}” cho trang đó ở thẻ Danh sách.`;
    lines.push({ sheet: null, text, isCounted: false });
  }
  if (checked.length > 0) {
    lines.push({ sheet: checked[0]?.roster.sheet ?? null, text: countedText(checked.map(({ roster }) => roster), conference), isCounted: true });
  }
  for (const use of checked) if (use.why === "asked") lines.push({ sheet: use.roster.sheet, text: askedText(use, target), isCounted: false });
  lines.push(...notCountedLines(conference));
  for (const use of others) lines.push({ sheet: use.roster.sheet, text: otherText(use, target, checked.map(({ roster }) => roster)), isCounted: false });
  return lines;
}

/** Who stands in two of the lists counts once; of two versions either may be the right one. */
function countedText(rosters: readonly Roster[], conference: Conference): string {
  const ways = countOnce(conference);
  const totals = [...new Set((ways.length > 0 ? ways : [conference]).map(({ persons }) => persons.length))].sort((a, b) => a - b);
  const parts = rosters.map((roster) => `${sheetName(roster.sheet)} ${formatCount(people(roster))}`);
  const [only] = rosters;
  const where = parts.length === 1 && only !== undefined ? ` ở ${sheetName(only.sheet)}` : `${ways.length > 0 ? " (mỗi người một lần)" : ""}: ${parts.join(", ")}`;
  return `Đã đếm ${totals.map(formatCount).join(" hoặc ")} người${where}.`;
}

function askedText({ roster }: ListUse, target: Target): string {
  return `${capital(sheetName(roster.sheet))} có tiêu đề “${shorten(roster.title)}”; đã kiểm tra như ${listName(target)} vì sổ tính chỉ có một danh sách. Nếu không phải, đổi danh sách cần kiểm tra.`;
}

/** "Không tính 5 người dự khuyết: dòng 98–102." One line a reason and sheet. */
function notCountedLines({ notCounted }: Conference): readonly ListLine[] {
  const groups = new Map<string, { readonly name: string; readonly sheet: string; readonly rows: number[] }>();
  for (const delegate of notCounted) {
    const why = whyNotCounted(delegate)?.why;
    if (why === undefined) continue;
    const key = `${why} ${delegate.sheet}`;
    const group = groups.get(key) ?? { name: STANDING_NAMES[why], sheet: delegate.sheet, rows: [] };
    group.rows.push(delegate.row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, sheet, rows }) => ({
    sheet, row: Math.min(...rows), isCounted: false, text: `Không tính ${formatCount(rows.length)} dòng ghi ${name} ở ${sheetName(sheet)}: dòng ${rowSpans(rows)}.`,
  }));
}

/** "98–102, 110". */
function rowSpans(rows: readonly number[]): string {
  const spans: { readonly from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
}

function otherText({ roster, use, why }: ListUse, target: Target, checked: readonly Roster[]): string {
  const where = `${sheetName(roster.sheet)} (${rowsOf(roster)})`;
  if (use === "doubtful" && repeatedIn(roster, checked).size === roster.delegates.length) return `Không tính ${where}: mọi người ở đó đã có trong danh sách được đếm.`;
  if (use === "doubtful") {
    const reason = why === "proposedAwards" ? "mới là đề nghị khen thưởng" : "trang không ghi là danh sách gì";
    return `Chưa rõ có tính ${where} hay không: ${reason}. Chọn ở thẻ Danh sách: “${TARGET_NAMES[target]}”, hoặc “Không dùng trang này”.`;
  }
  const reason = {
    checked: "", attendees: `là ${listName("attendees")}`, sentUp: `là ${listName("sentUp")}`, awards: `là ${listName("awards")}`, nominations: "là danh sách đề cử, chỉ dùng để đối chiếu",
    allocation: "", staff: "", list: "", unused: unusedReason(why, roster),
  }[use];
  return `Không tính ${where}: ${reason}.`;
}

function unusedReason(why: ListUse["why"], roster: Roster): string {
  if (why === "hidden") return "trang đang ẩn";
  if (why === "chosen") return "cơ quan đã chọn không dùng";
  if (why === "unnamed") return "trang không ghi là danh sách gì; nếu cần thì chọn ở thẻ Danh sách";
  return `tiêu đề “${shorten(roster.title === "" ? roster.sheet : roster.title)}” không phải danh sách đại biểu`;
}

/** What the sheets hold where no list of people was found: one line each. */
export function explainSheets(snapshots: readonly SheetSnapshot[], rosters: readonly Roster[]): readonly ListLine[] {
  return snapshots.map((snapshot) => ({ sheet: snapshot.name, text: `${capital(sheetName(snapshot.name))}: ${contentOf(snapshot, rosters)}.`, isCounted: false }));
}

function contentOf(snapshot: SheetSnapshot, rosters: readonly Roster[]): string {
  if (isFindingsSheet(snapshot) || isWrittenList(snapshot)) return "do phần mềm ghi ra, không đọc lại";
  const counts = findCountTable(snapshot);
  if (counts !== undefined) return `bảng này chỉ có số lượng${counts.total === null ? "" : ` (${formatCount(counts.total)} người)`}, chưa có tên từng người`;
  const here = rosters.filter(({ sheet }) => sheet === snapshot.name);
  if (here.length === 0) return snapshot.rows.length === 0 ? "trang trống" : "không thấy cột họ và tên";
  return here.map(({ kind, delegates, entries }) => `${ROSTER_KIND_NAMES[kind]} (${formatCount(delegates.length + entries.length)} dòng)`).join("; ");
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
