import { yearSpans } from "../../src/domain/years-in-text";

test.each<[string, string]>([
  ["CSTĐ cơ sở năm 2018", "2018"],
  ["Danh hiệu CSTĐ các năm 2018, 2019 và 2020", "2018 2019 2020"],
  ["CSTĐ cơ sở 2021; 2022", "2021 2022"],
  ["Giấy khen UBND huyện (2019)", "2019"],
  ["Giai đoạn 2018-2020", "2018-2020"],
  ["giai đoạn 2018 – 2020, hoàn thành tốt", "2018-2020"],
  ["từ năm 2016 đến năm 2019", "2016-2019"],
  ["Năm học 2019/2020", "2019-2020"],
  ["Bằng khen ngày 05/01/2021", "2020-2021"],
  ["tặng tháng 5/2018", "2017-2018"],
  ["Quyết định ngày 03 tháng 02 năm 2026", "2025-2026"],
  ["Giấy khen số 2018/QĐ-UBND", ""],
  ["QĐ 12/2019/QĐ-UBND", ""],
  ["Quyết định số 05/2018", ""],
  ["Trồng 2015 cây hồi", ""],
  ["Thu 2.018 kg", ""],
  ["ĐT: 0912 2018", ""],
  ["Thu nhập 2000", ""],
  ["nuôi năm 2000 con gà", "2000"],
  ["mã số 20182019", ""],
  ["Mô hình VAC 3000 m2, 1,2018 tấn", ""],
  ["", ""],
])("“%s” → %s", (text, spans) => {
  expect(
    yearSpans(text)
      .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
      .join(" "),
  ).toBe(spans);
});
