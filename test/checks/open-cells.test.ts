import { openCellsOf, settleWords } from "../../src/checks/counting/open-cells";
import { groupShare } from "../../src/checks/group-share";
import { drawConference } from "./draw-conference";

/** The advice of an open share of exemplars. */
function advice(roster: string): string {
  const params = groupShare.params.parse({
    of: { is: "group", groups: ["exemplary"] },
    name: "điển hình",
    mode: "about",
    percent: 70,
  });
  const [verdict] = groupShare.run(drawConference({ roster }), params);
  const words = groupShare.advice.unclear;
  return verdict?.code === "unclear" && typeof words === "function" ? words(verdict.data) : (verdict?.code ?? "met");
}

test.each<[string, string, string]>([
  [
    "texts that are there are explained once",
    "Họ tên | Nhóm\nLý An | điển hình\nLý Bình | Chính thức\nLý Cảnh | Chính thức",
    "Chọn nhóm một lần cho “Chính thức” ở thẻ Danh sách để kết luận.",
  ],
  [
    "blank cells are filled in",
    "Họ tên | Nhóm\nLý An | điển hình\nLý Bình |",
    "Điền thành phần vào các ô trống được tô để kết luận.",
  ],
  [
    "both",
    "Họ tên | Nhóm\nLý An | điển hình\nLý Bình |\nLý Cảnh | Chính thức",
    "Chọn nhóm một lần cho “Chính thức” ở thẻ Danh sách; điền thành phần vào các ô trống được tô để kết luận.",
  ],
  [
    "many texts",
    "Họ tên | Nhóm\nLý An | A1\nLý Bình | A2\nLý Cảnh | A3\nLý Dung | A4",
    "Chọn nhóm một lần cho “A1”, “A2”, “A3” và 1 cách ghi khác ở thẻ Danh sách để kết luận.",
  ],
])("%s", (_, roster, wanted) => expect(advice(roster)).toBe(wanted));

test("what cannot be read is written anew; whoever has no place for it gets one", () => {
  const conference = drawConference({ roster: "Họ tên | Giới tính\nLý An | Nma\nLý Bình |" });
  const at = (row: number, column: number) => ({ sheet: "DS", row, column });
  expect(settleWords(openCellsOf(conference, [at(2, 2), at(3, 2)]), "")).toBe(
    "Điền các ô trống được tô; ghi lại cho rõ các ô đang ghi “Nma” để kết luận.",
  );
  expect(settleWords(openCellsOf(conference, [at(2, 1)]), "thành phần")).toBe(
    "Ghi thêm thành phần cho những người được tô để kết luận.",
  );
});
