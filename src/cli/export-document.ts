import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { docxFilePort } from "../adapters/docx-file/docx-file-port";
import { explainTemplateRefusal } from "../app/documents/explain-template";
import { explanationsIn } from "../app/session/explanations";
import {
  type DocumentRequest,
  makeDocument,
  prepareDocument,
  type PreparedDocument,
} from "../app/documents/make-document";
import { remarkLines } from "../app/documents/remark-lines";
import { saidByLists, withSaid } from "../app/documents/said-by-sheet";
import { allDocuments, documentById } from "../documents/all-documents";
import { type AnyDocument, askFor, type DocumentOptions, SECTIONS, USUAL_OPTIONS } from "../documents/define-document";
import type { Paperwork } from "../domain/letterhead";
import { a1 } from "../domain/cell-ref";
import type { Choices } from "../domain/choices";
import { typedFactsSchema } from "../domain/typed-facts";
import { PLANS } from "../plans/all-plans";
import { nearestWord } from "../plans/nearest-word";
import { typedFrom } from "./paperwork-file";
import { templateFor } from "./template-files";
import { adapt, type CheckOptions, openSheets } from "./check-file";
import { refusalWords } from "./refusal-words";
import { WrongUsage } from "./wrong-usage";
import { tellConversion } from "./tell-conversion";

interface ExportWords {
  readonly document?: string | undefined;
  readonly out?: string | undefined;
  readonly "out-dir"?: string | undefined;
  readonly "conference-date"?: string | undefined;
  readonly template?: string | undefined;
  readonly sections?: string | undefined;
  readonly "without-sensitive"?: boolean | undefined;
  readonly "one-spelling"?: boolean | undefined;
  readonly "with-id"?: boolean | undefined;
  readonly "with-phone"?: boolean | undefined;
  readonly paperwork?: string | undefined;
  readonly reserves?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly "from-sheet"?: boolean | undefined;
}

const LARGEST_TEMPLATE = 100 << 20;

/** What is asked for, the same for every file. */
interface ExportAsked {
  readonly check: CheckOptions;
  readonly options: DocumentOptions;
  /** Letterhead and facts from a file; null: those stored in the workbook. */
  readonly paperwork: Paperwork | null;
  readonly typed: Choices["typed"];
  /** Document id → the file of its template. */
  readonly templates: ReadonlyMap<string, string>;
  readonly isFromSheet: boolean;
  readonly isStrict: boolean;
}

/** A paper to write. */
interface Wanted {
  readonly document: AnyDocument;
  readonly out: string;
}

/**
 * `export FILE --document ID --out OUT.docx`, or `export FILE… --document ID,ID --out-dir FOLDER` for several: 0 when
 * all are written, 1 when --strict forbids one, 2 when one cannot be made; all said in words.
 */
export async function exportDocuments(
  paths: readonly string[],
  check: CheckOptions,
  words: ExportWords,
): Promise<number> {
  const documents = documentsNamed(words.document, check);
  const typed = words.paperwork === undefined ? null : typedFrom(words.paperwork);
  const templates = new Map(documents.map(({ id }) => [id, templateFor(id, words.template, documents.length > 1)]));
  const asked: ExportAsked = {
    check,
    options: optionsFrom(words),
    paperwork: typed?.paperwork ?? null,
    typed: { ...typed?.typed, ...dayFrom(words["conference-date"]) },
    templates,
    isFromSheet: words["from-sheet"] ?? false,
    isStrict: words.strict ?? false,
  };
  const jobs =
    words["out-dir"] === undefined
      ? [onlyJob(paths, documents, words, templates)]
      : jobsIn(words["out-dir"], paths, documents, words, templates);
  let code = 0;
  for (const { path, wanted } of jobs) code = Math.max(code, await exportFile(path, wanted, asked));
  return code;
}

/** The papers of one file, which is read once. */
async function exportFile(path: string, wanted: readonly Wanted[], asked: ExportAsked): Promise<number> {
  const { check, options, paperwork, typed } = asked;
  try {
    const { choices, from, sheets, snapshots } = await openSheets(path, (stored) => adapt(stored, check));
    tellConversion(from, path);
    if (check.sheet !== null && !sheets.some((sheet) => sheet.name === check.sheet)) {
      return failed(
        `Tệp “${basename(path)}” không có trang tính “${check.sheet}”. Các trang tính đang có: ${sheets.map((sheet) => `“${sheet.name}”`).join(", ")}.`,
      );
    }
    const plan = choices.ownPlan ?? PLANS.find((candidate) => candidate.id === choices.planId) ?? null;
    const request: DocumentRequest = {
      snapshots,
      sheets,
      plan,
      options,
      today: check.today,
      target: check.target,
      choices: {
        ...choices,
        typed: { ...choices.typed, ...typed },
        ...(paperwork !== null && { paperwork }),
      },
      explanationOf: explanationsIn(choices, snapshots),
    };
    const [first] = wanted;
    const whole = first === undefined ? request : withLists(first.document, request, asked);
    return Math.max(0, ...wanted.map((one) => exportOne(one, whole, asked)));
  } catch (error) {
    return failed(refusalWords(error, path));
  }
}

function exportOne({ document, out }: Wanted, request: DocumentRequest, asked: ExportAsked): number {
  const preview = prepareDocument(document, request);
  for (const { title, sentence, advice } of preview.openErrors)
    console.error(`Còn lỗi — ${title}: ${sentence} ${advice}`);
  if (preview.openErrors.length > 0 && asked.isStrict) {
    console.error(`Chưa ghi “${out}”: danh sách còn ${String(preview.openErrors.length)} lỗi (--strict).`);
    return 1;
  }
  return writeDocument(document, preview, asked.templates.get(document.id) ?? "", out);
}

/** With --from-sheet what stands above and below the lists is taken for the papers; else it is told. */
function withLists(document: AnyDocument, request: DocumentRequest, { isFromSheet, paperwork }: ExportAsked) {
  if (paperwork !== null && !isFromSheet) return request;
  const { lists, target } = prepareDocument(document, request).source;
  const { snapshots, choices, plan, today } = request;
  const rosters = [lists[target], lists.attendees, lists.sentUp, lists.awards].flatMap((list) => list.rosters);
  const said = saidByLists({ rosters, scope: lists[target].scope, snapshots, choices, plan, today });
  if (said.length === 0) return request;
  const fields = said.map(({ value, cell }) => `${cell.sheet}!${a1(cell)}: ${value}`).join("; ");
  console.error(
    isFromSheet
      ? `Lấy từ đầu và cuối danh sách: ${fields}.`
      : `Đầu và cuối danh sách đã có sẵn phần thể thức (${fields}): thêm --from-sheet để dùng.`,
  );
  return isFromSheet ? { ...request, choices: withSaid(choices, said) } : request;
}

function writeDocument(document: AnyDocument, preview: PreparedDocument, template: string, out: string): number {
  const made = makeDocument(
    document,
    preview,
    { name: basename(template), bytes: readTemplate(template) },
    docxFilePort,
  );
  if (!made.ok) return failed(...made.problems);
  writeFileSync(out, made.bytes);
  for (const line of remarkLines([{ title: document.title, remarks: made.remarks }])) console.error(`Lưu ý: ${line}`);
  console.log(`Đã ghi ${document.title} vào ${out}.`);
  for (const { name, value } of preview.keyNumbers) console.log(`  ${name}: ${value}`);
  return 0;
}

function onlyJob(
  paths: readonly string[],
  documents: readonly AnyDocument[],
  { out }: ExportWords,
  templates: ReadonlyMap<string, string>,
) {
  const [path, second] = paths;
  const [document, other] = documents;
  if (path === undefined || document === undefined || second !== undefined || other !== undefined)
    throw new WrongUsage("Nhiều tệp hoặc nhiều văn bản thì nêu thư mục ghi ra: --out-dir THƯ-MỤC.");
  if (out === undefined) throw new WrongUsage("Chưa nêu tệp ghi ra: thêm --out RA.docx hoặc --out-dir THƯ-MỤC.");
  if (!/\.docx$/i.test(out)) throw new WrongUsage("--out phải là tên tệp .docx.");
  return jobOf(path, [{ document, out }], templates);
}

/** Every paper of every file, "Tên tệp - Tên văn bản.docx" in one folder. */
function jobsIn(
  folder: string,
  paths: readonly string[],
  documents: readonly AnyDocument[],
  words: ExportWords,
  templates: ReadonlyMap<string, string>,
) {
  if (words.out !== undefined) throw new WrongUsage("Chỉ nêu một trong --out, --out-dir.");
  const names = paths.map((path) => basename(path).replace(/\.\w+$/, ""));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new WrongUsage(`Hai tệp cùng tên “${twice}”: văn bản của tệp sau sẽ đè tệp trước. Đổi tên một tệp.`);
  mkdirSync(folder, { recursive: true });
  return paths.map((path, at) =>
    jobOf(
      path,
      documents.map((document) => ({ document, out: join(folder, `${names[at] ?? ""} - ${document.title}.docx`) })),
      templates,
    ),
  );
}

/** Never over what is read. */
function jobOf(path: string, wanted: readonly Wanted[], templates: ReadonlyMap<string, string>) {
  for (const { document, out } of wanted)
    if ([path, templates.get(document.id) ?? ""].some((each) => resolve(each) === resolve(out)))
      throw new WrongUsage("--out phải ghi ra tệp khác tệp danh sách và tệp mẫu.");
  return { path, wanted };
}

function failed(...problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 2;
}

/** A file that no template can be is not even read. */
function readTemplate(path: string): Uint8Array {
  if (statSync(path).size > LARGEST_TEMPLATE) throw new WrongUsage(explainTemplateRefusal("too-large", basename(path)));
  return readFileSync(path);
}

/** "trich-ngang,giay-moi", "all": those of the list that is checked. */
function documentsNamed(ids: string | undefined, { target }: CheckOptions): readonly AnyDocument[] {
  const known = allDocuments.map((document) => document.id);
  if (ids === undefined) throw new WrongUsage(`Chưa nêu văn bản: thêm --document với một trong: ${known.join(", ")}.`);
  if (ids === "all") return allDocuments.filter(({ targets }) => target === null || targets.includes(target));
  return ids.split(",").map((id) => {
    const document = documentNamed(id.trim(), known);
    if (target !== null && !document.targets.includes(target))
      throw new WrongUsage(`Văn bản “${document.title}” chỉ làm từ danh sách: ${document.targets.join(", ")}.`);
    return document;
  });
}

function documentNamed(id: string, known: readonly string[]): AnyDocument {
  const document = documentById(id);
  if (document) return document;
  const near = nearestWord(id, known);
  throw new WrongUsage(
    `Không có văn bản “${id}”${near === undefined ? "" : `; có phải là “${near}”?`}. Các văn bản: ${known.join(", ")}.`,
  );
}

/** "2025-08-20" or "20/8/2025". */
function dayFrom(date: string | undefined): Choices["typed"] {
  if (date === undefined) return {};
  const conferenceDate = isoOf(date);
  if (conferenceDate === undefined)
    throw new WrongUsage(`--conference-date “${date}” không phải một ngày: ghi như 20/8/2025 hoặc 2025-08-20.`);
  return { conferenceDate };
}

function isoOf(date: string): string | undefined {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? [];
  const iso = year === "" ? date : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return typedFactsSchema.shape.conferenceDate.safeParse(iso).success ? iso : undefined;
}

function optionsFrom(words: ExportWords): DocumentOptions {
  const sections = SECTIONS.find((each) => each === (words.sections ?? USUAL_OPTIONS.sections));
  if (sections === undefined)
    throw new WrongUsage(`Không có cách chia mục “${words.sections ?? ""}”. Chọn một trong: ${SECTIONS.join(", ")}.`);
  const reserves = Number(words.reserves ?? USUAL_OPTIONS.reserves);
  if (!Number.isInteger(reserves) || reserves < 0 || reserves > 1000)
    throw new WrongUsage("--reserves là số giấy mời, thẻ dự phòng: một số từ 0 đến 1000.");
  const usual = {
    ...USUAL_OPTIONS,
    sections,
    withoutSensitive: words["without-sensitive"] ?? false,
    oneSpelling: words["one-spelling"] ?? false,
    reserves,
  };
  return askFor("so_dien_thoai", words["with-phone"] ?? false, askFor("cccd", words["with-id"] ?? false, usual));
}
