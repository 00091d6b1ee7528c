import { formatCount } from "../domain/format-number";
import type { Target } from "../domain/plan";
import { type AwardLine, awardLines, awardStanding } from "./award-words";
import { conferenceData, conferenceFields, conferenceName, headCount, listName, tied } from "./conference-words";
import type { DocumentSource, KeyNumber } from "./define-document";
import { everybody, list, text } from "./field";
import { headLines, letterheadData, letterheadFields } from "./letterhead-words";
import { type DelegateRecord, recordFields, recordsOf, titleOf } from "./records";
import { mustMend, type Remark } from "./remark";

const awardFields = {
  nam: text("Năm được khen", "2023"),
  ten: text("Danh hiệu hoặc hình thức khen thưởng", "Giấy khen của Chủ tịch UBND xã năm 2023"),
};

/**
 * Both documents about achievements are one for each row of the list, from the same data; they differ in their
 * template.
 */
const fields = {
  ...letterheadFields,
  ...conferenceFields,
  ho_so: everybody("Từng người, tập thể, hộ: mỗi bản một trang mới", {
    ...recordFields,
    don_vi_hoa: text("Đơn vị, thôn của người báo cáo, chữ in hoa", "TRƯỜNG TIỂU HỌC NÀ LÁI"),
    ve_viec: text("Báo cáo để làm gì", "Đề nghị tặng Giấy khen của Chủ tịch UBND xã"),
    cua_ai: text("Người báo cáo, chức vụ, đơn vị; tên tập thể, hộ", "Vi Ngọc Lâm, Trưởng thôn Nà Lốc"),
    noi_cong_tac: text("Đơn vị công tác; người ở thôn không ghi đơn vị thì là thôn", "Trường Tiểu học Nà Lái"),
    danh_hieu: list("Từng danh hiệu thi đua đã có; không có thì hai dòng trống", awardFields),
    hinh_thuc_khen: list("Từng hình thức khen thưởng đã có; không có thì hai dòng trống", awardFields),
  }),
};

function data(source: DocumentSource, id: string) {
  return {
    ...letterheadData(source, id, "BC"),
    ...conferenceData(source),
    ho_so: recordsOf(source).map((record) => {
      const { titles, forms } = awardLines(record.khen_thuong ?? "");
      return {
        ...record,
        don_vi_hoa: inHead(record.don_vi ?? record.thon),
        ve_viec: tied(purpose(record, source)),
        cua_ai: record.la_ca_nhan ? [record.ho_ten ?? "……", titleOf(record)].filter(Boolean).join(", ") : record.ho_ten,
        noi_cong_tac: record.don_vi ?? record.thon,
        danh_hieu: orBlank(titles),
        hinh_thuc_khen: orBlank(forms),
      };
    }),
  };
}

function inHead(unit: string | null): string | null {
  return unit === null ? null : headLines(unit);
}

/** Whoever has none yet, or has more than the list says, writes by hand. */
function orBlank(lines: readonly AwardLine[]): readonly AwardLine[] {
  return lines.length > 0 ? lines : [NO_AWARD, NO_AWARD];
}

const NO_AWARD: AwardLine = { nam: "", ten: "" };

function purpose({ de_nghi_tang }: DelegateRecord, source: DocumentSource): string {
  if (de_nghi_tang !== null) return `Đề nghị tặng ${de_nghi_tang}`;
  const name = source.target === "sentUp" ? null : (conferenceName(source) ?? "hội nghị");
  if (name === null) return `Đề nghị cử ${listName(source)}`;
  return source.target === "awards" ? `Đề nghị khen thưởng tại ${name}` : `Của điển hình dự ${name}`;
}

function keyNumbers(source: DocumentSource): readonly KeyNumber[] {
  const records = recordsOf(source);
  return [
    { name: `Số ${listName(source)}`, value: formatCount(headCount(source)) },
    { name: "Số bản", value: formatCount(records.length) },
    {
      name: "Trong đó chưa ghi thành tích",
      value: formatCount(records.filter((record) => record.thanh_tich === null).length),
    },
  ];
}

/** The dossier must have as many documents as the list has rows; an empty one is not a document yet. */
function remarks(source: DocumentSource): readonly (string | Remark)[] {
  const records = recordsOf(source);
  if (records.length === 0)
    return [mustMend("Danh sách chưa có ai: văn bản trống. Hãy chọn trang tính có danh sách ở thẻ “Danh sách”.")];
  const silent = records.filter((record) => record.thanh_tich === null);
  if (silent.length === 0) return unclearAwards(source);
  const names = silent
    .slice(0, 5)
    .map((record) => record.ho_ten ?? "……")
    .join(", ");
  return [
    `Có ${formatCount(silent.length)}/${formatCount(records.length)} bản chưa có thành tích vì danh sách không ghi: ${names}${silent.length > 5 ? " …" : ""}. Bổ sung vào danh sách hoặc viết vào văn bản.`,
    ...unclearAwards(source),
  ];
}

function unclearAwards({ lists, target }: DocumentSource): readonly Remark[] {
  const { delegates, rosters } = lists[target];
  const unclear = delegates.filter(
    (delegate) => delegate.awards.kind === "value" && awardStanding(delegate, rosters, target) === "unclear",
  );
  if (unclear.length === 0) return [];
  return [
    mustMend(
      `Danh sách đề cử ghi khen thưởng của ${formatCount(unclear.length)} người, tập thể mà không nói là đã được khen hay đang đề nghị: để “……”. Ghi “đã khen” hoặc “đề nghị khen” vào tiêu đề cột rồi lập lại.`,
    ),
  ];
}

/** A document about achievements: title and words differ, and the template of that id. */
export function achievementDocument(id: string) {
  const targets: readonly [Target, ...Target[]] = ["awards", "sentUp", "attendees"];
  return { id, targets, fields, data: (source: DocumentSource) => data(source, id), keyNumbers, remarks };
}
