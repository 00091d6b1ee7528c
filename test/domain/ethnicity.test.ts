import { peopleNames, readEthnicity } from "../../src/domain/ethnicity";

test.each([
  ["Kinh", "Kinh"],
  ["kinh", "Kinh"],
  ["KINH ", "Kinh"],
  ["K.", "Kinh"],
  ["Việt", "Kinh"],
  ["Kinh (Việt)", "Kinh"],
  ["Tày ", "Tày"],
  ["TÀY", "Tày"],
  ["Tay", "Tày"],
  ["Tầy", "Tày"],
  ["Ta\u0300y", "Tày"],
  ["Nùng   ", "Nùng"],
  ["Thổ", "Thổ"],
  ["Tho", "Thổ"],
  ["Thổ (4)", "Thổ"],
  ["Mông (Mèo)", "Mông"],
  ["H'Mông", "Mông"],
  ["H’mông", "Mông"],
  ["Hmong", "Mông"],
  ["Ê  Đê", "Ê Đê"],
  ["Êđê", "Ê Đê"],
  ["Ê-đê", "Ê Đê"],
  ["Jrai", "Gia Rai"],
  ["Gia-rai", "Gia Rai"],
  ["RaGlay", "Ra Glai"],
  ["S Tiêng", "Xtiêng"],
  ["S'tiêng", "Xtiêng"],
  ["Gỉe Triêng", "Gié Triêng"],
  ["Bru Vân Kiều", "Bru - Vân Kiều"],
  ["Bru-Vân Kiều", "Bru - Vân Kiều"],
  ["Khơ Me", "Khmer"],
  ["Khơ me", "Khmer"],
  ["Dân tộc Tày", "Tày"],
  ["Dao đỏ", "Dao"],
  ["San Chay", "Sán Chay"],
  ["Cao Lan", "Sán Chay"],
  ["M'Nông", "Mnông"],
  ["Cờ Lao", "Cơ Lao"],
  ["Tày.", "Tày"],
  ["Hoa", "Hoa"],
])("%j is %s", (typed, name) => expect(readEthnicity(typed)).toEqual({ name, known: true, minority: name !== "Kinh" }));

test.each([
  ["Không"],
  ["x"],
  ["Tày/Nùng"],
  ["Tày, Nùng"],
  ["Thổ (Tày)"],
  ["Kính"],
  ["K"],
  ["Ha"],
  ["Pháp"],
  ["1"],
  ["Nước ngoài"],
  [""],
])("%j is no people", (typed) => expect(readEthnicity(typed)).toEqual({ name: typed, known: false, minority: null }));

test("DTTS is a minority without a name", () => {
  for (const typed of ["DTTS", "Dân tộc thiểu số", "Thiểu số"])
    expect(readEthnicity(typed)).toEqual({ name: typed, known: false, minority: true });
});

test("54 ethnicities, each read as itself in any case and without marks, unless two are written alike then", () => {
  expect(peopleNames()).toHaveLength(54);
  expect(peopleNames()[0]).toBe("Kinh");
  for (const name of peopleNames()) {
    expect(readEthnicity(name).name).toBe(name);
    expect(readEthnicity(name.toUpperCase()).name).toBe(name);
    expect(readEthnicity(` ${name.normalize("NFD")} `).name).toBe(name);
  }
});
