import { achievementDocument } from "./achievement-document";
import { defineDocument } from "./define-document";

/** Who it is, what was achieved, what was awarded: one for each row, signed by the person and confirmed by the unit. */
export const baoCaoThanhTich = defineDocument({
  ...achievementDocument("bao-cao-thanh-tich"),
  title: "Báo cáo thành tích",
  about:
    "Mỗi người, tập thể trong danh sách một bản: sơ lược lý lịch, thành tích, khen thưởng đã có; người báo cáo ký, đơn vị xác nhận.",
});
