import { officeLines } from "../../src/documents/office-lines";

test.each([
  ["ỦY BAN NHÂN DÂN XÃ TÂN ĐOÀN", "ỦY BAN NHÂN DÂN / XÃ TÂN ĐOÀN"],
  ["UBND XÃ TÂN ĐOÀN", "UBND XÃ TÂN ĐOÀN"],
  ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ MẪU LÂM", "HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG / XÃ MẪU LÂM"],
  ["HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG XÃ MẪU LÂM", "HỘI ĐỒNG / THI ĐUA, KHEN THƯỞNG / XÃ MẪU LÂM"],
  ["TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "TM. HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG"],
  ["TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"],
  ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ LỘC AN", "ỦY BAN MẶT TRẬN / TỔ QUỐC VIỆT NAM / XÃ LỘC AN"],
  ["BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH / MỤC TIÊU QUỐC GIA"],
  ["HỘI LIÊN HIỆP PHỤ NỮ XÃ MẪU LÂM", "HỘI LIÊN HIỆP PHỤ NỮ / XÃ MẪU LÂM"],
  ["PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG LỘC AN", "PHÒNG VĂN HÓA - XÃ HỘI / PHƯỜNG LỘC AN"],
  ["BANCHỈĐẠOCÁCCHƯƠNGTRÌNHMỤCTIÊU", "BANCHỈĐẠOCÁCCHƯƠNGTRÌNHMỤCTIÊU"],
])("%s → %s", (name, lines) => {
  expect(officeLines(name, 24).join(" / ")).toBe(lines);
});
