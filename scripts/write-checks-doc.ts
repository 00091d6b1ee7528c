import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadCases } from "../test/checks/load-cases";
import { checksDoc } from "./checks-doc";

async function main(): Promise<void> {
  await writeFile(join(__dirname, "../docs/checks.md"), checksDoc(loadCases));
}

void main();
