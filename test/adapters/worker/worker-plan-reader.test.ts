import { readFileSync } from "node:fs";
import path from "node:path";
import { workerPlanReader } from "../../../src/adapters/worker/worker-plan-reader";
import { planService } from "../../../src/browser/plan-service";
import { fakeWorkers } from "./fake-workers";

const TEXT = "KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\nI. SỐ LƯỢNG\nSố lượng đại biểu: tối đa 150 đại biểu.";

function fakePlans() {
  const { start, messages } = fakeWorkers(planService);
  return { messages, plans: workerPlanReader(start, async () => planService()) };
}

test("pasted text and a file of any encoding are read in a Worker that starts with the first of them", async () => {
  const { plans, messages } = fakePlans();
  expect(messages).toHaveLength(0);
  const pasted = await plans.readText(TEXT);
  expect(pasted.facts).toContainEqual(expect.objectContaining({ kind: "cap", relation: "max", value: 150 }));
  const bytes = Buffer.from(`\ufeff${TEXT}`, "utf16le");
  expect(await plans.readFile("ke-hoach.txt", new Uint8Array(bytes))).toEqual(pasted);
});

test.each([
  ["nothing", new Uint8Array(), "not-a-document"],
  ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "old-doc"],
  [
    "a workbook",
    new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples/tan-doan-2025-dat.xlsx"))),
    "a-workbook",
  ],
])("%s is refused with its reason, through the Worker", async (_name, bytes, reason) => {
  await expect(fakePlans().plans.readFile("x", bytes)).rejects.toMatchObject({ name: "FileRefused", reason });
});
