import { awardCounts } from "./award-counts";
import { conferenceData, conferenceFields, periodInSentence, periodInWords } from "./conference-words";
import { defineDocument } from "./define-document";
import { flag, text } from "./field";
import { letterheadData, letterheadFields, upper } from "./letterhead-words";

/**
 * Report on the emulation movement: the outline that the plans prescribe, periods and award counts filled in, the rest
 * for the office to write.
 */
export const tongKet = defineDocument({
  id: "tong-ket",
  title: "Báo cáo tổng kết phong trào thi đua",
  about:
    "Đề cương hai phần của báo cáo tổng kết: giai đoạn, số liệu khen thưởng (người trực tiếp, công nhân, nông dân) lấy từ danh sách đề nghị khen thưởng; chỗ cần viết có lời dẫn.",
  targets: ["awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    giai_doan_hoa: text("Giai đoạn xét thành tích, chữ in hoa", "GIAI ĐOẠN 2020 - 2025"),
    giai_doan_toi: text("Giai đoạn tới", "2025 - 2030"),
    giai_doan_toi_day_du: text("Giai đoạn tới viết trong câu", "giai đoạn 2025 - 2030"),
    giai_doan_toi_hoa: text("Giai đoạn tới, chữ in hoa", "GIAI ĐOẠN 2025 - 2030"),
    co_khen_thuong: flag("Có danh sách đề nghị khen thưởng"),
    so_khen: text("Tổng số đề nghị khen thưởng", "102"),
    so_khen_tap_the: text("Trong đó: tập thể", "6"),
    so_khen_ca_nhan: text("Trong đó: cá nhân", "96"),
    so_khen_ho: text("Trong đó: hộ gia đình", "0"),
    so_khen_truc_tiep: text("Người trực tiếp sản xuất, công tác, học tập, chiến đấu", "61 (59,8%)"),
    so_khen_cong_nhan: text("Công nhân", "12 (11,8%)"),
    so_khen_nong_dan: text("Nông dân", "40 (39,2%)"),
    so_khen_nu: text("Nữ trong số cá nhân đề nghị khen thưởng", "34 (33,3%)"),
  },
  data(source) {
    const awards = source.lists.awards;
    const period = source.plan?.period;
    const next = period && nextPeriod(period);
    return {
      ...letterheadData(source, "tong-ket", "BC"),
      ...conferenceData(source),
      giai_doan_hoa: period ? upper(periodInSentence(period)) : null,
      giai_doan_toi: next ? periodInWords(next) : null,
      giai_doan_toi_day_du: next ? periodInSentence(next) : null,
      giai_doan_toi_hoa: next ? upper(periodInSentence(next)) : null,
      co_khen_thuong: awards.delegates.length > 0,
      ...awardCounts(source),
    };
  },
  keyNumbers(source) {
    const counts = awardCounts(source);
    return [
      { name: "Đề nghị khen thưởng", value: counts.so_khen ?? "chưa có danh sách" },
      { name: "Người trực tiếp", value: counts.so_khen_truc_tiep ?? "chưa rõ" },
      { name: "Công nhân", value: counts.so_khen_cong_nhan ?? "chưa rõ" },
      { name: "Nông dân", value: counts.so_khen_nong_dan ?? "chưa rõ" },
    ];
  },
  remarks(source) {
    const { delegates } = source.lists.awards;
    return [
      ...(delegates.length === 0
        ? [
            "Tệp không có danh sách đề nghị khen thưởng: số liệu khen thưởng để “……”. Chọn trang tính đó ở thẻ “Danh sách”.",
          ]
        : [
            "Số công nhân, nông dân đếm theo chữ ở các cột chức vụ, thành phần, lĩnh vực, ghi chú; cần rà lại trước khi ký.",
          ]),
      "Các mục đánh giá, phương hướng, giải pháp do cơ quan viết: mẫu chỉ có lời dẫn.",
    ];
  },
});

/** As long as the one before; behind a year comes a year. */
function nextPeriod({ from, to }: { readonly from: number; readonly to: number }) {
  return from === to ? { from: to + 1, to: to + 1 } : { from: to, to: 2 * to - from };
}
