import { listSheet } from "../../src/app/lists/list-sheet";
import { checkWorkbook } from "../../src/app/check-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { DELEGATE_FIELDS, FACT_IDS, factOf, factsReadAs, FIELD_LABELS, NO_FACTS } from "../../src/domain/facts";
import { selectorSchema } from "../../src/domain/selector";
import { tally } from "../../src/domain/tally";
import { USUAL_OPTIONS } from "../../src/documents/define-document";
import { columnFields, delegateFields, delegateRow } from "../../src/documents/delegate-row";
import { drawSheet } from "../draw-sheet";

/** Facts that are told by their own cell alone; what more of the row decides has tests of its own. */
const PLAIN = factsReadAs("text").filter(
  (id) => !["order", "fullName", "ethnicity", "position", "unit", "village", "category", "notes"].includes(id),
);
const TEXT = "Chữ của cột này";

test("there are facts to try, and nobody has any of them to begin with", () => {
  expect(PLAIN.length).toBeGreaterThan(6);
  expect(Object.keys(NO_FACTS)).toEqual(FACT_IDS);
});

test.each(PLAIN)("%s: one entry is read, offered in the pane, searched, shown by templates and written", (id) => {
  const { label, field, searched } = factOf(id);
  const sheet = drawSheet(`
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Ngày sinh | ${label}
    1 | Nông Thị Lan | 15/03/1985 | ${TEXT}
    2 | Hoàng Văn Páo | 02/09/1979 | ${TEXT}
    3 | Lý Thị Mẩy | 20/11/1990 |
  `);
  const { conference } = checkWorkbook({
    snapshots: [sheet],
    sheets: [],
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
  expect(conference.delegates.map((delegate) => delegate[id])).toMatchObject([
    { kind: "value", value: TEXT },
    { kind: "value", value: TEXT },
    { kind: "blank" },
  ]);
  expect(DELEGATE_FIELDS).toContain(id);
  expect(FIELD_LABELS[id]).toBe(label);
  if (searched) {
    const selector = selectorSchema.parse({ is: "text", fields: [id], words: [TEXT], name: label });
    expect(tally(conference.delegates, selector)).toMatchObject({ yes: { length: 2 }, unknown: { length: 1 } });
  }
  if (field === undefined) return;
  const [first] = conference.delegates;
  expect(delegateFields).toHaveProperty(field.name);
  const row = first && delegateRow(first, { stt: 1, sttPhan: 1 }, "2025-08-20", new Set());
  expect(row).toMatchObject({ [field.name]: TEXT });
  if (field.column === undefined) return;
  expect(columnFields).toHaveProperty(`cot_${field.name}`);
  const written = listSheet(conference, USUAL_OPTIONS);
  const at = written.rows[2]?.indexOf(field.column.title ?? label) ?? -1;
  expect(written.rows.map((cells) => cells[at])).toContain(TEXT);
});
