import { readSex, sexOfHonorific } from "../../src/reading/read-sex";

test.each([
  ["Nam", "male"], ["nam ", "male"], ["NAM", "male"], ["Nam giới", "male"], ["Ông", "male"], ["M", "male"], ["Nữ", "female"], ["nữ", "female"], ["Nu", "female"], ["NỮ", "female"], ["Nư\u0303", "female"], ["Nử", "female"], ["nữ giới", "female"], ["Bà", "female"], ["F", "female"], ["Nữ.", "female"],
  ["Nam/Nữ", null], ["N", null], ["x", null], ["Khác", null], ["", null], ["1", null], ["Ông (Bà)", null], ["Nguyễn Văn Nam", null], ["m", null],
] as const)("%j under Giới tính is %j", (typed, sex) => expect(readSex(typed)).toBe(sex));

test.each([
  ["Ông Nguyễn Văn A", "male"], ["Bà Nguyễn Thị A", "female"], ["ÔNG: NGUYỄN VĂN A", "male"], ["Chị Lê Thị B", "female"], ["Bà mẹ VNAH Lê Thị B", "female"],
  ["Ông (Bà) Nguyễn A", null], ["Ông/Bà Nguyễn A", null], ["Đ/c Nguyễn Văn A", null], ["Nguyễn Văn A", null], ["Nguyễn Thị A", null], ["Ông Thị Lài", null], ["Anh Đức", null], ["Hộ ông Nguyễn Văn A", null],
] as const)("the address in %j says %j", (name, sex) => expect(sexOfHonorific(name)).toBe(sex));
