import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allSamples } from "./samples/all-samples";
import { sampleBytes } from "./samples/sample-bytes";

/** `npm run samples`: writes assets/samples/*.xlsx. The same bytes every time. */
const folder = join(__dirname, "../assets/samples");
mkdirSync(folder, { recursive: true });
for (const sample of allSamples) {
  const bytes = sampleBytes(sample);
  writeFileSync(join(folder, sample.file), bytes);
  console.log(`${sample.file}: ${(bytes.length / 1024).toFixed(1)} KB`);
}
