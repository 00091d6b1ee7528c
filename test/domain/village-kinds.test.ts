import { villageInSmallLetters } from "../../src/domain/village-kinds";

test.each([
  ["TỔ DÂN PHỐ 5", "Tổ dân phố 5"],
  ["TỔ DÂN PHỐ SỐ 12", "Tổ dân phố số 12"],
  ["BUÔN EA KMÁT", "Buôn Ea Kmát"],
  ["BON BU N'ĐƠR", "Bon Bu N'Đơr"],
  ["THÔN VI", "Thôn VI"],
  ["BẢN NÀ VI", "Bản Nà Vi"],
  ["KHU PHỐ 4A", "Khu phố 4A"],
  ["ẤP B", "Ấp B"],
  ["TDP 3", "TDP 3"],
  ["Thôn NÀ LÁI", "Thôn NÀ LÁI"],
  ["Thôn Nà Lái", "Thôn Nà Lái"],
])("%s in small letters", (typed, written) => {
  expect(villageInSmallLetters(typed)).toBe(written);
});
