import { clockDigits, clockMinutes } from "../../domain/clock-time";
import type { BudgetLine, ConferenceFacts, ReviewMeeting } from "../../domain/letterhead";
import { parseNumber } from "../parts/number-field";

type AgendaStep = NonNullable<ConferenceFacts["agenda"]>[number];
type Member = NonNullable<ReviewMeeting["members"]>[number];
type Votes = NonNullable<ReviewMeeting["votes"]>[number];
type Ballots = NonNullable<ReviewMeeting["ballots"]>;

/**
 * How one kind of item is written on one line: cells with "|" between them, or as they are pasted from Excel, with
 * tabs.
 */
export interface LineForm<T> {
  /** The item, or a sentence about what is wrong with it. */
  readonly read: (cells: readonly string[]) => T | string;
  readonly write: (item: T) => readonly (string | undefined)[];
}

const LONGEST = 200;

export const AGENDA_LINE: LineForm<AgendaStep> = {
  read: ([text = "", by = "", minutes = "", clock = ""]) => {
    const start = clockMinutes(clock);
    const length = whole(minutes.replace(/\s*phút$/i, ""), 1);
    if (text === "") return "thiếu nội dung.";
    if (length === null) return `“${minutes}” không phải số phút.`;
    if (clock !== "" && start === undefined) return `“${clock}” không phải giờ bắt đầu; ghi như 08:00.`;
    return {
      text,
      ...(by !== "" && { by }),
      ...(start !== undefined && { start: clockDigits(start) }),
      ...(length !== undefined && { minutes: length }),
    };
  },
  write: ({ text, by, minutes, start }) => [text, by, minutes === undefined ? undefined : String(minutes), start],
};

export const MEMBER_LINE: LineForm<Member> = {
  read: ([name = "", office = "", present = ""]) => {
    if (name === "") return "thiếu họ tên.";
    const absence = /^vắng(?:\s*[:,-]?\s*(.+))?$/iu.exec(present);
    if (present !== "" && !absence) return `ghi “vắng” (kèm lý do nếu có) hoặc để trống, không ghi “${present}”.`;
    const reason = absence?.[1];
    return {
      name,
      ...(office !== "" && { office }),
      ...(absence && { absent: true }),
      ...(reason !== undefined && { reason }),
    };
  },
  write: ({ name, office, absent, reason }) => [
    name,
    office,
    absent === true ? (reason === undefined ? "vắng" : `vắng: ${reason}`) : undefined,
  ],
};

export const VOTES_LINE: LineForm<Votes> = {
  read: ([name = "", yes = "", no = ""]) => {
    const [agreed, against] = [whole(yes, 0), whole(no, 0)];
    if (name === "") return "thiếu tên.";
    if (agreed === null || agreed === undefined) return "thiếu số phiếu đồng ý.";
    if (against === null) return `“${no}” không phải số phiếu.`;
    return { name, for: agreed, ...(against !== undefined && { against }) };
  },
  write: ({ name, for: agreed, against }) => [
    name,
    String(agreed),
    against === undefined ? undefined : String(against),
  ],
};

/** Three numbers that count together: they are kept when all three are known. */
export const BALLOTS_LINE: LineForm<Ballots> = {
  read: ([out = "", back = "", good = ""]) => {
    const [issued, returned, valid] = [whole(out, 0), whole(back, 0), whole(good, 0)];
    return typeof issued === "number" && typeof returned === "number" && typeof valid === "number"
      ? { issued, returned, valid }
      : "ghi đủ ba số: phát ra | thu vào | hợp lệ.";
  },
  write: ({ issued, returned, valid }) => [issued, returned, valid].map(String),
};

export const BUDGET_LINE: LineForm<BudgetLine> = {
  read: ([text = "", unit = "", count = "", cost = "", note = ""]) => {
    const [quantity, price] = [whole(count, 0), whole(cost.replace(/\s*(?:đồng|đ)$/i, ""), 0)];
    if (text === "") return "thiếu nội dung chi.";
    if (quantity === null) return `“${count}” không phải số lượng.`;
    if (price === null) return `“${cost}” không phải đơn giá (đồng).`;
    return {
      text,
      ...(unit !== "" && { unit }),
      ...(quantity !== undefined && { quantity }),
      ...(price !== undefined && { price }),
      ...(note !== "" && { note }),
    };
  },
  write: ({ text, unit, quantity, price, note }) => [
    text,
    unit,
    quantity === undefined ? undefined : String(quantity),
    price === undefined ? undefined : String(price),
    note,
  ],
};

/** Reads all lines; the first that cannot be read is told with its number. */
export function readLines<T>(text: string, form: LineForm<T>): { readonly items: T[] } | { readonly problem: string } {
  const items: T[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const item = form.read(line.split(line.includes("\t") ? "\t" : "|").map((cell) => cell.trim().slice(0, LONGEST)));
    if (typeof item === "string") return { problem: `Dòng ${String(index + 1)}: ${item}` };
    items.push(item);
  }
  return { items };
}

export function writeLines<T>(items: readonly T[], form: LineForm<T>): string {
  return items
    .map((item) =>
      form
        .write(item)
        .map((cell) => cell ?? "")
        .join(" | ")
        .replace(/(?: \| ?)+$/, ""),
    )
    .join("\n");
}

/** undefined for an empty cell, null for what is no whole number of at least `least`. */
function whole(text: string, least: number): number | undefined | null {
  if (text === "") return undefined;
  const number = parseNumber(text);
  return number !== undefined && Number.isInteger(number) && number >= least ? number : null;
}
