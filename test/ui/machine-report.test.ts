import { reportOfBrowser } from "../../src/browser/machine/report-of-browser";
import type { BrowserFacts } from "../../src/browser/machine/browser-facts";
import { machineText } from "../../src/ui/machine/machine-report";

const ALL: BrowserFacts = {
  program: "0.1.0",
  browser: "Edg 142",
  system: "Windows",
  place: "disk",
  savesInPlace: true,
  hasWorker: true,
  keepsDrafts: true,
  remembers: true,
  readsClipboard: true,
};

test.each(["savesInPlace", "hasWorker", "keepsDrafts", "remembers", "readsClipboard"] as const)(
  "a browser without %s: that alone is not done, and it says what to do instead",
  (missing) => {
    expect(reportOfBrowser(ALL).abilities.every(({ works }) => works)).toBe(true);
    const without = reportOfBrowser({ ...ALL, [missing]: false }).abilities.filter(({ works }) => !works);
    expect(without).toHaveLength(1);
    expect(without[0]?.how).not.toBe("");
  },
);

test("as a text: what it is, then what works and what not", () => {
  expect(machineText(reportOfBrowser({ ...ALL, place: "plain-web", remembers: false }))).toMatch(
    /^Cơ cấu đại biểu – kiểm tra máy\nPhần mềm: 0\.1\.0\nTrình duyệt: Edg 142\nChạy trên: Windows\nMở từ: trang web không có https\n\[được\] .*\n\[không\] Nhớ kế hoạch, giao diện đã chọn: chọn lại/s,
  );
});
