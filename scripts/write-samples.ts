import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allSamples } from "./samples/all-samples";
import { writeXlsx } from "./samples/xlsx-writer";

/** `npm run samples`: writes assets/samples/*.xlsx. The same bytes every time. */
const folder = join(__dirname, "../assets/samples");
mkdirSync(folder, { recursive: true });
for (const { file, workbook } of allSamples) {
  const bytes = writeXlsx(workbook());
  writeFileSync(join(folder, file), bytes);
  console.log(`${file}: ${(bytes.length / 1024).toFixed(1)} KB`);
}
