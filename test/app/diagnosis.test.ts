import { diagnosisText } from "../../src/app/session/diagnosis";
import { sampleSession, smallSheet } from "./sample-session";

const NAMES = ["Nguyễn", "Nguyen", "Bình", "Nà Lốc", "Bản Cáu", "12/03/1980", "1980"];

test("the diagnosis holds what was seen, but no name, place, date or number of the list", async () => {
  const { session } = sampleSession([
    {
      ...smallSheet,
      formulas: [["=Nguyễn!A1"]],
      tables: [
        { name: "BảngNguyễn", range: { top: 1, left: 1, bottom: 2, right: 2 }, hasHeader: true, hasTotals: false },
      ],
    },
  ]);
  await session.check();
  await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025", names: { "na loc": "Nà Lốc" } }));
  const text = diagnosisText(session.get(), new TypeError('cannot read "Nguyễn Văn An" at 1980'), { platform: "PC" });
  for (const name of NAMES) expect(text).not.toContain(name);
  const read = JSON.parse(text) as {
    sheets: { rows: unknown[][] }[];
    findings: unknown[];
    plan: string;
    error: { name: string };
  };
  expect(read.plan).toBe("tan-doan-2025");
  expect(read.error.name).toBe("TypeError");
  expect(read.findings.length).toBe(session.get().findings.length);
  // Heads of columns stay: without them nobody could find out what went wrong.
  expect(read.sheets[0]?.rows[1]).toEqual([
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Dân tộc",
    "Thôn",
    "Thành phần",
  ]);
  expect(read.sheets[0]?.rows[2]?.slice(0, 3)).toEqual([1, "Xxxxxx Xxx Xx", "99/99/9999"]);
});

test("numbers keep their length and say nothing else", async () => {
  const { session } = sampleSession([
    { ...smallSheet, rows: [[31_203, 0.25, -1985, 20_080_012_345, true, null, "#N/A"]] },
  ]);
  await session.check();
  const read = JSON.parse(diagnosisText(session.get(), null, {})) as { sheets: { rows: unknown[][] }[] };
  expect(read.sheets[0]?.rows[0]?.slice(0, 6)).toEqual([11_111, 1.11, -1111, 11_111_111_111, true, null]);
});
