import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import { valueOf } from "../domain/read";
import { disagreements, lengthInWords, timetable, timetableRemarks } from "./agenda-steps";
import { clockInWords, clockShort } from "../domain/clock-time";
import { conferenceData, conferenceFields } from "./conference-words";
import { whenHeld } from "./deadline-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { delegateFields, delegateRow, leftOut } from "./delegate-row";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { inDocumentOrder } from "./list-sections";

/** The programme with the times that follow from the start and the minutes given, and who gives a talk. */
export const chuongTrinh = defineDocument({
  id: "chuong-trinh",
  title: "Chương trình hội nghị",
  about:
    "Từng nội dung với giờ, thời lượng và người thực hiện; giờ tính từ giờ bắt đầu và số phút đã ghi. Nội dung chưa ghi số phút để trống. Kèm danh sách tham luận khi danh sách có đánh dấu.",
  targets: ["attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    thoi_gian_to_chuc: text(
      "Ngày, giờ tổ chức; ngày dự kiến của kế hoạch đã qua thì in “……”",
      "07 giờ 30 phút, ngày 20 tháng 8 năm 2025",
    ),
    co_chuong_trinh: flag("Có chương trình trong kế hoạch hoặc đã ghi"),
    chuong_trinh: list("Từng nội dung", {
      stt: text("Số thứ tự", "1"),
      thoi_gian_muc: text("Từ giờ nào đến giờ nào", "07h30 - 08h00"),
      noi_dung: text("Nội dung", "Văn nghệ chào mừng"),
      thoi_luong_muc: text("Số phút", "30 phút"),
      nguoi_thuc_hien: text("Ai thực hiện", "Trung tâm Dịch vụ công ích"),
    }),
    tong_thoi_luong: text("Tổng thời lượng các nội dung đã ghi số phút", "210 phút (03 giờ 30 phút)"),
    du_thoi_luong: flag("Nội dung nào cũng đã ghi số phút"),
    so_muc_trong: text("Số nội dung chưa ghi số phút", "7"),
    gio_ket_thuc: text("Giờ kết thúc; để trống khi còn nội dung chưa ghi số phút", "11 giờ 00 phút"),
    ghi_chu_chuong_trinh: list("Chỗ thời lượng không khớp", {
      dong: text(
        "Một dòng",
        "Các nội dung cộng lại là 225 phút, nhiều hơn thời gian của hội nghị (210 phút) là 15 phút.",
      ),
    }),
    co_tham_luan: flag("Danh sách có người, tập thể được đánh dấu tham luận"),
    tham_luan: list("Từng người, tập thể tham luận", delegateFields),
  },
  data(source) {
    const { steps, given, open, end } = timetable(source);
    const { asOf } = source.lists[source.target];
    return {
      ...letterheadData(source, "chuong-trinh", "CTr"),
      ...conferenceData(source),
      thoi_gian_to_chuc: whenHeld(source),
      co_chuong_trinh: steps.length > 0,
      chuong_trinh: steps.map((step, i) => ({
        stt: String(i + 1),
        thoi_gian_muc:
          step.start === undefined
            ? null
            : `${clockShort(step.start)} - ${step.end === undefined ? "……" : clockShort(step.end)}`,
        noi_dung: step.text,
        thoi_luong_muc: step.minutes === undefined ? null : `${formatCount(step.minutes)} phút`,
        nguoi_thuc_hien: step.by ?? null,
      })),
      tong_thoi_luong: given === 0 ? null : lengthInWords(given),
      du_thoi_luong: open === 0 && steps.length > 0,
      so_muc_trong: formatCount(open),
      gio_ket_thuc: end === undefined ? null : clockInWords(end),
      ghi_chu_chuong_trinh: disagreements(source).map((dong) => ({ dong })),
      co_tham_luan: talks(source).length > 0,
      tham_luan: talks(source).map((delegate, i) =>
        delegateRow(delegate, { stt: i + 1, sttPhan: i + 1 }, asOf, leftOut(source.options)),
      ),
    };
  },
  keyNumbers(source) {
    const { steps, given, open, end } = timetable(source);
    return [
      { name: "Số nội dung", value: formatCount(steps.length) },
      { name: "Cộng số phút đã ghi", value: formatCount(given) },
      { name: "Nội dung chưa ghi số phút", value: formatCount(open) },
      { name: "Kết thúc", value: end === undefined ? "……" : clockInWords(end) },
    ];
  },
  remarks: timetableRemarks,
});

function talks({ lists, target, options }: DocumentSource): readonly Delegate[] {
  return inDocumentOrder(lists[target].delegates, options).filter(({ talk }) => valueOf(talk) === true);
}
