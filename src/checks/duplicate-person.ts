import { z } from "zod";
import type { Delegate } from "../domain/delegate";
import { formatDate } from "../domain/vietnamese-date";
import { foldWords, nameKeys } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { findRepeated, type OverlapData, splitOverlaps } from "./cells/find-repeated";
import { capital, nameOf, placeInWords } from "./engine/point-at-row";
import { tooLittleKnown } from "./engine/too-little-known";

type Twice = { readonly name: string; readonly birth: string; readonly other: string };

/** Mission §2.8: each person counts once. */
export const duplicatePerson = defineCheck({
  id: "duplicate-person",
  kind: "row",
  title: "Một người ghi hai lần",
  metTitle: "Không có ai ghi hai lần",
  about:
    "Tìm người (tập thể, hộ gia đình) được ghi từ hai lần trong danh sách đang kiểm tra: cùng họ tên và cùng ngày sinh, hoặc cùng số định danh. Người trùng tên nhưng khác ngày sinh, hoặc khác đơn vị mà không rõ ngày sinh, là người khác nên không nêu. Khi chưa rõ là một hay hai người, phần mềm chỉ hỏi lại. Hai bảng có phần lớn là cùng những người thì nêu một lần: các quy định tính theo số đại biểu chưa kết luận được cho đến khi chọn một bảng.",
  params: z.strictObject({}),
  messages: {
    twice: ({ name, birth, other }: Twice) =>
      `${capital(name)}${birth === "" ? "" : `, sinh ${birth},`} đã có ở ${other}.`,
    unclear: ({ name, other }: Twice) =>
      `${capital(name)} trùng tên với ${other}; chưa đủ thông tin để biết là một hay hai người.`,
    contradicted: ({ name, birth, other }: Twice) =>
      `${capital(name)} trùng họ tên và ngày sinh ${birth} với ${other}, nhưng giới tính hoặc số định danh ghi khác nhau.`,
    twoAwards: ({ name, other }: Twice) =>
      `${capital(name)} có ở đây và ở ${other} với hai hình thức khen thưởng khác nhau.`,
    overlap: (d: OverlapData) =>
      d.versions
        ? `${capital(theirPlaces(d))} có vẻ là hai bản của một danh sách: ${String(d.count)} người có ở cả hai nên đang được đếm hai lần.`
        : `${String(d.count)} trong ${String(d.rows)} người của ${placeOf(d)} đã có ở ${otherPlace(d)} nên đang được đếm hai lần.`,
  },
  advice: {
    twice: "Xóa một trong hai dòng.",
    unclear: "Ghi đủ ngày sinh và đơn vị của cả hai dòng; nếu là một người thì xóa một dòng.",
    contradicted:
      "Đối chiếu giấy tờ của hai dòng; nếu là một người thì xóa một dòng, nếu là hai người thì giữ nguyên và ghi giải trình.",
    twoAwards: "Nếu chỉ đề nghị một hình thức thì xóa dòng thừa; nếu đề nghị cả hai thì giữ nguyên và ghi giải trình.",
    overlap: ({ sheet, otherSheet, versions }: OverlapData) =>
      sheet === otherSheet
        ? "Để lại một bảng trên trang này; chuyển bảng kia sang trang khác rồi chọn “Không dùng trang này” cho trang đó ở thẻ Danh sách."
        : `Ở thẻ Danh sách, chọn “Không dùng trang này” cho trang ${versions ? "không phải bản chính thức" : "chỉ ghi lại những người đã có"}.`,
  },

  run(conference) {
    const { pairs, overlaps } = splitOverlaps(conference, findRepeated(conference.delegates));
    return [
      ...overlaps.map((one) => ({ outcome: "undecided", code: "overlap", severity: "warning", ...one }) as const),
      ...pairs.map(({ first, again, certain }) => {
        const birth = again.birthDate.kind === "value" ? formatDate(again.birthDate.value) : "";
        const place = {
          data: { name: nameOf(again), birth, other: placeInWords(first, again) },
          cells: [again.at],
          related: [first.at],
        };
        if (!certain && shareNameAndDay(first, again))
          return { outcome: "undecided", code: "contradicted", severity: "note", ...place } as const;
        if (!certain) return { outcome: "undecided", code: "unclear", severity: "note", ...place } as const;
        if (conference.target === "awards" && hasOtherAward(first, again))
          return { outcome: "undecided", code: "twoAwards", severity: "warning", ...place } as const;
        return { outcome: "violated", code: "twice", ...place } as const;
      }),
    ];
  },

  nothingToCheck: ({ delegates }) =>
    tooLittleKnown(delegates.filter(({ fullName }) => fullName.kind === "value").length, delegates.length, "họ tên"),
});

const isOneSheet = ({ sheet, otherSheet }: OverlapData) => sheet === otherSheet;
const table = (row: number, sheet: string) => `bảng bắt đầu ở dòng ${String(row)} của trang “${sheet}”`;
const placeOf = (d: OverlapData) => (isOneSheet(d) ? table(d.firstRow, d.sheet) : `trang “${d.sheet}”`);
const otherPlace = (d: OverlapData) =>
  isOneSheet(d) ? `bảng bắt đầu ở dòng ${String(d.otherRow)}` : `trang “${d.otherSheet}”`;
const theirPlaces = (d: OverlapData) =>
  isOneSheet(d)
    ? `hai bảng bắt đầu ở dòng ${String(d.otherRow)} và dòng ${String(d.firstRow)} của trang “${d.sheet}”`
    : `trang “${d.otherSheet}” và trang “${d.sheet}”`;

/**
 * Name and day of birth agree, so what leaves it open is that sex or identity number contradict each other: filling in
 * more would not help.
 */
function shareNameAndDay(a: Delegate, b: Delegate): boolean {
  if (
    a.fullName.kind !== "value" ||
    b.fullName.kind !== "value" ||
    a.birthDate.kind !== "value" ||
    b.birthDate.kind !== "value"
  )
    return false;
  return (
    nameKeys(a.fullName.value).key === nameKeys(b.fullName.value).key &&
    a.birthDate.value.day !== undefined &&
    formatDate(a.birthDate.value) === formatDate(b.birthDate.value)
  );
}

function hasOtherAward({ awards: a }: Delegate, { awards: b }: Delegate): boolean {
  return a.kind === "value" && b.kind === "value" && foldWords(a.value) !== foldWords(b.value);
}
