import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../samples/xlsx-writer";
import { rosterRows } from "./large-roster";

/**
 * Seconds LibreOffice takes to open, recalculate and write the roster with the checks written as formulas, less those
 * for an empty workbook; null where it is not installed.
 */
export function recalculationSeconds(count: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-office-"));
  try {
    const last = count + 4;
    const counts = [
      `COUNTIFS(N5:N${String(last)},"Điển hình tiên tiến")/COUNTA(B5:B${String(last)})`,
      `COUNTIFS(N5:N${String(last)},"Khách mời")`,
      `COUNTA(D5:D${String(last)})`,
      `COUNTIFS(E5:E${String(last)},"<>Kinh")`,
      `COUNTIFS(G5:G${String(last)},"x")`,
      ...Array.from({ length: 60 }, (_, i) => `COUNTIFS(M5:M${String(last)},"Thôn ${String(i + 1)}")`),
    ];
    const rows = rosterRows(count).map((row, i) => [
      ...row,
      ...(i >= 4
        ? [{ f: `COUNTIFS($B$5:$B$${String(last)},B${String(i + 1)},$C$5:$C$${String(last)},C${String(i + 1)})` }]
        : []),
    ]);
    counts.forEach((f, i) => {
      const row = rows[i + 4];
      row?.push({ f });
    });
    const highlights = [
      { ref: `B5:B${String(last)}`, formula: `COUNTIF($B$5:$B$${String(last)},B5)>1`, fill: "FFC7CE" },
    ];
    const full = seconds(
      folder,
      "full",
      writeXlsx({ sheets: [{ name: "Đại biểu", rows, conditionalFormats: highlights }] }),
    );
    const empty = seconds(folder, "empty", writeXlsx({ sheets: [{ name: "Đại biểu", rows: [["STT"]] }] }));
    return full === null || empty === null ? null : Math.max(0, full - empty);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(folder: string, name: string, bytes: Uint8Array): number | null {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const start = performance.now();
  try {
    execFileSync(
      "soffice",
      ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "ods", "--outdir", folder, file],
      { stdio: "ignore", timeout: 300_000 },
    );
  } catch {
    return null;
  }
  return (performance.now() - start) / 1000;
}
