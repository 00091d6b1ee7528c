import { readPlan } from "../../../src/plans/reading/read-plan";

const codes = (text: string) => readPlan(text).warnings.map(({ code }) => code);

const ENGLISH = `PLAN for the conference of advanced examples. The commune will organise the conference in one day and the number of
delegates shall not exceed 150. The report of the office is sent to the province with the list of all of the delegates.`;

test.each([
  ["an empty text", "", "empty"],
  ["signs alone", " \n---\n ", "empty"],
  ["a plan in English", ENGLISH, "not-vietnamese"],
  ["a recipe", "Luộc gà với gừng, để nguội rồi xé nhỏ. Trộn với rau răm, hành tây và nước mắm.", "no-plan"],
])("%s is told so", (_what, text, code) => {
  expect(codes(text)).toEqual([code]);
});

test.each([
  ["a plan", "KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\n1. Số lượng: tối đa 150 đại biểu."],
  ["a plan typed without marks", "KE HOACH\nTo chuc Hoi nghi dien hinh tien tien\n1. So luong: toi da 150 dai bieu."],
])("%s is none of these", (_what, text) => {
  expect(codes(text)).toEqual([]);
});
