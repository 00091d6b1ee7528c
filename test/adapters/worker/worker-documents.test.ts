import { servedDocuments, workerDocuments } from "../../../src/adapters/worker/worker-documents";
import {
  type DocumentInput,
  type DocumentService,
  DocumentsStopped,
} from "../../../src/app/documents/document-service";
import { NO_CHOICES } from "../../../src/domain/choices";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { fakeWorkers } from "./fake-workers";

const REQUEST = {
  documentId: "the",
  target: "attendees",
  options: { sections: "none", withoutSensitive: false, withoutColumns: [], oneSpelling: false, reserves: 0 },
} as const;

function sheet(name: string, count: number): SheetSnapshot {
  const formulas: (readonly (string | null)[] | null)[] = [];
  // Only one row has a formula; those before it are missing, not null.
  if (count > 2) formulas[count - 2] = [null, "=A1"];
  return {
    name,
    visibility: "visible",
    rows: Array.from({ length: count }, (_, i) => [i, `Người ${String(i)}`]),
    styles: [],
    styleOf: [[0, 1]],
    formulas,
    stale: [],
    struck: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function input(...snapshots: SheetSnapshot[]): DocumentInput {
  return { snapshots, sheets: [], choices: NO_CHOICES, plan: null, today: "2025-08-20" };
}

function fakeDocuments() {
  const loads: DocumentInput[] = [];
  const service = {
    load: async (given: DocumentInput) => void loads.push(given),
    preview: async () => ({
      keyNumbers: [{ name: "rows", value: String(loads.at(-1)?.snapshots[0]?.rows.length) }],
      openErrors: [],
      remarks: [],
    }),
  } as unknown as DocumentService;
  const { start, messages, fail } = fakeWorkers(() => servedDocuments(service));
  return { loads, messages, fail, documents: workerDocuments(start, async () => service) };
}

test("a long list goes over in pieces and arrives as it was; questions asked meanwhile wait for it", async () => {
  const { loads, messages, documents } = fakeDocuments();
  const given = input(sheet("Đại biểu", 3500), sheet("Nhỏ", 3));
  const loading = documents.load(given);
  const preview = documents.preview(REQUEST);
  await loading;
  expect((await preview).keyNumbers).toEqual([{ name: "rows", value: "3500" }]);
  expect(loads).toEqual([given]);
  expect(Object.keys(loads[0]?.snapshots[0]?.formulas ?? [])).toEqual(["3498"]);
  // No message carries more than a thousand rows.
  expect(messages).toHaveLength(6);
  expect(Math.max(...messages.map((message) => JSON.stringify(message).length))).toBeLessThan(
    JSON.stringify(given).length / 2,
  );
});

test("sheets that are there already do not go over again", async () => {
  const { loads, messages, documents } = fakeDocuments();
  const given = input(sheet("Đại biểu", 2500));
  await documents.load(given);
  const before = messages.length;
  const changed = { ...given, choices: { ...NO_CHOICES, planId: "tan-doan-2025" } };
  await documents.load(changed);
  expect(loads).toEqual([given, changed]);
  expect(messages).toHaveLength(before + 1);
  expect(JSON.stringify(messages.at(-1)).length).toBeLessThan(2000);
});

test("stopped while a list goes over: who waits is told, and the next question finds the list there", async () => {
  const { documents } = fakeDocuments();
  const loading = documents.load(input(sheet("Đại biểu", 5000)));
  const preview = documents.preview(REQUEST);
  await new Promise((resolve) => setTimeout(resolve, 2));
  documents.stop();
  await expect(loading).rejects.toThrow(DocumentsStopped);
  await expect(preview).rejects.toThrow(DocumentsStopped);
  expect((await documents.preview(REQUEST)).keyNumbers).toEqual([{ name: "rows", value: "5000" }]);
});

test("a page that may not start a worker does the same itself", async () => {
  const loads: DocumentInput[] = [];
  const documents = workerDocuments(
    () => {
      throw new Error("forbidden");
    },
    async () => ({ load: async (given: DocumentInput) => void loads.push(given) }) as unknown as DocumentService,
  );
  const given = input(sheet("Đại biểu", 2500));
  await documents.load(given);
  expect(loads).toEqual([given]);
});

test("a Worker that died: what was asked fails, and the next question finds the list in a new one", async () => {
  const { documents, fail } = fakeDocuments();
  await documents.load(input(sheet("Đại biểu", 2500)));
  fail();
  expect((await documents.preview(REQUEST)).keyNumbers).toEqual([{ name: "rows", value: "2500" }]);
});
