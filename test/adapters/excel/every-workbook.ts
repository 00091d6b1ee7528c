import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { swept } from "../../swept";

const ROOT = path.resolve(__dirname, "../../..");
const FOLDERS = ["assets/samples", "../shared/rosters"];

/**
 * Samples of the project and real rosters at hand, as name and bytes: a few, with `npm run sweep` every one. The
 * rosters are not part of the project and may be missing.
 */
export const EVERY_WORKBOOK: readonly (readonly [string, () => Uint8Array])[] = FOLDERS.flatMap((folder) => {
  const place = path.join(ROOT, folder);
  if (!existsSync(place)) {
    console.warn(`${folder} is not at hand: its workbooks are left out.`);
    return [];
  }
  return swept(
    readdirSync(place)
      .filter((name) => /\.(?:xlsx|csv)$/.test(name))
      .sort(),
  ).map((name) => [name, () => new Uint8Array(readFileSync(path.join(place, name)))] as const);
});
