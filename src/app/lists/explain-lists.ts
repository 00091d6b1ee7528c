import { countOnce } from "../../checks/counting/count-once";
import type { Conference } from "../../domain/conference";
import { columnLetters } from "../../domain/cell-ref";
import { formatCount } from "../../domain/format-number";
import type { Target } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import { ROSTER_KIND_NAMES } from "../../domain/roster-kind-names";
import { repeatedIn } from "../../domain/same-list";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { TARGET_NAMES } from "../../domain/target-names";
import { STANDING_NAMES } from "../../domain/why-not-counted";
import { findCountTable } from "../../reading/rows/find-count-table";
import { type AccountEntry, spansOf } from "./account-for";
import type { WorkbookCheck } from "../check-workbook";
import { isOwnReport, isWrittenList } from "./own-sheets";
import type { ListUse } from "../session/session";
import { shorten, whyNotUsed } from "./why-not-used";

/** What was counted and what was not, each with its sheet; the text stands alone. */
export interface ListLine {
  /** The sheet that it speaks of; null: of the whole workbook. */
  readonly sheet: string | null;
  /** The first row that it speaks of. */
  readonly row?: number;
  readonly text: string;
  /** False: something was left out, or is open. */
  readonly isCounted: boolean;
  /** Settled among the plan's rules, not on a sheet. */
  readonly settledIn?: "plan";
}

const lower = (target: Target) =>
  TARGET_NAMES[target].charAt(0).toLocaleLowerCase("vi") + TARGET_NAMES[target].slice(1);
const listName = (target: Target) => `danh sách ${lower(target)}`;
const sheetName = (sheet: string) => `trang “${sheet}”`;
const people = (roster: Roster) => roster.delegates.filter(({ kind }) => kind === "person").length;
const rowsOf = (roster: Roster) => `${formatCount(people(roster))} người, ${placesInWords(placesOf(roster))}`;

function placesOf({ delegates }: Roster): Places {
  const columns = delegates.flatMap(({ column }) => column ?? []);
  return {
    rows: spansOf(delegates.map(({ row }) => row)),
    ...(columns.length === 0 ? {} : { columns: spansOf(columns) }),
  };
}
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

type Explained = Pick<WorkbookCheck, "uses" | "conference" | "target" | "wanted" | "account">;

/**
 * Every list of people of the workbook, once: counted, or not and why, and how to change that. Where another list than
 * the one wanted was checked, that comes first.
 */
export function explainLists({ uses, conference, target, wanted, account }: Explained): readonly ListLine[] {
  const ofPeople = uses.filter(({ roster }) => roster.delegates.length > 0);
  const checked = ofPeople.filter(({ use }) => use === "checked");
  const others = ofPeople.filter(({ use }) => use !== "checked");
  const lines: ListLine[] = [];
  if (checked.length > 0 && target !== wanted) {
    const text =
      `Sổ tính không có trang nào ghi là ${listName(wanted)}; đã kiểm tra ${listName(target)}. Nếu ${checked.map(({ roster }) => sheetName(roster.sheet)).join(", ")} ` +
      `là ${listName(wanted)}, chọn “${TARGET_NAMES[wanted]}” cho trang đó ở thẻ Danh sách.`;
    lines.push({ sheet: null, text, isCounted: false });
  }
  if (checked.length > 0) {
    lines.push({
      sheet: checked[0]?.roster.sheet ?? null,
      text: countedText(
        checked.map(({ roster }) => roster),
        conference,
      ),
      isCounted: true,
    });
    lines.push(...checked.flatMap(({ roster }) => saidOfSheetLines(roster)));
  }
  for (const use of checked)
    if (use.why === "asked") lines.push({ sheet: use.roster.sheet, text: askedText(use, target), isCounted: false });
  lines.push(...notUnderstoodLines(account), ...notCountedLines(account));
  for (const use of others)
    lines.push({
      sheet: use.roster.sheet,
      text: otherText(
        use,
        target,
        checked.map(({ roster }) => roster),
      ),
      isCounted: false,
    });
  return lines;
}

/** Who stands in two of the lists counts once; of two versions either may be the right one. */
function countedText(rosters: readonly Roster[], conference: Conference): string {
  const ways = countOnce(conference);
  const totals = [...new Set((ways.length > 0 ? ways : [conference]).map(({ persons }) => persons.length))].sort(
    (a, b) => a - b,
  );
  const parts = rosters.map((roster) => `${sheetName(roster.sheet)} ${formatCount(people(roster))}`);
  const [only] = rosters;
  const where =
    parts.length === 1 && only !== undefined
      ? ` ở ${sheetName(only.sheet)}`
      : `${ways.length > 0 ? " (mỗi người một lần)" : ""}: ${parts.join(", ")}`;
  return `Đã đếm ${totals.map(formatCount).join(" hoặc ")} người${where}.`;
}

/** "Trang “DS 1”: 100 người không ghi thành phần, cơ quan cho biết là Điển hình tiên tiến." */
function saidOfSheetLines({ sheet, delegates }: Roster): readonly ListLine[] {
  const said = delegates.filter(({ kind, groupClaims: [claim] }) => kind === "person" && claim?.isOfSheet === true);
  const [first] = said;
  if (first?.group.kind !== "value") return [];
  const text = `${capital(sheetName(sheet))}: ${formatCount(said.length)} người không ghi thành phần, cơ quan cho biết là ${first.group.value.name}.`;
  return [{ sheet, row: first.row, text, isCounted: true }];
}

function askedText({ roster }: ListUse, target: Target): string {
  return `${capital(sheetName(roster.sheet))} có tiêu đề “${shorten(roster.title)}”; đã kiểm tra như ${listName(target)} vì sổ tính chỉ có một danh sách. Nếu không phải, đổi danh sách cần kiểm tra.`;
}

/** "Không tính 5 dòng ghi dự khuyết …: dòng 98–102." One line a reason and sheet. */
function notCountedLines(account: readonly AccountEntry[]): readonly ListLine[] {
  return account
    .filter(({ as, why }) => as === "notCounted" && LEFT_OUT.has(why))
    .map((entry) => ({
      sheet: entry.sheet,
      row: entry.rows[0]?.[0] ?? 1,
      isCounted: false,
      text: `Không tính ${countInWords(entry)} ghi ${entry.why} ở ${sheetName(entry.sheet)}: ${placesInWords(entry)}.`,
    }));
}

const LEFT_OUT: ReadonlySet<string> = new Set(Object.values(STANDING_NAMES));

/** Whoever stands in the workbook and was read as nobody: while there is one, nothing is "đạt". */
function notUnderstoodLines(account: readonly AccountEntry[]): readonly ListLine[] {
  return account
    .filter(({ as }) => as === "notUnderstood")
    .map(({ sheet, rows, why }) => ({
      sheet,
      row: rows[0]?.[0] ?? 1,
      isCounted: false,
      text:
        `Chưa tính ${countInWords({ rows })} ở ${sheetName(sheet)} (${placesInWords({ rows })}): ${why}. ` +
        "Nếu là người dự, ghi vào bảng danh sách, đúng cột như các dòng khác; nếu không phải, chuyển sang trang tính khác và chọn “Không dùng trang này” ở thẻ Danh sách.",
    }));
}

type Places = Pick<AccountEntry, "rows" | "columns">;

/** "5 dòng"; of lists written across "2 cột". */
function countInWords({ rows, columns }: Places): string {
  const count = (columns ?? rows).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${formatCount(count)} ${columns === undefined ? "dòng" : "cột"}`;
}

/** "dòng 98–102, 110", "cột C–D". */
function placesInWords({ rows, columns }: Places): string {
  return columns === undefined ? `dòng ${inWords(rows, String)}` : `cột ${inWords(columns, columnLetters)}`;
}

function inWords(spans: AccountEntry["rows"], name: (at: number) => string): string {
  return spans.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(", ");
}

function otherText(listUse: ListUse, target: Target, checked: readonly Roster[]): string {
  const { roster, use } = listUse;
  const where = `${sheetName(roster.sheet)} (${rowsOf(roster)})`;
  if (use === "doubtful" && repeatedIn(roster, checked).size === roster.delegates.length)
    return `Không tính ${where}: mọi người ở đó đã có trong danh sách được đếm.`;
  const reason = whyNotUsed(listUse);
  if (use === "doubtful")
    return `Chưa rõ có tính ${where} hay không: ${reason}. Chọn ở thẻ Danh sách: “${TARGET_NAMES[target]}”, hoặc “Không dùng trang này”.`;
  return `Không tính ${where}: ${reason}.`;
}

/** What the sheets hold where no list of people was found: one line each. */
export function explainSheets(snapshots: readonly SheetSnapshot[], rosters: readonly Roster[]): readonly ListLine[] {
  return snapshots.map((snapshot) => ({
    sheet: snapshot.name,
    text: `${capital(sheetName(snapshot.name))}: ${contentOf(snapshot, rosters)}.`,
    isCounted: false,
  }));
}

function contentOf(snapshot: SheetSnapshot, rosters: readonly Roster[]): string {
  if (isOwnReport(snapshot) || isWrittenList(snapshot)) return "do phần mềm ghi ra, không đọc lại";
  const counts = findCountTable(snapshot);
  if (counts !== undefined)
    return `bảng này chỉ có số lượng${counts.total === null ? "" : ` (${formatCount(counts.total)} người)`}, chưa có tên từng người`;
  const here = rosters.filter(({ sheet }) => sheet === snapshot.name);
  if (here.length === 0) return snapshot.rows.length === 0 ? "trang trống" : "không thấy cột họ và tên";
  return here
    .map(
      ({ kind, delegates, entries }) =>
        `${ROSTER_KIND_NAMES[kind]} (${formatCount(delegates.length + entries.length)} dòng)`,
    )
    .join("; ");
}
