import { contentKey, wholeWorkbook } from "../adapters/xlsx-file/old/whole-workbook";
import { colouredWorkbook } from "../adapters/xlsx-file/coloured-workbook";
import type { ColouredSheet } from "../app/ports";
import { explainRefusal } from "../app/session/explain-failure";
import { checkUnit, refusedUnit, type UnitsRequest } from "../app/units/check-unit";
import { unitsReport } from "../app/units/units-report";
import { tongHopDonVi, type UnitsSource } from "../documents/tong-hop-don-vi";
import { FileRefused } from "../domain/file-refused";
import type { UnitResult } from "../domain/unit-result";
import { loadTemplate } from "./templates";

/** What checks the workbooks of many units and writes their summary, as the page asks for it. */
export interface UnitService {
  check(bytes: Uint8Array, file: string, request: UnitsRequest): Promise<UnitResult>;
  workbook(sheets: readonly ColouredSheet[]): Uint8Array;
  report(source: UnitsSource): Promise<Uint8Array>;
}

/** In a Worker or, where there is none, in the page. */
export function unitService(): UnitService {
  return {
    async check(bytes, file, request) {
      const name = file.split("/").at(-1) ?? file;
      try {
        return checkUnit({ file, ...(await wholeWorkbook(bytes, name)) }, request);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        return refusedUnit({ file, content: contentKey(bytes) }, explainRefusal(error.reason, name), request);
      }
    },
    workbook: colouredWorkbook,
    async report(source) {
      const { docxFilePort } = await import("../adapters/docx-file/docx-file-port");
      return unitsReport(source, await loadTemplate(tongHopDonVi.id), docxFilePort);
    },
  };
}
