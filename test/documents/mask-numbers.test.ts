import { maskNumbers } from "../../src/documents/mask-numbers";

test.each([
  ["Trùng số 020185000123 với dòng khác", "Trùng số … với dòng khác"],
  ["CMND 081234567.", "CMND …."],
  ["020 185 000 123", "…"],
  ["Liên hệ 0912000123", "Liên hệ …"],
  ["0912.000.123, 0912 000 124", "…, …"],
  ["+84 912 000 123", "…"],
  ["(+84)912000123", "…"],
  ["Trưởng thôn (0912-000-123)", "Trưởng thôn (…)"],
  ["02053812345", "…"],
])("%s", (text, expected) => expect(maskNumbers(text)).toBe(expected));

test.each([
  "150 đại biểu, từ 91 đến 105",
  "15/03/1985",
  "kinh phí 150000000 đồng",
  "1.234.567.890",
  "giai đoạn 2020 - 2025",
  "Quyết định số 1234/QĐ-UBND ngày 05/02/2024",
  "98/140 (70,0%)",
  "Thôn 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
  "2 000 000 000 đồng",
  "Khu phố 10 11 12",
  "năm 2019, 2020, 2021, 2022, 2023",
])("%s stays", (text) => expect(maskNumbers(text)).toBe(text));
