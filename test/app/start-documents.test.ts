import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { ZipArchive } from "../../src/adapters/zip/zip-archive";
import { zipFiles } from "../../src/adapters/zip/zip-files";
import type { Documents } from "../../src/app/documents/documents";
import { type DocumentWorker, DocumentsStopped } from "../../src/app/documents/document-service";
import { startDocumentService } from "../../src/app/documents/start-document-service";
import type { FilePort } from "../../src/app/ports";
import type { Session } from "../../src/app/session/session";
import { startDocuments } from "../../src/app/documents/start-documents";
import { readDocx } from "../documents/read-docx";
import { openSample } from "./sample-session";

const TEMPLATES = join(__dirname, "../../assets/templates");
const templateOf = (id: string) => Promise.resolve(new Uint8Array(readFileSync(join(TEMPLATES, `${id}.docx`))));

interface Opened {
  readonly documents: Documents;
  readonly session: Session;
  readonly saved: { name: string; bytes: Uint8Array }[];
  readonly worker: DocumentWorker;
  given: { name: string; bytes: Uint8Array } | null;
}

async function open(sample = "tan-doan-2025-dat"): Promise<Opened> {
  const { session } = openSample(sample);
  const saved: Opened["saved"] = [];
  const worker: DocumentWorker = {
    ...startDocumentService({ documents: docxFilePort, templateOf, zip: zipFiles }),
    stop: () => undefined,
    close: () => undefined,
  };
  const opened: Opened = { session, saved, worker, given: null, documents: undefined as never };
  const files: FilePort = {
    save: (bytes, name) => {
      saved.push({ name, bytes });
      return Promise.resolve(null);
    },
    open: () => Promise.resolve(opened.given),
  };
  await session.open();
  await session.check();
  return Object.assign(opened, { documents: startDocuments({ session, worker, files, today: () => "2025-08-01" }) });
}

async function chosen(opened: Opened, ...ids: string[]): Promise<void> {
  for (const id of ids) opened.documents.choose(id, true);
  await opened.documents.refresh();
}

test("the numbers shown before are those of the document", async () => {
  const opened = await open();
  await chosen(opened, "trich-ngang");
  expect(opened.documents.get().previews["trich-ngang"]?.keyNumbers.map(({ value }) => value)).toEqual([
    "140",
    "98",
    "20",
    "22",
  ]);
  await opened.documents.make();
  const [file] = opened.saved;
  expect(file?.name).toBe("Danh sách trích ngang đại biểu.docx");
  expect((await readDocx(file?.bytes ?? new Uint8Array())).text).toContain("140 (Một trăm bốn mươi) đại biểu");
  expect(opened.documents.get()).toMatchObject({ making: null, said: { kind: "success" } });
});

test("numbers follow the choices of the office", async () => {
  const opened = await open();
  await chosen(opened, "trich-ngang");
  opened.documents.setOptions({ ...opened.documents.get().options, sections: "none" });
  await opened.documents.refresh();
  expect(opened.documents.get().previews["trich-ngang"]?.keyNumbers.map(({ value }) => value)).toEqual(["140"]);
  await opened.session.choose((choices) => ({ ...choices, sheets: { "DS đại biểu": { use: "ignore" } } }));
  await opened.documents.refresh();
  expect(opened.documents.get().previews["trich-ngang"]?.keyNumbers.map(({ value }) => value)).toEqual(["0"]);
});

test("several documents come as one .zip, in the order of the list", async () => {
  const opened = await open();
  await chosen(opened, "tong-hop", "trich-ngang");
  await opened.documents.make();
  expect(opened.saved.map(({ name }) => name)).toEqual(["Văn bản hội nghị.zip"]);
  const archive = ZipArchive.open(opened.saved[0]?.bytes ?? new Uint8Array());
  expect(archive.names).toEqual(["Danh sách trích ngang đại biểu.docx", "Biểu tổng hợp cơ cấu đại biểu.docx"]);
});

test("which documents were made is kept with the workbook", async () => {
  const opened = await open();
  await chosen(opened, "ky-nhan");
  await opened.documents.make();
  expect(opened.session.get().choices.progress).toEqual({ made: { "ky-nhan": "2025-08-01" } });
});

test("errors that are open are told before, and do not stop the export", async () => {
  const opened = await open("tan-doan-2025-loi");
  await chosen(opened, "trich-ngang");
  expect(opened.documents.get().previews["trich-ngang"]?.openErrors.map(({ sentence }) => sentence)).toContain(
    "Danh sách có 163 đại biểu, vượt 13 so với tối đa 150.",
  );
  await opened.documents.make();
  expect(opened.saved).toHaveLength(1);
});

test("an own template is used; one that cannot be filled is refused with its mistake", async () => {
  const opened = await open();
  await chosen(opened, "trich-ngang");
  const ours = await templateOf("trich-ngang");
  opened.given = { name: "mẫu xã.docx", bytes: ours };
  await opened.documents.openOwnTemplate("trich-ngang");
  expect(opened.documents.get().own["trich-ngang"]?.name).toBe("mẫu xã.docx");
  opened.documents.dropOwnTemplate("trich-ngang");
  expect(opened.documents.get().own["trich-ngang"]).toBeUndefined();
  opened.given = { name: "ảnh.docx", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
  await opened.documents.openOwnTemplate("trich-ngang");
  expect(opened.documents.get().own["trich-ngang"]).toBeUndefined();
  expect(opened.documents.get().said).toEqual({
    kind: "error",
    lines: [
      expect.stringContaining("Chưa dùng được mẫu “ảnh.docx”"),
      expect.stringContaining("không phải văn bản Word"),
    ],
  });
});

test("our template can be taken home", async () => {
  const opened = await open();
  await opened.documents.saveTemplate("tong-hop");
  expect(opened.saved[0]?.name).toBe("Mẫu - Biểu tổng hợp cơ cấu đại biểu.docx");
  expect(opened.saved[0]?.bytes).toEqual(await templateOf("tong-hop"));
});

test("being stopped and failing are two things, both said", async () => {
  const opened = await open();
  await chosen(opened, "trich-ngang");
  const make = jest
    .spyOn(opened.worker, "make")
    .mockRejectedValueOnce(new DocumentsStopped())
    .mockRejectedValueOnce(new Error("boom"));
  await opened.documents.make();
  expect(opened.documents.get()).toMatchObject({
    making: null,
    said: { kind: "info", lines: ["Đã dừng, chưa xuất văn bản nào."] },
  });
  await opened.documents.make();
  expect(opened.documents.get()).toMatchObject({ making: null, said: { kind: "error" } });
  expect(make).toHaveBeenCalledTimes(2);
  expect(opened.saved).toEqual([]);
});

test("the list as a sheet: every delegate once; it is not counted as another list", async () => {
  const opened = await open();
  await opened.documents.writeSheet();
  expect(opened.documents.get().said?.kind).toBe("success");
  await opened.session.check();
  const { snapshots, conference, choices } = opened.session.get();
  const sheet = snapshots.find(({ name }) => name === "Trích ngang");
  expect(sheet?.rows.filter(([number]) => typeof number === "number")).toHaveLength(140);
  expect(choices.sheets["Trích ngang"]).toEqual({ use: "ignore" });
  expect(conference?.delegates).toHaveLength(140);
});
