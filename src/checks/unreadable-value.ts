import { z } from "zod";
import { a1, type CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { factNamed, factsReadAs } from "../domain/facts";
import { isErrorValue } from "../domain/sheet-snapshot";
import { defineCheck } from "./engine/define-check";
import { nameOf, shorten } from "./engine/point-at-row";
import { remarkedCells } from "./cells/remarked-cells";
import { RowAnswers } from "./engine/row-answers";

type Unread = { readonly what: string; readonly text: string; readonly name: string };
type OneText = { readonly what: string; readonly text: string; readonly count: number };
type Codes = { readonly what: string; readonly texts: string; readonly count: number };
type ZeroLost = { readonly count: number; readonly sheet: string; readonly cell: string; readonly text: string };

const FIELDS = ["sex", ...factsReadAs("mark")] as const;

/** What cannot be read is said, cell by cell (mission §3): a quota that needs it stays undecided. */
export const unreadableValue = defineCheck({
  id: "unreadable-value",
  kind: "row",
  title: "Ô không đọc được",
  metTitle: "Mọi ô cần đọc đều đọc được",
  about:
    "Nêu ô có chữ nhưng không hiểu được chắc chắn ở các cột giới tính, dân tộc, đảng viên, trực tiếp sản xuất, tham luận; cột ghi ký hiệu không có chú thích nêu một lần; nêu một lần các số CCCD, CMND thiếu số 0 ở đầu. Ngày sinh, giới tính mâu thuẫn, thành phần và lỗi công thức do các kiểm tra khác nêu.",
  params: z.strictObject({}),
  messages: {
    unread: ({ what, text, name }: Unread) => `Không hiểu “${text}” ở cột ${what} của ${name}.`,
    oneText: ({ what, text, count }: OneText) => `Không hiểu “${text}” ở cột ${what} của ${String(count)} người.`,
    codes: ({ what, texts, count }: Codes) =>
      `Không rõ các ký hiệu ${texts} ở cột ${what} của ${String(count)} người là gì.`,
    zeroLost: ({ count, sheet, cell, text }: ZeroLost) =>
      `${String(count)} số CCCD, CMND của trang “${sheet}” chỉ có 11, 10 hoặc 8 chữ số, ví dụ ô ${cell} ghi ${text}; có lẽ đã mất số 0 ở đầu.`,
  },
  advice: {
    unread: ({ what }: Unread) => `Ghi lại ô ${what} cho rõ; chưa rõ thì người này chưa được tính vào cơ cấu đó.`,
    oneText: ({ what }: OneText) =>
      `Ghi lại cột ${what} cho rõ; chưa rõ thì những người này chưa được tính vào cơ cấu đó.`,
    codes: ({ what, texts }: Codes) =>
      `Ghi chú thích ${texts} là gì ngay trên hoặc dưới danh sách, hoặc ghi lại cột ${what} bằng chữ; chưa rõ thì những người này chưa được tính vào cơ cấu đó.`,
    zeroLost: "Đổi định dạng các ô này sang Văn bản (Text) rồi gõ lại đủ số theo giấy tờ.",
  },

  run(conference) {
    const { persons } = conference;
    const unread: UnreadCell[] = [];
    for (const delegate of unreadableRows(persons)) {
      for (const field of FIELDS) {
        const read = delegate[field];
        if (read.kind !== "unreadable" || isErrorValue(read.text) || (field === "sex" && isContradicted(delegate)))
          continue;
        unread.push({ what: factNamed(field), text: shorten(read.text), name: nameOf(delegate), cell: read.cell });
      }
    }
    const zeroLost = remarkedCells(conference, ({ is }) => is === "zero-lost").map(({ sheet, cells, first }) => {
      const data = { count: cells.length, sheet, cell: a1(first.cell), text: shorten(first.text) };
      return { outcome: "violated", code: "zeroLost", data, cells } as const;
    });
    return [...together(unread), ...zeroLost];
  },

  nothingToCheck: ({ persons }) =>
    persons.some((person) =>
      FIELDS.some((field) => person[field].kind === "value" || person[field].kind === "unreadable"),
    )
      ? undefined
      : "Danh sách không ghi giới tính, dân tộc, đảng viên, trực tiếp sản xuất hay tham luận.",
});

interface UnreadCell {
  readonly what: string;
  readonly text: string;
  readonly name: string;
  readonly cell: CellRef;
}
const FEW = 2;

/** One finding for all the cells of a column that hold the same word, or codes that nothing explains. */
function together(unread: readonly UnreadCell[]) {
  const columnOf = ({ cell, what }: UnreadCell) => `${cell.sheet}\n${String(cell.column)}\n${what}`;
  const coded = new Set(
    grouped(unread, columnOf)
      .filter(areCodes)
      .flatMap(([first]) => (first ? [columnOf(first)] : [])),
  );
  const keyOf = (each: UnreadCell) => (coded.has(columnOf(each)) ? columnOf(each) : `${columnOf(each)}\n${each.text}`);
  return grouped(unread, keyOf).flatMap((found) =>
    found.length <= FEW
      ? found.map(ofCell)
      : found.slice(0, 1).map((one) => (areCodes(found) ? ofCodes : ofColumn)(one, found)),
  );
}

function areCodes(found: readonly UnreadCell[]): boolean {
  return (
    found.length > FEW &&
    found.every(({ text }) => CODE.test(text)) &&
    found.some(({ text }) => text !== found[0]?.text)
  );
}

/** Letters or numbers as short as codes are. */
const CODE = /^[\p{L}\d]{1,3}$/u;

function grouped(unread: readonly UnreadCell[], keyOf: (each: UnreadCell) => string): readonly UnreadCell[][] {
  const groups = new Map<string, UnreadCell[]>();
  for (const each of unread) {
    const known = groups.get(keyOf(each));
    if (known) known.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

function ofCodes({ what }: UnreadCell, found: readonly UnreadCell[]): Finding {
  const texts = [...new Set(found.map(({ text }) => text))];
  return {
    outcome: "undecided",
    code: "codes",
    data: { what, texts: texts.map((text) => `“${text}”`).join(", "), count: found.length },
    cells: found.map(({ cell }) => cell),
  };
}

function ofCell({ what, text, name, cell }: UnreadCell): Finding {
  return { outcome: "undecided", code: "unread", data: { what, text, name }, cells: [cell] };
}

function ofColumn({ what, text }: UnreadCell, found: readonly UnreadCell[]): Finding {
  return {
    outcome: "undecided",
    code: "oneText",
    data: { what, text, count: found.length },
    cells: found.map(({ cell }) => cell),
  };
}

type Finding = { readonly outcome: "undecided"; readonly cells: readonly CellRef[] } & (
  | { readonly code: "unread"; readonly data: Unread }
  | { readonly code: "oneText"; readonly data: OneText }
  | { readonly code: "codes"; readonly data: Codes }
);

const readable = new RowAnswers<boolean>();

function unreadableRows(persons: readonly Delegate[]): readonly Delegate[] {
  const answers = readable.of(persons, "", isReadable);
  return persons.filter((_, i) => answers[i] === false);
}

function isReadable(delegate: Delegate): boolean {
  for (const field of FIELDS) if (delegate[field].kind === "unreadable") return false;
  return true;
}

/** Two signs that contradict each other are a finding of conflicting-sex. */
function isContradicted({ sexClaims }: Delegate): boolean {
  return new Set(sexClaims.map((claim) => claim.sex)).size > 1;
}
