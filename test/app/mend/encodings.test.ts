import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

test("every text of an old encoding, titles too, with a font that shows Unicode", () => {
  const sheet = drawSheet(
    `
    DANH S¸CH §¹I BIÓU Dù HéI NGHÞ
    STT | Hä vµ tªn | Giíi tÝnh | Th«n
    1 | NguyÔn V¨n An | Nam | B¶n H¸n
    2 | TrÇn ThÞ B×nh | N÷ | =D3 → B¶n H¸n`,
    { name: "DS", fonts: { B3: ".VnTime", B4: ".VnTime", D3: ".VnTime" } },
  );
  const mends = mendsIn([sheet], "encoding");
  expect(told(mends)).toEqual([
    "A1: DANH S¸CH §¹I BIÓU Dù HéI NGHÞ → DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
    "B2: Hä vµ tªn → Họ và tên",
    "C2: Giíi tÝnh → Giới tính",
    "D2: Th«n → Thôn",
    "B3: NguyÔn V¨n An → Nguyễn Văn An",
    "D3: B¶n H¸n → Bản Hán",
    "B4: TrÇn ThÞ B×nh → Trần Thị Bình",
    "C4: N÷ → Nữ",
    "D4 = formula",
  ]);
  const styles = mends[0]?.cells.map(({ change }) => change.style?.font);
  expect(styles).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "Times New Roman",
    "Times New Roman",
    "Times New Roman",
    undefined,
  ]);
});

test("where a letter is lost the cell stays", () => {
  const sheet = drawSheet(
    `
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Giới tính | Chức vụ
    1 | NguyÔn V¨n An | Nam | Phã tr¬ng ban
    2 | TrÇn ThÞ B×nh | Nữ | Tr­ëng th«n`,
    { name: "DS", fonts: { D3: ".VnTime", D4: ".VnTime" } },
  );
  expect(told(mendsIn([sheet], "encoding"))).toContain("D3 = lost");
});

test("Unicode is left alone", () => {
  const sheet = drawSheet("DANH SÁCH ĐẠI BIỂU\nSTT | Họ và tên | Giới tính\n1 | Nguyễn Văn An | Nam", { name: "DS" });
  expect(mendsIn([sheet], "encoding")).toEqual([]);
});
