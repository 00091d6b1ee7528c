import { formatCount } from "../domain/format-number";
import type { Target } from "../domain/plan";
import { conferenceData, conferenceFields, headCount, listName } from "./conference-words";
import type { DocumentSource, KeyNumber } from "./define-document";
import { list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { recordFields, recordsOf } from "./records";

/**
 * Both documents about achievements are one for each row of the list, from the same data; they differ in their
 * template.
 */
const fields = {
  ...letterheadFields,
  ...conferenceFields,
  ho_so: list("Từng người, tập thể, hộ: mỗi bản một trang mới", {
    ...recordFields,
    don_vi_hoa: text("Đơn vị, thôn của người báo cáo, chữ in hoa", "TRƯỜNG TIỂU HỌC NÀ LÁI"),
  }),
};

function data(source: DocumentSource, id: string) {
  return {
    ...letterheadData(source, id, "BC"),
    ...conferenceData(source),
    ho_so: recordsOf(source).map((record) => ({
      ...record,
      don_vi_hoa: (record.don_vi ?? record.thon)?.toLocaleUpperCase("vi") ?? null,
    })),
  };
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
function remarks(source: DocumentSource): readonly string[] {
  const records = recordsOf(source);
  if (records.length === 0)
    return ["Danh sách chưa có ai: văn bản trống. Hãy chọn trang tính có danh sách ở thẻ “Danh sách”."];
  const silent = records.filter((record) => record.thanh_tich === null);
  if (silent.length === 0) return [];
  const names = silent
    .slice(0, 5)
    .map((record) => record.ho_ten ?? "……")
    .join(", ");
  return [
    `Có ${formatCount(silent.length)}/${formatCount(records.length)} bản chưa có thành tích vì danh sách không ghi: ${names}${silent.length > 5 ? " …" : ""}. Bổ sung vào danh sách hoặc viết vào văn bản.`,
  ];
}

/** A document about achievements: title and words differ, and the template of that id. */
export function achievementDocument(id: string) {
  const targets: readonly [Target, ...Target[]] = ["awards", "sentUp", "attendees"];
  return { id, targets, fields, data: (source: DocumentSource) => data(source, id), keyNumbers, remarks };
}
