import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { ZipArchive } from "../../src/adapters/zip/zip-archive";
import { zipFiles } from "../../src/adapters/zip/zip-files";
import type { Documents } from "../../src/app/documents/documents";
import { type DocumentWorker, DocumentsStopped } from "../../src/app/documents/document-service";
import { startDocumentService } from "../../src/app/documents/start-document-service";
import type { KeptTemplate, TemplateKeeper } from "../../src/app/documents/template-keeper";
import type { FilePort } from "../../src/app/ports";
import type { Session } from "../../src/app/session/session";
import { startDocuments } from "../../src/app/documents/start-documents";
import { NotKept } from "../../src/browser/drafts/kept-records";
import { keptTemplates } from "../../src/browser/kept-templates";
import { docxOf } from "../adapters/docx-file/build-docx";
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

async function open(sample = "tan-doan-2025-dat", templates?: TemplateKeeper): Promise<Opened> {
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
  return Object.assign(opened, {
    documents: startDocuments({ session, worker, files, templates, today: () => "2025-08-01" }),
  });
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
  await opened.documents.dropOwnTemplate("trich-ngang");
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

describe("own templates between two openings", () => {
  /** What a machine keeps, or a machine that keeps nothing. */
  const machine = (isKeeping = true): TemplateKeeper & { readonly kept: Map<string, KeptTemplate> } => {
    const kept = new Map<string, KeptTemplate>();
    return {
      kept,
      all: () => Promise.resolve([...kept.values()]),
      put: (template) => {
        if (isKeeping) kept.set(template.documentId, template);
        return Promise.resolve(isKeeping);
      },
      remove: (id) => Promise.resolve(void kept.delete(id)),
    };
  };
  const withTemplate = async (templates: TemplateKeeper) => {
    const opened = await open("tan-doan-2025-dat", templates);
    await chosen(opened, "trich-ngang");
    opened.given = { name: "mẫu xã.docx", bytes: await docxOf(["Của xã: {so_dai_bieu}"]) };
    return opened;
  };

  test("one is used again after the pane was closed, until it is given up", async () => {
    const templates = machine();
    const first = await withTemplate(templates);
    await first.documents.openOwnTemplate("trich-ngang");
    expect(first.documents.get().said?.lines.join(" ")).toContain("cho đến khi bấm “Bỏ mẫu”");
    first.documents.dispose();
    const second = await open("tan-doan-2025-dat", templates);
    await chosen(second, "trich-ngang");
    expect(second.documents.get().own["trich-ngang"]?.name).toBe("mẫu xã.docx");
    await second.documents.make();
    expect((await readDocx(second.saved[0]?.bytes ?? new Uint8Array())).text.trim()).toBe("Của xã: 140");
    await second.documents.dropOwnTemplate("trich-ngang");
    expect(second.documents.get().said?.lines).toEqual([
      "Đã bỏ mẫu “mẫu xã.docx”; “Danh sách trích ngang đại biểu” dùng lại mẫu có sẵn.",
    ]);
    expect((await open("tan-doan-2025-dat", templates)).documents.get().own).toEqual({});
  });

  test("where nothing is kept it holds until the pane is closed, and that is said", async () => {
    const opened = await withTemplate(machine(false));
    await opened.documents.openOwnTemplate("trich-ngang");
    expect(opened.documents.get().said?.lines[0]).toContain("cho đến khi đóng bảng làm việc");
    expect(opened.documents.get().own["trich-ngang"]?.name).toBe("mẫu xã.docx");
  });

  test("one that cannot be used is not kept", async () => {
    const templates = machine();
    const opened = await withTemplate(templates);
    opened.given = { name: "ảnh.docx", bytes: new Uint8Array([0x89, 0x50]) };
    await opened.documents.openOwnTemplate("trich-ngang");
    expect(templates.kept.size).toBe(0);
  });

  test("records in the browser: what cannot be read is left alone, and nothing rejects", async () => {
    const records: unknown[] = [{ id: "the", version: 9 }];
    const keeper = keptTemplates({
      all: () => Promise.resolve(records),
      put: (record) => Promise.resolve(void records.push(record)),
      remove: () => Promise.reject(new NotKept("none")),
    });
    expect(await keeper.put({ documentId: "the", name: "a.docx", bytes: new Uint8Array(1) })).toBe(true);
    expect(await keeper.all()).toEqual([{ documentId: "the", name: "a.docx", bytes: new Uint8Array(1) }]);
    await keeper.remove("the");
    const none = { all: () => Promise.reject(new NotKept("none")), put: () => Promise.reject(new NotKept("full")) };
    const forbidden = keptTemplates({ ...none, remove: () => Promise.resolve() });
    expect([
      await forbidden.all(),
      await forbidden.put({ documentId: "a", name: "", bytes: new Uint8Array() }),
    ]).toEqual([[], false]);
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

test("what is shown before is the very file that is exported, and may be saved from there", async () => {
  const opened = await open();
  await chosen(opened, "trich-ngang");
  await opened.documents.show("trich-ngang");
  const { shown } = opened.documents.get();
  await opened.documents.saveShown();
  await opened.documents.make();
  const [fromThere, exported] = opened.saved;
  expect(shown).toMatchObject({ title: "Danh sách trích ngang đại biểu", made: { ok: true } });
  expect(shown?.made?.ok === true && shown.made.bytes).toEqual(exported?.bytes);
  expect(fromThere).toEqual(exported);
  expect(opened.documents.get().shown?.saved).toContain("Danh sách trích ngang đại biểu.docx");
  expect(opened.session.get().choices.progress).toEqual({ made: { "trich-ngang": "2025-08-01" } });
  opened.documents.closeShown();
  expect(opened.documents.get().shown).toBeNull();
});

test("what is shown follows the workbook, and stays as it is where the document does", async () => {
  const opened = await open();
  await opened.documents.show("trich-ngang");
  const before = opened.documents.get().shown;
  await opened.documents.show("trich-ngang");
  expect(opened.documents.get().shown).toBe(before);
  await opened.session.choose((choices) => ({ ...choices, sheets: { "DS đại biểu": { use: "ignore" } } }));
  await opened.documents.show("trich-ngang");
  const after = opened.documents.get().shown;
  expect(after?.made).not.toEqual(before?.made);
});

test("a template that cannot be filled is told where the document would be shown", async () => {
  const bytes = await docxOf(["{#dai_bieu}"]);
  const broken: TemplateKeeper = {
    all: () => Promise.resolve([{ documentId: "trich-ngang", name: "hỏng.docx", bytes }]),
    put: () => Promise.resolve(true),
    remove: () => Promise.resolve(),
  };
  const { documents } = await open("tan-doan-2025-dat", broken);
  await documents.show("trich-ngang");
  expect(documents.get().shown?.made).toMatchObject({ ok: false });
  expect(JSON.stringify(documents.get().shown?.made)).toContain("{/dai_bieu}");
});

test("after the export only that is told which stood nowhere before, with the document it is of", async () => {
  const opened = await open();
  const bytes = await docxOf(["{#giay_moi}", "{ho_ten} {xyzxyzxyzxyz}", "{/giay_moi}"]);
  opened.given = { name: "mẫu xã.docx", bytes };
  await opened.documents.openOwnTemplate("giay-moi");
  await chosen(opened, "giay-moi", "ma-ket");
  const before = opened.documents.get().previews["giay-moi"]?.remarks.map(({ text }) => text) ?? [];
  expect(before).not.toEqual([]);
  await opened.documents.make();
  const lines = opened.documents.get().said?.lines ?? [];
  expect(lines.some((line) => before.some((text) => line.startsWith(text)))).toBe(false);
  expect(lines[1]).toMatch(/Trong mẫu “mẫu xã.docx”: .*không có trường \{xyzxyzxyzxyz\}.* \(Giấy mời\)$/);
});
