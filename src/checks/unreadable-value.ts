import { z } from "zod";
import type { Delegate } from "../domain/delegate";
import { isErrorValue } from "../domain/sheet-snapshot";
import { defineCheck } from "./define-check";
import { nameOf, shorten } from "./point-at-row";
import { RowAnswers } from "./row-answers";

type Unread = { readonly what: string; readonly text: string; readonly name: string };

const FIELD_NAMES = { sex: "giới tính", minority: "dân tộc", partyMember: "đảng viên", directWorker: "trực tiếp sản xuất, công tác", talk: "tham luận" } as const;
const FIELDS = ["sex", "minority", "partyMember", "directWorker", "talk"] as const satisfies readonly (keyof typeof FIELD_NAMES)[];

/** What cannot be read is said, cell by cell (mission §3): a quota that needs it stays undecided. */
export const unreadableValue = defineCheck({
  id: "unreadable-value",
  kind: "row",
  title: "Ô không đọc được",
  metTitle: "Mọi ô cần đọc đều đọc được",
  about:
    "Nêu ô có chữ nhưng không hiểu được chắc chắn ở các cột giới tính, dân tộc, đảng viên, trực tiếp sản xuất, tham luận. Ngày sinh, giới tính mâu thuẫn, thành phần và lỗi công thức do các kiểm tra khác nêu.",
  params: z.strictObject({}),
  messages: { unread: ({ what, text, name }: Unread) => `Không hiểu “${text}” ở cột ${what} của ${name}.` },
  advice: { unread: ({ what }: Unread) => `Ghi lại ô ${what} cho rõ; chưa rõ thì người này chưa được tính vào cơ cấu đó.` },

  run({ persons }) {
    const verdicts = [];
    for (const delegate of unreadableRows(persons)) {
      for (const field of FIELDS) {
        const read = delegate[field];
        if (read.kind !== "unreadable" || isErrorValue(read.text) || (field === "sex" && isContradicted(delegate))) continue;
        verdicts.push({ outcome: "undecided", code: "unread", data: { what: FIELD_NAMES[field], text: shorten(read.text), name: nameOf(delegate) }, cells: [read.cell] } as const);
      }
    }
    return verdicts;
  },

  nothingToCheck: ({ persons }) =>
    (persons.some((person) => FIELDS.some((field) => person[field].kind === "value" || person[field].kind === "unreadable")) ? undefined
      : "Danh sách không ghi giới tính, dân tộc, đảng viên, trực tiếp sản xuất hay tham luận."),
});

const readable = new RowAnswers<boolean>();

function unreadableRows(persons: readonly Delegate[]): readonly Delegate[] {
  const answers = readable.of(persons, "", isReadable);
  return persons.filter((_, i) => answers[i] === false);
}

/** Nearly every row; asked without going through the fields by name. */
function isReadable({ sex, minority, partyMember, directWorker, talk }: Delegate): boolean {
  return sex.kind !== "unreadable" && minority.kind !== "unreadable" && partyMember.kind !== "unreadable" && directWorker.kind !== "unreadable" && talk.kind !== "unreadable";
}

/** Two signs that contradict each other are a finding of conflicting-sex. */
function isContradicted({ sexClaims }: Delegate): boolean {
  return new Set(sexClaims.map((claim) => claim.sex)).size > 1;
}
