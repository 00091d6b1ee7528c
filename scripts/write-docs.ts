import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { worthKept } from "../test/accuracy/ablate";
import { loadCases } from "../test/checks/load-cases";
import { checksDoc } from "./checks-doc";
import { readingDoc } from "./reading-doc";

async function main(): Promise<void> {
  await writeFile(join(__dirname, "../docs/checks.md"), checksDoc(loadCases));
  await writeFile(join(__dirname, "../docs/reading.md"), readingDoc(worthKept()));
}

void main();
