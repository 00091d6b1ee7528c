import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { xlsxFilePort } from "../../src/adapters/xlsx-file/xlsx-file-port";
import { planService } from "../../src/browser/plan-service";
import type { FilePort, MachineMemory } from "../../src/app/ports";
import { startSession } from "../../src/app/session/start-session";
import { memoryWorkbook } from "../../src/adapters/memory/memory-workbook";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { drawSheet } from "../draw-sheet";

/** Four delegates, one of them twice; all invented. */
export const smallSheet = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thôn | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Nà Lốc | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Tày | Nà Lốc | Điển hình tiên tiến
3 | Hoàng Văn Cường | 31/02/1980 | Nam | Nùng | Bản Cáu | Điển hình tiên tiến
4 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Nà Lốc | Khách mời
`,
  { name: "Đại biểu" },
);

/** Reads plans where the test runs. */
export const PLAN_READER = planService();

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export function sampleSession(
  sheets: readonly SheetSnapshot[] = [smallSheet],
  toOpen: SavedFile | null = null,
  memory?: MachineMemory,
) {
  const workbook = memoryWorkbook(sheets);
  const saved: SavedFile[] = [];
  const files: FilePort = {
    save: async (bytes, name) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return null;
    },
    open: async () => (toOpen ? { name: toOpen.name, bytes: new TextEncoder().encode(toOpen.text) } : null),
  };
  const session = startSession({
    workbook,
    files,
    planReader: PLAN_READER,
    workbookName: "thu.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: 1,
    ...(memory !== undefined && { memory }),
  });
  return { workbook, session, saved };
}

/** Waits until the session has settled on something. */
export async function until(test: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !test(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(test()).toBe(true);
}

/** A session over one of the samples, as its file stands. */
export function openSample(id: string) {
  const file = openWorkbookFile(
    new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", `${id}.xlsx`))),
    `${id}.xlsx`,
  );
  const files: FilePort = { save: async () => null, open: async () => null };
  return {
    session: startSession({
      workbook: xlsxFilePort(file),
      files,
      planReader: PLAN_READER,
      workbookName: `${id}.xlsx`,
      today: () => "2025-08-01",
      quietMilliseconds: 1,
    }),
  };
}
