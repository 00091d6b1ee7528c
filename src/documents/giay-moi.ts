import { formatCount } from "../domain/format-number";
import { weekdayOf } from "../domain/iso-day";
import { conferenceData, conferenceFields } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { everybody, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { type DelegateRecord, emptyRecord, recordFields, recordsOf, titleOf } from "./records";
import { notWritten } from "./remark";

/** One invitation for each delegate and some without a name, in one file. */
export const giayMoi = defineDocument({
  id: "giay-moi",
  title: "Giấy mời",
  about: "Mỗi đại biểu một giấy mời trên một trang, thêm một số giấy để trống tên làm dự phòng; tất cả trong một tệp.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    thoi_gian_moi: text(
      "Giờ, ngày hội nghị; chưa ghi ngày thì để trống để viết tay",
      "07 giờ 30 phút, thứ Tư, ngày 20 tháng 8 năm 2025",
    ),
    chu_tri: text("Người chủ trì hội nghị", "Đồng chí Chủ tịch UBND xã"),
    giay_moi: everybody("Từng giấy mời", {
      ...recordFields,
      kinh_moi: text("Người được mời", "Bà Nông Thị Lan"),
      chuc_danh: text("Chức vụ, đơn vị hoặc thôn", "Hiệu trưởng, Trường Tiểu học Nà Lái"),
    }),
  },
  data(source) {
    const conference = conferenceData(source);
    return {
      ...letterheadData(source, "giay-moi", "GM"),
      ...conference,
      thoi_gian_moi: `${conference.gio_bat_dau ?? "…… giờ ……"}, ${dayOfWeek(source)}${conference.ngay_hoi_nghi ?? "ngày …… tháng …… năm ……"}`,
      chu_tri: source.paperwork.facts.chair ?? null,
      giay_moi: invitations(source),
    };
  },
  keyNumbers(source) {
    const total = source.lists[source.target].delegates.length;
    return [
      { name: "Giấy mời có tên", value: formatCount(total) },
      { name: "Giấy mời dự phòng", value: formatCount(source.options.reserves) },
    ];
  },
  remarks(source) {
    const { startTime, place, chair } = source.paperwork.facts;
    const data = conferenceData(source);
    return [
      ...(startTime === undefined ? [notWritten("giờ bắt đầu hội nghị")] : []),
      ...(data.ngay_hoi_nghi === null ? [notWritten("ngày hội nghị")] : []),
      ...(place === undefined && data.dia_diem === null ? [notWritten("địa điểm hội nghị")] : []),
      ...(chair === undefined ? [notWritten("người chủ trì hội nghị")] : []),
    ];
  },
});

const DAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

function dayOfWeek({ lists, target }: DocumentSource): string {
  const date = lists[target].typed.conferenceDate;
  return date === undefined ? "" : `${DAYS[weekdayOf(date)] ?? ""}, `;
}

function invitations(source: DocumentSource) {
  const named = recordsOf(source).map((record) => ({
    ...record,
    kinh_moi: guest(record),
    chuc_danh: titleOf(record),
  }));
  const reserves = Array.from({ length: source.options.reserves }, (_, i) => ({
    ...emptyRecord(named.length + i === 0),
    kinh_moi: null,
    chuc_danh: null,
  }));
  return [...named, ...reserves];
}

function guest({ la_tap_the, ong_ba, ho_ten }: DelegateRecord): string | null {
  if (ho_ten === null) return null;
  if (la_tap_the) return `Đại diện ${ho_ten}`;
  return ong_ba === "" || ong_ba === null ? `Ông (Bà) ${ho_ten}` : `${ong_ba} ${ho_ten}`;
}
