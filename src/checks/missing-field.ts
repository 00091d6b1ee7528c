import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import type { Roster } from "../domain/roster";
import { foldWords } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { capital, distinctCells, nameOf } from "./engine/point-at-row";
import { hasOtherPlace } from "./cells/other-place";
import { cellToFill, isInvited, REQUIRED_FIELDS, type RequiredField, requiredName } from "./cells/required-cell";
import { RowAnswers } from "./engine/row-answers";

type Missing = { readonly who: string };
type Column = { readonly field: string; readonly count: number; readonly asked: number; readonly sheet: string };

const params = z.strictObject({
  /** What every row must say when the list has a column for it. */
  fields: z
    .array(z.enum(REQUIRED_FIELDS))
    .min(1)
    .default([...REQUIRED_FIELDS])
    .meta({ label: "Thông tin bắt buộc" }),
  /** Who is asked for a birth date: guests and leaders are invited by office. */
  birthOf: z
    .enum(["everyone", "exemplary"])
    .default("everyone")
    .meta({ label: "Cần ngày sinh của", options: { everyone: "mọi người", exemplary: "điển hình tiên tiến" } }),
});

/**
 * A required cell left blank. A column that does not exist is no finding of a row; one that is blank throughout is one
 * finding.
 */
export const missingField = defineCheck({
  id: "missing-field",
  kind: "row",
  title: "Thiếu thông tin bắt buộc",
  metTitle: "Đủ thông tin bắt buộc",
  about:
    "Nêu ô trống ở các cột phải có: họ tên; ngày sinh; đơn vị hoặc thôn (một trong hai là đủ); thành phần, khi chưa biết từ mục hay chức vụ. Tập thể không cần ngày sinh và đơn vị. Khách mời, lãnh đạo không cần đơn vị; khi không ai trong số họ có ngày sinh thì cũng không đòi ngày sinh. Danh sách không có cột thì không nêu từng dòng; cột trống hoàn toàn, hoặc ở từ 5 dòng và một phần ba danh sách trở lên, chỉ nêu một lần.",
  params,
  messages: {
    noName: ({ who }: Missing) => `${capital(who)} chưa có họ tên.`,
    noBirth: ({ who }: Missing) => `${capital(who)} chưa có ngày sinh.`,
    noPlace: ({ who }: Missing) => `${capital(who)} chưa ghi đơn vị hoặc thôn.`,
    noCategory: ({ who }: Missing) => `${capital(who)} chưa ghi thành phần (điển hình tiên tiến, khách mời, lãnh đạo).`,
    emptyColumn: ({ field, count, asked, sheet }: Column) =>
      `Cột ${field} ở trang “${sheet}” để trống ở ${count === asked ? `cả ${String(count)}` : `${String(count)}/${String(asked)}`} dòng.`,
  },
  advice: {
    noName: "Ghi họ tên; nếu dòng thừa thì xóa cả dòng.",
    noBirth: "Bổ sung ngày sinh, hoặc ít nhất là năm sinh.",
    noPlace: "Bổ sung đơn vị công tác hoặc thôn nơi ở.",
    noCategory: "Ghi thành phần của đại biểu này.",
    emptyColumn: ({ field }: Column) => `Điền cột ${field}, hoặc bỏ cột nếu không dùng.`,
  },

  run({ rosters }, { fields, birthOf }) {
    return rosters.flatMap((roster, list) =>
      fields
        .map((field) => {
          const { missing, asked } = blanks(roster, list, field, birthOf);
          const severity =
            field === "fullName" ? "error" : field === "birthDate" && birthOf === "exemplary" ? "note" : "warning";
          if (isEmptyColumn(missing.length, asked)) {
            const data = { field: requiredName(field), count: missing.length, asked, sheet: roster.sheet };
            return [
              {
                outcome: "violated",
                code: "emptyColumn",
                data,
                cells: distinctCells(missing.map(({ cell }) => cell)),
                severity,
              } as const,
            ];
          }
          return missing.map(
            ({ delegate, cell }) =>
              ({
                outcome: "violated",
                code: CODES[field],
                data: { who: nameOf(delegate) },
                cells: [cell],
                severity,
              }) as const,
          );
        })
        .flat(),
    );
  },

  nothingToCheck({ delegates }, { fields, birthOf }) {
    if (delegates.length === 0) return "Danh sách chưa có ai.";
    const lacking = fields.filter((field) => {
      const found = new Set(delegates.map((delegate) => cellToFill(delegate, field, birthOf)));
      return found.has("no column") && !found.has("filled");
    });
    if (lacking.length === 0) return undefined;
    return `Danh sách không có cột ${lacking.map((field) => requiredName(field)).join(", cột ")} nên chưa biết đã đủ thông tin hay chưa.`;
  },
});

const CODES = { fullName: "noName", birthDate: "noBirth", place: "noPlace", category: "noCategory" } as const;

/** A column that nobody fills, or one in three leaves blank, is one thing to say and not a dozen. */
function isEmptyColumn(missing: number, asked: number): boolean {
  return missing > 1 && (missing === asked || (missing >= 5 && missing * 3 >= asked));
}

/** By the place of the list among those checked, and the fact. */
const answers = new Map<string, RowAnswers<ReturnType<typeof cellToFill>>>();

/** The offices, folded, of the people of a list of whom that is so. */
function officesWhere(delegates: readonly Delegate[], is: (i: number) => boolean): ReadonlySet<string> {
  const offices = delegates.flatMap(({ position }, i) => (position.kind === "value" && is(i) ? [position.value] : []));
  return new Set(offices.map(foldWords));
}

interface Blanks {
  readonly missing: readonly { readonly delegate: Delegate; readonly cell: CellRef }[];
  /** Of how many it is asked. */
  readonly asked: number;
}

/** The blank cells of one required fact, and of how many it is asked at all. */
function blanks(
  { delegates, columns }: Roster,
  list: number,
  field: RequiredField,
  birthOf: "everyone" | "exemplary",
): Blanks {
  const missing: { delegate: Delegate; cell: CellRef }[] = [];
  let asked = 0;
  const name = `${String(list)} ${field}`;
  const known = answers.get(name) ?? new RowAnswers<ReturnType<typeof cellToFill>>();
  answers.set(name, known);
  const cells = known.of(delegates, birthOf, (delegate) => cellToFill(delegate, field, birthOf));
  let placed: ReadonlySet<string> | undefined;
  const hasPlace = (office: string) =>
    (placed ??= officesWhere(delegates, (i) => cells[i] === "filled")).has(foldWords(office));
  for (let i = 0; i < delegates.length; i += 1) {
    const cell = cells[i];
    const delegate = delegates[i];
    if (cell === undefined || delegate === undefined || cell === "not asked" || cell === "no column") continue;
    if (field === "place" && cell !== "filled" && hasOtherPlace(delegate, cell, delegates[i - 1], columns, hasPlace))
      continue;
    asked += 1;
    if (cell !== "filled") missing.push({ delegate, cell });
  }
  return field === "birthDate" ? withoutInvited(missing, asked, delegates, cells) : { missing, asked };
}

/** Where none of those who are invited by office has a birth date, and others have, it is not asked of them. */
function withoutInvited(
  missing: Blanks["missing"],
  asked: number,
  delegates: readonly Delegate[],
  cells: readonly ReturnType<typeof cellToFill>[],
): Blanks {
  const others = missing.filter(({ delegate }) => !isInvited(delegate));
  const filled = delegates.filter((_, i) => cells[i] === "filled");
  return filled.length === 0 || filled.some(isInvited)
    ? { missing, asked }
    : { missing: others, asked: asked - (missing.length - others.length) };
}
