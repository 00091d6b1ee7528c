import type { MachineAbility, MachineReport } from "../../ui/machine/machine-report";
import type { BrowserFacts } from "./browser-facts";

const PLACES: Readonly<Record<BrowserFacts["place"], string>> = {
  disk: "tệp trên máy",
  web: "trang web (https)",
  "plain-web": "trang web không có https",
};

/** What the browser is, and what the page does in it and what not. */
export function reportOfBrowser(facts: BrowserFacts): MachineReport {
  return {
    lines: [
      { what: "Phần mềm", value: facts.program },
      { what: "Trình duyệt", value: facts.browser },
      { what: "Chạy trên", value: facts.system },
      { what: "Mở từ", value: PLACES[facts.place] },
    ],
    abilities: abilitiesOf(facts),
  };
}

function abilitiesOf(facts: BrowserFacts): readonly MachineAbility[] {
  return [
    ability("Đọc, kiểm tra, lưu bản sao, xuất Word", true),
    ability(
      "Lưu thẳng vào tệp đang mở",
      facts.savesInPlace,
      "bản lưu nằm trong thư mục Tải về; muốn ghi thẳng thì dùng Edge hoặc Chrome trên máy tính",
    ),
    ability(
      "Kiểm tra tệp lớn mà trang không đứng",
      facts.hasWorker,
      "tệp lớn làm trang đứng một lúc, vẫn ra đủ kết quả",
    ),
    ability(
      "Giữ bản nháp trên máy",
      facts.keepsDrafts,
      "bấm “Lưu” thường xuyên; trình duyệt đang ở chế độ ẩn danh hoặc chặn lưu dữ liệu trang",
    ),
    ability("Nhớ kế hoạch, giao diện đã chọn", facts.remembers, "chọn lại mỗi lần mở trang"),
    ability("Dán bằng nút trong bảng chọn", facts.readsClipboard, "bấm Ctrl+V"),
  ];
}

function ability(what: string, works: boolean, instead = ""): MachineAbility {
  return { what, works, how: works ? "" : instead };
}
