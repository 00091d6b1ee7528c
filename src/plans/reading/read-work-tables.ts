import { daysFromEvent } from "./days-from-event";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { plainText } from "./plain-words";
import { headOf, type TableRow, tablesIn } from "./tables-in";
import { type TimeNamed, timesIn } from "./times-in";

const COLUMNS = {
  what: (cell: string) => /\b(?:noi dung|cong viec|nhiem vu|viec|hoat dong|hang muc|cong tac|san pham)\b/.test(cell),
  who: (cell: string) =>
    /\b(?:don vi|co quan|chu tri|thuc hien|phu trach|phan cong|nguoi|bo phan|ai|giao(?: cho)?|chiu trach nhiem|dam nhiem|trach nhiem)\b/.test(
      cell,
    ) && !/\bthoi\b/.test(cell),
  until: (cell: string) => /^(?:den|ket thuc|den ngay|ngay ket thuc|ket thuc ngay)$/.test(cell),
  when: (cell: string) =>
    /\b(?:thoi gian|thoi han|tien do|hoan thanh|ngay|han|deadline|moc|khi nao|bao gio|xong|tu|bat dau)\b/.test(cell),
};

/** Tables of who does what until when: "STT | Công việc | Đơn vị | Thời gian hoàn thành". */
export function readWorkTables(paragraphs: readonly Paragraph[], year: number | null): readonly FactOf<"deadline">[] {
  return tablesIn(paragraphs).flatMap((table) => {
    const head = headOf(table, COLUMNS, ["what", "when"]);
    if (head === undefined || table.first.around.flat().includes("agenda")) return [];
    const { what = 0, when = 0, until, who } = head.at;
    const lead = /^(?:xong |hoan thanh )?truoc(?: ngay)?$/.test(plainText(head.names[when] ?? "").plain) ? "truoc" : "";
    return table.rows.slice(head.row + 1).flatMap((row) => {
      const last = until === undefined ? "" : ` - ${row.cells[until] ?? ""}`;
      const due = dueIn(`${row.cells[when] ?? ""}${last}`, lead, year);
      const work = row.cells[what] ?? "";
      return due === undefined || work === "" ? [] : [deadline(row, work, row.cells[who ?? -1] ?? "", due)];
    });
  });
}

type Due = Pick<FactOf<"deadline">, "from" | "before" | "by" | "within" | "relativeDays" | "workingDays" | "time">;

/** `lead`: what the head of the column says before each of them. */
function dueIn(cell: string, lead: string, year: number | null): Due | undefined {
  const { plain } = plainText(cell);
  const [time] = timesIn(`${lead} ngay ${plain}`, year);
  if (time !== undefined) return dueOf(time);
  const relative = daysFromEvent(plain);
  return relative === undefined
    ? undefined
    : { relativeDays: relative.days, ...(relative.workingDays && { workingDays: true as const }) };
}

function dueOf({ time, until, precision, binds, clock }: TimeNamed): Due {
  const last = until ?? time;
  const hour = clock === undefined ? {} : { time: clock };
  if (binds === "before") return { before: time, ...hour };
  if (precision !== "day") return { within: last };
  return { by: last, ...(until !== undefined && { from: time }), ...hour };
}

function deadline({ paragraph }: TableRow, what: string, who: string, due: Due): FactOf<"deadline"> {
  const { words, start, clause, heading, scopes } = paragraph;
  return {
    kind: "deadline",
    scope: scopes.join(", "),
    clause,
    heading,
    sentence: words.text,
    span: [start, start + words.text.length],
    what,
    who,
    ...due,
  };
}
