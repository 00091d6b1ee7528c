import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { worthKept } from "../test/accuracy/ablate";
import { loadCases } from "../test/checks/load-cases";
import { checksDoc } from "./checks-doc";
import { membersOfOffice, officeHostDoc } from "./office-host-doc";
import { readingDoc } from "./reading-doc";

async function main(): Promise<void> {
  await writeFile(join(__dirname, "../docs/checks.md"), checksDoc(loadCases));
  await writeFile(join(__dirname, "../docs/reading.md"), readingDoc(worthKept()));
  await writeFile(join(__dirname, "../docs/office-host.md"), officeHostDoc(membersOfOffice()));
}

void main();
