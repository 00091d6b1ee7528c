import { formatCount, formatPercent } from "../domain/format-number";
import { compositionOf, isClosed, namesOf, oneDecimal, tablesMissing, tablesShown } from "./composition-words";
import { conferenceData, conferenceFields, headCount, listName, openSentence } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields, shortDate } from "./letterhead-words";
import { maskNumbers } from "./mask-numbers";
import { roman } from "../domain/roman";
import { measureOutcome } from "./measure-outcome";
import { actualInWords, conclusion, planResults, resultSentence, wantedInWords } from "./rule-words";

/** Every composition count with its share, and each rule of the plan: what is wanted, what there is. */
export const tongHop = defineDocument({
  id: "tong-hop",
  title: "Biểu tổng hợp cơ cấu đại biểu",
  about:
    "Mọi số đếm về cơ cấu với tỷ lệ; từng quy định của kế hoạch: yêu cầu, thực tế, kết luận. Các dòng của mỗi phần cộng lại đúng bằng tổng.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    phan_co_cau: list("Từng phần của biểu (giới tính, dân tộc, độ tuổi …)", {
      so_phan: text("Số thứ tự của phần", "I"),
      ten_phan: text("Tên phần", "Giới tính"),
      tinh_tren: text("Tính trên bao nhiêu, những ai", "140 đại biểu"),
      dong: list("Từng dòng của phần", {
        stt: text("Số thứ tự", "1"),
        ten: text("Nội dung", "Nữ"),
        so_luong: text("Số lượng", "60"),
        ty_le: text("Tỷ lệ", "42,9%"),
      }),
      cong: text("Tổng của phần", "140"),
      ty_le_cong: text("Tỷ lệ của tổng", "100%"),
    }),
    co_tuoi: flag("Biết tuổi của ít nhất một người"),
    tuoi_trung_binh: text("Tuổi trung bình", "43,2"),
    tuoi_cao_nhat: text("Tuổi của người cao tuổi nhất", "78"),
    nguoi_cao_tuoi_nhat: text("Người cao tuổi nhất", "Hoàng Văn Páo"),
    tuoi_thap_nhat: text("Tuổi của người trẻ nhất", "19"),
    nguoi_tre_nhat: text("Người trẻ nhất", "Lý Thị Mẩy"),
    so_ro_tuoi: text("Số người đã rõ ngày sinh", "138"),
    ngay_tinh_tuoi: text("Ngày tính tuổi", "20/08/2025"),
    co_quy_dinh: flag("Kế hoạch đã chọn có quy định cho danh sách này"),
    quy_dinh: list("Từng quy định của kế hoạch", {
      stt: text("Số thứ tự", "1"),
      ten_quy_dinh: text("Quy định", "Tối đa 150 đại biểu"),
      yeu_cau: text("Yêu cầu", "không quá 150"),
      thuc_te: text("Thực tế", "140"),
      ket_luan: text("Đạt, Chưa đạt, Lưu ý hoặc Chưa đủ dữ liệu", "Đạt"),
      can_cu_muc: text("Mục của kế hoạch", "Mục II.3"),
    }),
    ghi_chu_bieu: list("Từng dòng ghi chú dưới biểu", { dong: text("Một dòng", "Danh sách không có cột Tôn giáo.") }),
  },
  data(source) {
    const conference = source.lists[source.target];
    const counted = compositionOf(conference);
    const { ages } = counted;
    const rules = ruleRows(source);
    return {
      ...letterheadData(source, "tong-hop", "BC"),
      ...conferenceData(source),
      phan_co_cau: tablesShown(counted, source.options).map((table, i) => {
        const rows = [
          ...table.rows,
          ...(table.unknown > 0
            ? [{ name: "Chưa ghi hoặc chưa đọc được", count: table.unknown, percent: table.unknownPercent }]
            : []),
        ];
        return {
          so_phan: roman(i + 1),
          ten_phan: table.title,
          tinh_tren: `${formatCount(table.total)} ${table.of === "persons" ? "cá nhân" : "đại biểu"}`,
          dong: rows.map(({ name, count, percent }, j) => ({
            stt: String(j + 1),
            ten: maskNumbers(name),
            so_luong: formatCount(count),
            ty_le: formatPercent(percent),
          })),
          cong: formatCount(rows.reduce((sum, { count }) => sum + count, 0)),
          ty_le_cong: "100%",
        };
      }),
      co_tuoi: ages !== undefined,
      tuoi_trung_binh: ages ? oneDecimal(ages.average) : null,
      tuoi_cao_nhat: ages ? formatCount(ages.oldest.age) : null,
      nguoi_cao_tuoi_nhat: ages ? (namesOf(ages.oldest) ?? UNCLEAR_WHO) : null,
      tuoi_thap_nhat: ages ? formatCount(ages.youngest.age) : null,
      nguoi_tre_nhat: ages ? (namesOf(ages.youngest) ?? UNCLEAR_WHO) : null,
      so_ro_tuoi: formatCount(ages?.counted ?? 0),
      ngay_tinh_tuoi: shortDate(conference.asOf),
      co_quy_dinh: rules.length > 0,
      quy_dinh: rules,
      ghi_chu_bieu: notes(source).map((dong) => ({ dong })),
    };
  },
  keyNumbers(source) {
    const conclusions = planResults(source).map((judged) => conclusion(judged));
    const count = (name: string) => conclusions.filter((each) => each === name).length;
    const worthKnowing = count("Lưu ý");
    return [
      { name: `Số ${listName(source)}`, value: formatCount(headCount(source)) },
      { name: "Quy định đạt", value: formatCount(count("Đạt")) },
      { name: "Quy định chưa đạt", value: formatCount(count("Chưa đạt")) },
      ...(worthKnowing > 0 ? [{ name: "Quy định cần lưu ý", value: formatCount(worthKnowing) }] : []),
      { name: "Quy định chưa đủ dữ liệu", value: formatCount(count("Chưa đủ dữ liệu")) },
    ];
  },
  remarks: notes,
});

function ruleRows(source: DocumentSource) {
  const rows = planResults(source).flatMap((judged) => {
    const { rule, result } = judged;
    const shared = { ten_quy_dinh: rule.title, ket_luan: conclusion(judged), can_cu_muc: rule.source.clause };
    const whole = { ...shared, yeu_cau: wantedInWords(undefined), thuc_te: resultSentence(judged) };
    const [only, ...others] = result.measures;
    if (only === undefined) return [whole];
    if (others.length === 0) return [{ ...shared, yeu_cau: wantedInWords(only), thuc_te: actualInWords(only) }];
    const lines = result.measures.map((measure) => {
      const outcome = measureOutcome(measure);
      return {
        ...shared,
        outcome,
        ten_quy_dinh: `${rule.title}: ${measure.name}`,
        yeu_cau: wantedInWords(measure),
        thuc_te: actualInWords(measure),
        ket_luan: conclusion(judged, outcome),
      };
    });
    // What the counts do not show is said in a line of its own, so that the lines together say what the check says.
    const isSaid = result.outcome === "met" || lines.some(({ outcome }) => outcome === result.outcome);
    return [...lines.map(({ outcome: _outcome, ...line }) => line), ...(isSaid ? [] : [whole])];
  });
  return rows.map((row, i) => ({ stt: String(i + 1), ...row }));
}

/** Of two born in one year one gave the year only: nobody can say who is older. */
const UNCLEAR_WHO = "chưa rõ ai (có người chỉ ghi năm sinh)";

/** Why a part is missing or open, and why shares may not make 100. */
function notes(source: DocumentSource): readonly string[] {
  const counted = compositionOf(source.lists[source.target]);
  if (counted.total === 0) return ["Danh sách chưa có ai nên biểu chưa có số liệu."];
  const inDoubt = openSentence(source.lists[source.target]).trim();
  const missing = tablesMissing(counted, source.options).map((table) => table.title);
  const open = tablesShown(counted, source.options)
    .filter((table) => table.unknown > 0)
    .map((table) => `${table.title} (${formatCount(table.unknown)})`);
  return [
    ...(inDoubt === "" ? [] : [inDoubt]),
    ...(missing.length > 0 ? [`Danh sách không có số liệu về: ${missing.join("; ")}.`] : []),
    ...(open.length > 0
      ? [`Còn ô để trống hoặc chưa đọc được, đã tính vào dòng “Chưa ghi hoặc chưa đọc được”: ${open.join("; ")}.`]
      : []),
    ...(tablesShown(counted, source.options).every(isClosed)
      ? []
      : [
          "Tỷ lệ làm tròn đến một chữ số thập phân, các dòng bằng nhau ghi tỷ lệ bằng nhau, nên có phần cộng lại lệch vài phần mười; số lượng cộng lại đúng bằng tổng.",
        ]),
  ];
}
