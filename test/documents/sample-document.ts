import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { explanationsIn } from "../../src/app/session/explanations";
import { type PreparedDocument, makeDocument, prepareDocument } from "../../src/app/documents/make-document";
import { readSettings } from "../../src/app/session/settings-text";
import { documentById } from "../../src/documents/all-documents";
import { type DocumentOptions, USUAL_OPTIONS } from "../../src/documents/define-document";
import type { Remark } from "../../src/documents/remark";
import type { Choices } from "../../src/domain/choices";
import type { Paperwork } from "../../src/domain/letterhead";
import type { Target } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";

export const PAPERWORK: Paperwork = {
  letterhead: {
    issuer: "Ủy ban nhân dân xã Tân Đoàn",
    issuerSymbol: "UBND",
    place: "Tân Đoàn",
    date: "2025-08-05",
    numbers: { "bao-cao": 7, "to-trinh": 12 },
    onBehalfOf: "Ủy ban nhân dân",
    power: "KT.",
    head: "Chủ tịch",
    position: "Phó Chủ tịch",
    signer: "Hoàng Văn Minh",
    recipients: ["Hội đồng Thi đua - Khen thưởng tỉnh", "Các thôn, cơ quan, đơn vị"],
    archive: "VT, VHXH",
    bases: ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Căn cứ Kế hoạch của Ủy ban nhân dân xã"],
  },
  facts: {
    place: "Hội trường UBND xã Tân Đoàn",
    startTime: "07 giờ 30 phút",
    addressee: "Ủy ban nhân dân tỉnh Lạng Sơn",
    superiorConference: "Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ VI",
  },
};

/** Workbook, its plan, rows of its list of delegates counted by hand. */
export const SAMPLES = [
  ["tan-doan-2025-dat", "tan-doan-2025", 140],
  ["tp-lang-son-2024", "tp-lang-son-2024", 120],
  ["dinh-lap-2025", "dinh-lap-2025", 98],
  ["tho-xuan-2024", "tho-xuan-2024", 166],
  ["tan-hung-2025", "tan-hung-2025", 144],
] as const;

export interface SampleRequest {
  /** File name in assets/samples without ending, or the bytes of a workbook. */
  readonly workbook: string | Uint8Array;
  readonly plan: string | null;
  readonly document: string;
  readonly target?: Target;
  readonly options?: Partial<DocumentOptions>;
  readonly paperwork?: Paperwork;
  readonly choices?: Partial<Choices>;
  /** Instead of the one in assets/templates. */
  readonly template?: Uint8Array;
}

export interface SampleDocument {
  readonly bytes: Uint8Array;
  readonly preview: Omit<PreparedDocument, "remarks"> & { readonly remarks: readonly string[] };
  readonly remarks: readonly string[];
}

/**
 * A document from a sample workbook, by the way the command line takes. Ages are counted on 20 August 2025. Throws when
 * the template is refused.
 */
export function sampleDocument(request: SampleRequest): SampleDocument {
  const made = tryDocument(request);
  if (!made.ok) throw new Error(made.problems.join("\n"));
  return made;
}

export function tryDocument({
  workbook,
  plan,
  document: id,
  target,
  options,
  paperwork = PAPERWORK,
  choices: changed,
  template,
}: SampleRequest) {
  const document = documentById(id);
  if (!document) throw new Error(`no document ${id}`);
  const file = opened(workbook);
  const choices: Choices = {
    ...readSettings(file.settings.get()).choices,
    typed: { conferenceDate: "2025-08-20" },
    paperwork,
    ...changed,
  };
  const sheets = file.sheetInfos();
  const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
  const preview = prepareDocument(document, {
    snapshots,
    sheets,
    choices,
    plan: PLANS.find((each) => each.id === plan) ?? null,
    today: "2025-08-01",
    target: target ?? null,
    options: { ...USUAL_OPTIONS, ...options },
    explanationOf: explanationsIn(choices, snapshots),
  });
  const made = makeDocument(
    document,
    preview,
    { name: "mau.docx", bytes: template ?? readFileSync(join("assets/templates", `${id}.docx`)) },
    docxFilePort,
  );
  const texts = (remarks: readonly Remark[]) => remarks.map(({ text }) => text);
  return made.ok
    ? { ...made, remarks: texts(made.remarks), preview: { ...preview, remarks: texts(preview.remarks) } }
    : made;
}

const files = new Map<string, ReturnType<typeof openWorkbookFile>>();

/** A sample is opened once: nothing here changes it. */
function opened(workbook: SampleRequest["workbook"]) {
  if (typeof workbook !== "string") return openWorkbookFile(workbook, "mau.xlsx");
  const file =
    files.get(workbook) ?? openWorkbookFile(readFileSync(join("assets/samples", `${workbook}.xlsx`)), "mau.xlsx");
  files.set(workbook, file);
  return file;
}
