import { DocumentMaker } from "../../src/app/documents/document-maker";
import type { DocumentService } from "../../src/app/documents/document-service";
import type { DocumentsState } from "../../src/app/documents/documents";
import { createStore } from "../../src/app/store";
import { USUAL_OPTIONS } from "../../src/documents/define-document";
import { fakeSession } from "../ui/fake-session";

function maker() {
  const session = fakeSession();
  const service = {
    load: jest.fn<ReturnType<DocumentService["load"]>, Parameters<DocumentService["load"]>>(async () => undefined),
    preview: jest.fn<ReturnType<DocumentService["preview"]>, Parameters<DocumentService["preview"]>>(async () => ({
      keyNumbers: [],
      openErrors: [],
      remarks: [],
    })),
    make: jest.fn<ReturnType<DocumentService["make"]>, Parameters<DocumentService["make"]>>(async () => ({
      ok: true,
      bytes: new Uint8Array(1),
      remarks: [],
    })),
    fillPart: jest.fn(() => Promise.resolve({ ok: false as const, problems: [] })),
    fieldsOf: async () => [],
  };
  const store = createStore<DocumentsState>({
    chosen: [],
    options: USUAL_OPTIONS,
    previews: {},
    making: null,
    ready: null,
    own: {},
    shown: null,
    said: null,
  });
  return { session, service, store, maker: new DocumentMaker({ session, service, today: () => "2025-08-01" }, store) };
}

test("a workbook goes over once, and again when sheets, choices or plan are others", async () => {
  const { session, service, maker: made } = maker();
  await made.load();
  session.set({ notice: { kind: "info", text: "Đã dừng." } });
  await made.load();
  expect(service.load).toHaveBeenCalledTimes(1);
  session.set({ snapshots: [] });
  await made.load();
  await session.choose((choices) => ({ ...choices, scope: "xã" }));
  await made.load();
  expect(service.load).toHaveBeenCalledTimes(3);
  expect(service.load.mock.lastCall?.[0]).toMatchObject({ choices: { scope: "xã" }, today: "2025-08-01" });
});

test("one that did not get there goes over with the next", async () => {
  const { service, maker: made } = maker();
  service.load.mockRejectedValueOnce(new Error("stopped"));
  await expect(made.load()).rejects.toThrow("stopped");
  await made.load();
  expect(service.load).toHaveBeenCalledTimes(2);
});

test("made of the list in force where it can be, else of its usual one; with the office's template", async () => {
  const { session, service, store, maker: made } = maker();
  await session.choose((choices) => ({ ...choices, target: "sentUp" }));
  await made.preview("trich-ngang");
  await made.preview("chuong-trinh");
  expect(service.preview.mock.calls.map(([{ target }]) => target)).toEqual(["sentUp", "attendees"]);
  const bytes = new Uint8Array(2);
  store.set({ own: { "tong-hop": { name: "mẫu.docx", bytes } } });
  await made.make("tong-hop");
  await made.make("trich-ngang");
  expect(service.make.mock.calls.map(([, own]) => own)).toEqual([{ name: "mẫu.docx", bytes }, null]);
});
