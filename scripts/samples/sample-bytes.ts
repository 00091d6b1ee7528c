import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { settingsText } from "../../src/app/session/settings-text";
import { NO_CHOICES } from "../../src/domain/choices";
import type { allSamples } from "./all-samples";
import { writeXlsx } from "./xlsx-writer";

/** The file of a sample, configured for its plan as an office leaves it: the choice stands inside the workbook. */
export function sampleBytes({ file, plan, workbook }: (typeof allSamples)[number]): Uint8Array {
  const opened = openWorkbookFile(writeXlsx(workbook()), file);
  opened.settings.set(settingsText({ ...NO_CHOICES, planId: plan, target: "attendees" }));
  return opened.save();
}
