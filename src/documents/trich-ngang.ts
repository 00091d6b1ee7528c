import { headsAmong } from "../domain/count-people";
import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import { conferenceData, conferenceFields, listName } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { columnData, columnFields } from "./delegate-row";
import { flag, text } from "./field";
import { letterheadData, letterheadFields, longDate, upper } from "./letterhead-words";
import { canDivide, sectionData, sectionFields, sectionsOf } from "./list-sections";
import { totalsSentence } from "./totals-sentence";
import { mustMend, type Remark } from "./remark";

/** The list of delegates with what is known of each: landscape, header of two levels, sections, total, signature. */
export const trichNgang = defineDocument({
  id: "trich-ngang",
  title: "Danh sách trích ngang đại biểu",
  about:
    "Danh sách khổ ngang, chia mục theo thành phần, đơn vị hoặc thôn; dùng cho đại biểu dự hội nghị, đại biểu đi dự cấp trên và danh sách đề nghị khen thưởng.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    ...columnFields,
    ...sectionFields,
    ten_danh_sach: text("Tên danh sách, chữ in hoa", "DANH SÁCH TRÍCH NGANG"),
    co_kem_theo: flag("Danh sách kèm theo một tờ trình"),
    kem_theo: text("Văn bản mà danh sách kèm theo", "Kèm theo Tờ trình số 05/TTr-UBND của Ủy ban nhân dân xã Tân Đoàn"),
    tong_cong: text(
      "Câu tổng cộng cuối danh sách",
      "Danh sách này có 140 (Một trăm bốn mươi) đại biểu, trong đó nữ 60 người (42,9%).",
    ),
  },
  data(source) {
    const { delegates } = source.lists[source.target];
    return {
      ...letterheadData(source, "trich-ngang", "DS"),
      ...conferenceData(source),
      ...columnData(delegates, {
        ...source.options,
        withoutColumns: [...source.options.withoutColumns, ...saidByHeading(source)],
      }),
      ...sectionData(source),
      ten_danh_sach: upper("Danh sách trích ngang"),
      co_kem_theo: goesWithRequest(source),
      kem_theo: requestOf(source),
      tong_cong: totalsSentence(source),
    };
  },
  keyNumbers(source) {
    const { delegates } = source.lists[source.target];
    const count = (rows: readonly Delegate[]) => formatCount(headsAmong(rows).length);
    const sections = sectionsOf(delegates, source.options.sections);
    return [
      { name: `Số ${listName(source)}`, value: count(delegates) },
      ...(sections.length > 1
        ? sections.map((section) => ({ name: section.name, value: count(section.delegates) }))
        : []),
    ];
  },
  remarks,
});

/** A list for the level above goes with a request; that of the conference where the request has a number. */
function goesWithRequest({ target, paperwork }: DocumentSource): boolean {
  return target !== "attendees" || paperwork.letterhead.numbers?.["to-trinh"] !== undefined;
}

function requestOf(source: DocumentSource): string {
  const { so_van_ban, ten_co_quan } = letterheadData(source, "to-trinh", "TTr");
  const day = longDate(source.paperwork.letterhead.date, source.today);
  return `Kèm theo Tờ trình số ${so_van_ban ?? "……"} ${day} của ${ten_co_quan ?? "……"}`;
}

/** What the heading of a section says for all of its rows needs no column of its own. */
function saidByHeading({ lists, target, options: { sections } }: DocumentSource): readonly string[] {
  if (sections === "none" || sections === "unit" || !canDivide(lists[target].delegates, sections)) return [];
  return [sections === "category" ? "thanh_phan" : "thon"];
}

const BY = { category: "thành phần", unit: "cơ quan, đơn vị", village: "thôn, ấp, khu phố" } as const;

function remarks({ lists, target, options: { sections } }: DocumentSource): readonly (string | Remark)[] {
  const { delegates } = lists[target];
  if (delegates.length === 0)
    return [
      mustMend("Danh sách chưa có ai: văn bản chỉ có tiêu đề. Hãy chọn trang tính có danh sách ở thẻ “Danh sách”."),
    ];
  if (sections === "none" || canDivide(delegates, sections)) return [];
  return [`Danh sách không ghi ${BY[sections]} nên văn bản không chia mục.`];
}
