import type { FieldSet } from "../../documents/field";
import type { MergeNotes } from "./document-port";
import { aboutField } from "./nearest-field";

const SHOWN = 8;

/** What an office should know of its mail-merge template: what was guessed, left out or not followed. */
export function mergeRemarks(
  { guesses, formats, undecided, leftOut, isFiltered }: MergeNotes,
  fields: FieldSet,
): readonly string[] {
  const taken = guesses.map(({ written, name }) => {
    const about = aboutField(name, fields);
    return `«${written}» được điền bằng {${name}}${about === undefined ? "" : ` (${about})`}`;
  });
  const remarks = [
    taken.length > 0 &&
      `tên trường trộn thư chưa chắc: ${someOf(taken)}. Không đúng thì viết thẳng tên trường trong dấu “{ }” vào chỗ đó.`,
    formats.length > 0 &&
      `định dạng chưa theo được: ${someOf(formats)}; giá trị in như ghi trong danh sách. Ngày ghi như \\@ "dd/MM/yyyy", số như \\# "0".`,
    undecided.length > 0 &&
      `điều kiện IF hỏi ${undecided.map((name) => `{${name}}`).join(", ")}: ai chưa ghi mục đó thì in “……”, không chọn thay một trong hai cách viết.`,
    leftOut.length > 0 && `không in người mà «Skip Record If» bỏ qua: ${someOf(leftOut)}.`,
    isFiltered &&
      "nguồn trộn thư của mẫu chỉ lấy một số dòng (có lọc hoặc bỏ chọn); ở đây in mọi người của danh sách đang kiểm tra.",
  ];
  return remarks.filter((remark) => remark !== false);
}

function someOf(words: readonly string[]): string {
  return words.slice(0, SHOWN).join("; ") + (words.length > SHOWN ? " …" : "");
}
