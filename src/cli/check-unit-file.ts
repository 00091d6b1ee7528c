import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { contentKey, wholeWorkbook } from "../adapters/xlsx-file/old/whole-workbook";
import { checkUnit, refusedUnit, type UnitsRequest } from "../app/units/check-unit";
import type { UnitResult } from "../domain/unit-result";
import { refusalWords } from "./refusal-words";

/** One unit's workbook, read, checked and let go. A file that cannot be read is answered in words. */
export async function checkUnitFile(path: string, file: string, request: UnitsRequest): Promise<UnitResult> {
  let content = `?${file}`;
  try {
    const bytes = readFileSync(path);
    content = contentKey(bytes);
    return checkUnit({ file, ...(await wholeWorkbook(bytes, basename(path))) }, request);
  } catch (error) {
    return refusedUnit({ file, content }, refusalWords(error, path), request);
  }
}

/** A workbook at which the worker ended: too much for its memory, or a mistake of ours. The others go on. */
export function brokenUnit(path: string, file: string, request: UnitsRequest): UnitResult {
  const problem = `Chưa kiểm tra được tệp “${basename(path)}”: phần mềm dừng giữa chừng vì tệp quá lớn hoặc vì lỗi bất ngờ. Mở riêng tệp này để xem.`;
  return refusedUnit({ file, content: `?${file}` }, problem, request);
}
