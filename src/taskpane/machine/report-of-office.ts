import type { MachineAbility, MachineLine, MachineReport } from "../../ui/machine/machine-report";
import type { MachineFacts } from "./machine-facts";

/** What the machine is, and what the pane does on it and what not. */
export function reportOf(facts: MachineFacts): MachineReport {
  return { lines: linesOf(facts), abilities: abilitiesOf(facts) };
}

const PLATFORMS: Readonly<Record<string, string>> = {
  PC: "Windows",
  OfficeOnline: "Office trên web",
  Mac: "Mac",
  iOS: "iPad",
  Android: "Android",
  Universal: "Windows (ứng dụng Store)",
};
const LIBRARIES: Readonly<Record<MachineFacts["library"], string>> = {
  network: "tải từ mạng của Microsoft",
  office: "bản chép trên máy chủ của cơ quan",
  unknown: "không rõ nguồn",
};

function linesOf(facts: MachineFacts): readonly MachineLine[] {
  const isOld = facts.application === "Excel" && !facts.isLibraryNew;
  return [
    { what: "Phần mềm", value: facts.program },
    { what: "Ứng dụng", value: `${facts.application} ${facts.version}` },
    { what: "Chạy trên", value: PLATFORMS[facts.platform] ?? facts.platform },
    facts.application === "Word"
      ? { what: "Bộ lệnh WordApi", value: facts.wordApi ?? "không có" }
      : { what: "Bộ lệnh ExcelApi", value: facts.excelApi ?? "không có" },
    { what: "Thư viện office.js", value: `${LIBRARIES[facts.library]}${isOld ? ", bản cũ" : ""}` },
    { what: "Trình duyệt trong Office", value: facts.browser },
  ];
}

function abilitiesOf(facts: MachineFacts): readonly MachineAbility[] {
  return facts.application === "Word" ? wordAbilities(facts) : excelAbilities(facts);
}

function excelAbilities(facts: MachineFacts): readonly MachineAbility[] {
  const has = (version: number): boolean => facts.excelApi !== null && Number(facts.excelApi.slice(2)) >= version;
  const isWeb = facts.platform === "OfficeOnline";
  const keepsUndo = has(20) && (facts.platform === "PC" || isWeb);
  return [
    { what: "Đọc và kiểm tra danh sách", works: has(4), how: has(4) ? "" : OTHER_WAY },
    { what: "Lưu lựa chọn, giải trình trong tệp", works: has(5), how: has(5) ? "" : "chỉ giữ đến khi đóng bảng" },
    { what: "Tự cập nhật khi sửa ô", works: has(9), how: has(9) ? (isWeb ? WEB_LISTS : "") : "bấm kiểm tra lại" },
    { what: "Tô ô", works: has(9), how: has(9) ? "" : "xem danh sách phát hiện" },
    { what: "Đọc ô gộp", works: has(13), how: has(13) ? "" : "mở bằng trang co-cau-dai-bieu.html để đọc đủ" },
    {
      what: "Giữ lệnh Hoàn tác (Ctrl+Z) khi tô",
      works: keepsUndo,
      how: keepsUndo ? "mỗi lần tô là một bước" : "tô là mất các bước trước đó; tự tô lại mặc định tắt",
    },
    savesFiles(facts),
  ];
}

function wordAbilities(facts: MachineFacts): readonly MachineAbility[] {
  const works = facts.wordApi !== null && Number(facts.wordApi.slice(2)) >= 3;
  return [{ what: "Điền và chèn vào văn bản đang mở", works, how: works ? "" : OTHER_WAY }, savesFiles(facts)];
}

const OTHER_WAY = "dùng trang co-cau-dai-bieu.html";
const WEB_LISTS = "giá trị chọn từ danh sách thả xuống được thấy khi chuyển sang ô khác";

function savesFiles({ platform, application }: MachineFacts): MachineAbility {
  const works = platform !== "Mac" && platform !== "iOS";
  const instead = application === "Word" ? "chèn vào văn bản đang mở" : "chép văn bản rồi dán vào Word";
  return { what: "Lưu tệp Word, tệp lịch", works, how: works ? "" : `${instead}, hoặc ${OTHER_WAY}` };
}
