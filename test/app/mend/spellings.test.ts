import { respelled } from "../../../src/app/mend/spellings";
import { drawSheet } from "../../draw-sheet";
import { mendInput, mendsIn, told } from "./mends-in";

const list = (...villages: readonly string[]) => [
  drawSheet(
    `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Giới tính | Thôn\n${villages
      .map((village, i) => `${String(i + 1)} | Nông Văn ${NAMES[i] ?? ""} | Nam | ${village}`)
      .join("\n")}`,
    { name: "DS" },
  ),
];
const NAMES = ["An", "Bình", "Cảnh", "Dũng", "Én", "Giang", "Hà"];

test("the spelling of most rows is proposed, any other can be chosen", () => {
  const sheets = list("Thôn Bản Hán", "Bản Hán", "Bản Hán", "ban han", "BẢN HÁN");
  const [mend] = mendsIn(sheets, "spelling");
  expect(mend?.spellings).toEqual(["Bản Hán", "Thôn Bản Hán", "BẢN HÁN", "ban han"]);
  expect(told(mend ? [mend] : [])).toEqual(["D3: Thôn Bản Hán → Bản Hán", "D6: ban han → Bản Hán"]);
  expect(told(respelled(mendInput(sheets), ["Thôn Bản Hán", "Bản Hán"]))).toEqual([
    "D4: Bản Hán → Thôn Bản Hán",
    "D5: Bản Hán → Thôn Bản Hán",
    "D7: BẢN HÁN → Thôn Bản Hán",
    "D6: ban han → Thôn Bản Hán",
  ]);
});

test("every place is a mend of its own; other places and formulas stay", () => {
  const sheets = list("Nà Lái", "Thôn Nà Lái", "Nà Lải", "Thôn 1", "thôn 01", "=D6 → Thôn 1");
  expect(told(mendsIn(sheets, "spelling"))).toEqual(["D4: Thôn Nà Lái → Nà Lái", "D7: thôn 01 → Thôn 1"]);
});

test("a slip is offered apart, as it may be another place", () => {
  const sheets = list("Xuân Hưng", "Xuân Hưng", "Xuân Hưngg", "Nà Lái");
  expect(mendsIn(sheets, "spelling")).toEqual([]);
  expect(told(mendsIn(sheets, "slips"))).toEqual(["D5: Xuân Hưngg → Xuân Hưng"]);
});
