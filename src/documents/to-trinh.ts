import { formatCount } from "../domain/format-number";
import type { Target } from "../domain/plan";
import { compositionSentences } from "./composition-words";
import {
  conferenceData,
  conferenceFields,
  conferenceName,
  hasList,
  headCount,
  listName,
  tied,
} from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields, shortDate } from "./letterhead-words";
import { recordsOf } from "./records";
import { sectionData, sectionFields } from "./list-sections";
import { totalsSentence } from "./totals-sentence";
import { mustMend, notWritten } from "./remark";

/** A longer list goes with the request and is not part of it. */
const LISTED_WITHIN = 10;

/** Asks the level above to accept a list: its number is the number of rows of the list that goes with it. */
export const toTrinh = defineDocument({
  id: "to-trinh",
  title: "Tờ trình",
  about:
    "Trình cấp trên danh sách đại biểu hoặc danh sách đề nghị khen thưởng: số lượng, cơ cấu, danh sách tóm tắt, hồ sơ kèm theo.",
  targets: ["sentUp", "awards", "attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    ...sectionFields,
    ve_viec: text("Trích yếu", "cử đại biểu dự Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ VI"),
    de_nghi: text("Câu đề nghị", "xem xét, chấp thuận danh sách đại biểu đi dự …"),
    tong_cong: text("Câu tổng cộng", "Danh sách này có 12 (Mười hai) đại biểu, trong đó: nữ 5 người (41,7%)."),
    co_cau: list("Cơ cấu, từng câu", {
      cau: text("Một câu", "Giới tính: Nam có 7 đại biểu, chiếm 58,3%; nữ có 5 đại biểu, chiếm 41,7%."),
    }),
    co_danh_sach: flag("Danh sách không quá 10 dòng nên in ngay trong tờ trình; dài hơn thì kèm theo"),
    ho_so_kem: list("Từng loại giấy tờ kèm theo", {
      stt: text("Số thứ tự", "1"),
      ten: text("Giấy tờ", "Danh sách trích ngang"),
      so_luong: text("Số lượng", "12 người"),
    }),
  },
  data(source) {
    return {
      ...letterheadData(withMinutes(source), "to-trinh", "TTr"),
      ...conferenceData(source),
      ...sectionData(source),
      ve_viec: tied(subject(source)),
      de_nghi: tied(REQUESTS[source.target](listName(source))),
      tong_cong: totalsSentence(source),
      co_cau: compositionSentences(source.lists[source.target], source.options)
        .slice(1)
        .map((cau) => ({ cau })),
      co_danh_sach: source.lists[source.target].delegates.length <= LISTED_WITHIN,
      ho_so_kem: enclosures(source),
    };
  },
  keyNumbers(source) {
    return [
      { name: `Số ${listName(source)}`, value: formatCount(headCount(source)) },
      ...enclosures(source).map(({ ten, so_luong }) => ({ name: ten, value: so_luong })),
    ];
  },
  remarks(source) {
    const total = source.lists[source.target].delegates.length;
    const silent = recordsOf(source).filter((record) => record.thanh_tich === null).length;
    return [
      ...(total === 0 ? [mustMend("Danh sách chưa có ai: tờ trình chưa có số liệu.")] : []),
      ...(silent > 0 && source.target !== "attendees"
        ? [
            `Tờ trình ghi ${formatCount(total)} bản báo cáo thành tích, bằng số dòng danh sách; ${formatCount(silent)} người, tập thể chưa ghi thành tích nên bản của họ còn phải viết.`,
          ]
        : []),
      ...(source.paperwork.facts.addressee === undefined ? [notWritten("nơi nhận tờ trình (“Kính gửi”)")] : []),
    ];
  },
});

/** The review that chose the list is what the request is based on, where its day was typed. */
function withMinutes(source: DocumentSource): DocumentSource {
  const { paperwork, target } = source;
  const { date, body } = paperwork.facts.review ?? {};
  const { bases = [] } = paperwork.letterhead;
  if (target === "attendees" || date === undefined || bases.some((line) => /biên bản/iu.test(line))) return source;
  const minutes = `Căn cứ Biên bản họp xét ngày ${shortDate(date)}${body === undefined ? "" : ` của ${body}`}`;
  return {
    ...source,
    paperwork: { ...paperwork, letterhead: { ...paperwork.letterhead, bases: [...bases, minutes] } },
  };
}

function subject(source: DocumentSource): string {
  const {
    target,
    paperwork: { facts },
  } = source;
  if (target === "sentUp") return `cử đại biểu dự ${facts.superiorConference ?? "hội nghị, đại hội cấp trên"}`;
  const name = conferenceName(source) ?? "hội nghị";
  return target === "awards"
    ? `đề nghị khen thưởng tập thể, cá nhân tại ${name}`
    : `phê duyệt danh sách đại biểu dự ${name}`;
}

const REQUESTS: Readonly<Record<Target, (list: string) => string>> = {
  sentUp: (list) => `xem xét, chấp thuận danh sách ${list}`,
  awards: (list) => `xem xét, quyết định khen thưởng các ${list}`,
  attendees: (list) => `xem xét, phê duyệt danh sách ${list}`,
};

/** What goes with it: as many documents about achievements as the list has rows. */
function enclosures({
  target,
  lists,
}: DocumentSource): readonly { readonly stt: string; readonly ten: string; readonly so_luong: string }[] {
  const total = hasList(lists[target]) ? formatCount(lists[target].delegates.length) : "……";
  const documents: readonly (readonly [string, string])[] = [
    ["Danh sách trích ngang", `${total} dòng`],
    ...(target === "attendees"
      ? []
      : ([
          ["Biên bản họp xét", "01 bản"],
          ["Báo cáo thành tích", `${total} bản`],
          ["Tóm tắt thành tích", `${total} bản`],
        ] as const)),
    ["Biểu tổng hợp cơ cấu", "01 bản"],
  ];
  return documents.map(([ten, so_luong], i) => ({ stt: String(i + 1), ten, so_luong }));
}
