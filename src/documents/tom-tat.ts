import { achievementDocument } from "./achievement-document";
import { defineDocument } from "./define-document";

/** The same as the achievement report, short. */
export const tomTat = defineDocument({
  ...achievementDocument("tom-tat"),
  title: "Tóm tắt thành tích",
  about:
    "Mỗi người, tập thể trong danh sách một bản ngắn: họ tên, chức vụ, đơn vị, thành tích chính, hình thức khen thưởng.",
});
