import { readFileSync, statSync, writeFileSync } from "node:fs";
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
import { saidByLists, withSaid } from "../app/documents/said-by-sheet";
import { allDocuments, documentById } from "../documents/all-documents";
import { type AnyDocument, askFor, type DocumentOptions, SECTIONS, USUAL_OPTIONS } from "../documents/define-document";
import { type Paperwork, paperworkSchema } from "../domain/letterhead";
import { a1 } from "../domain/cell-ref";
import { PLANS } from "../plans/all-plans";
import { nearestWord } from "../plans/nearest-word";
import { adapt, type CheckOptions, openSheets } from "./check-file";
import { refusalWords } from "./refusal-words";
import { WrongUsage } from "./wrong-usage";
import { tellConversion } from "./tell-conversion";

interface ExportWords {
  readonly document?: string | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
  readonly sections?: string | undefined;
  readonly "without-sensitive"?: boolean | undefined;
  readonly "with-id"?: boolean | undefined;
  readonly "with-phone"?: boolean | undefined;
  readonly paperwork?: string | undefined;
  readonly reserves?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly "from-sheet"?: boolean | undefined;
}

/** Where our templates lie. */
export const TEMPLATES = join(__dirname, "../../assets/templates");
const LARGEST_TEMPLATE = 100 << 20;

/**
 * `export FILE --document ID --out OUT.docx`: 0 when the document is written, 1 when --strict forbids it, 2 when it
 * cannot be made; all said in words.
 */
export async function exportDocument(
  paths: readonly string[],
  check: CheckOptions,
  words: ExportWords,
): Promise<number> {
  const [path, second] = paths;
  if (path === undefined || second !== undefined)
    throw new WrongUsage("export làm từ một tệp danh sách; hãy nêu đúng một tệp.");
  const document = documentNamed(words.document);
  const template = words.template ?? join(TEMPLATES, `${document.id}.docx`);
  const out = outOf(words, [path, template]);
  if (check.target !== null && !document.targets.includes(check.target)) {
    throw new WrongUsage(`Văn bản “${document.title}” chỉ làm từ danh sách: ${document.targets.join(", ")}.`);
  }
  const options = optionsFrom(words);
  const paperwork = words.paperwork === undefined ? null : paperworkFrom(words.paperwork);
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
      choices: paperwork === null ? choices : { ...choices, paperwork },
      explanationOf: explanationsIn(choices, snapshots),
    };
    const preview = prepareDocument(document, withLists(document, request, words["from-sheet"] ?? false));
    for (const { title, sentence, advice } of preview.openErrors)
      console.error(`Còn lỗi — ${title}: ${sentence} ${advice}`);
    if (preview.openErrors.length > 0 && words.strict === true) {
      console.error(`Chưa ghi “${out}”: danh sách còn ${String(preview.openErrors.length)} lỗi (--strict).`);
      return 1;
    }
    return writeDocument(document, preview, template, out);
  } catch (error) {
    return failed(refusalWords(error, path));
  }
}

/** With --from-sheet what stands above and below the list is taken for the paper; else it is told. */
function withLists(document: AnyDocument, request: DocumentRequest, isTaken: boolean): DocumentRequest {
  const { source } = prepareDocument(document, request);
  const said = saidByLists(source.lists[source.target].rosters, request.snapshots, request.choices, request.today);
  if (said.length === 0) return request;
  const fields = said.map(({ value, cell }) => `${cell.sheet}!${a1(cell)}: ${value}`).join("; ");
  console.error(
    isTaken
      ? `Lấy từ đầu và cuối danh sách: ${fields}.`
      : `Đầu và cuối danh sách đã có sẵn phần thể thức (${fields}): thêm --from-sheet để dùng.`,
  );
  return isTaken ? { ...request, choices: withSaid(request.choices, said) } : request;
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
  for (const remark of made.remarks) console.error(`Lưu ý: ${remark}`);
  console.log(`Đã ghi ${document.title} vào ${out}.`);
  for (const { name, value } of preview.keyNumbers) console.log(`  ${name}: ${value}`);
  return 0;
}

/** Where to write: never over what is read. */
function outOf({ out }: ExportWords, read: readonly string[]): string {
  if (out === undefined) throw new WrongUsage("Chưa nêu tệp ghi ra: thêm --out RA.docx.");
  if (!/\.docx$/i.test(out)) throw new WrongUsage("--out phải là tên tệp .docx.");
  if (read.some((each) => resolve(each) === resolve(out)))
    throw new WrongUsage("--out phải ghi ra tệp khác tệp danh sách và tệp mẫu.");
  return out;
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

function documentNamed(id: string | undefined): AnyDocument {
  const known = allDocuments.map((document) => document.id);
  if (id === undefined) throw new WrongUsage(`Chưa nêu văn bản: thêm --document với một trong: ${known.join(", ")}.`);
  const document = documentById(id);
  if (document) return document;
  const near = nearestWord(id, known);
  throw new WrongUsage(
    `Không có văn bản “${id}”${near === undefined ? "" : `; có phải là “${near}”?`}. Các văn bản: ${known.join(", ")}.`,
  );
}

function optionsFrom(words: ExportWords): DocumentOptions {
  const sections = SECTIONS.find((each) => each === (words.sections ?? USUAL_OPTIONS.sections));
  if (sections === undefined)
    throw new WrongUsage(`Không có cách chia mục “${words.sections ?? ""}”. Chọn một trong: ${SECTIONS.join(", ")}.`);
  const reserves = Number(words.reserves ?? USUAL_OPTIONS.reserves);
  if (!Number.isInteger(reserves) || reserves < 0 || reserves > 1000)
    throw new WrongUsage("--reserves là số giấy mời, thẻ dự phòng: một số từ 0 đến 1000.");
  const usual = { ...USUAL_OPTIONS, sections, withoutSensitive: words["without-sensitive"] ?? false, reserves };
  return askFor("so_dien_thoai", words["with-phone"] ?? false, askFor("cccd", words["with-id"] ?? false, usual));
}

/** The letterhead typed for papers, from a file of JSON. */
export function paperworkFrom(path: string): Paperwork {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new WrongUsage(
      error instanceof SyntaxError
        ? `Tệp thể thức “${path}” không phải JSON đúng cách viết.`
        : `Không mở được tệp thể thức “${path}”.`,
    );
  }
  const parsed = paperworkSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "tệp"))].join(", ");
  throw new WrongUsage(
    `Tệp thể thức “${path}” có chỗ chưa dùng được: ${where}. Các mục: letterhead {superior, issuer, issuerSymbol, place, date, numbers, onBehalfOf, power, head, position, signer, bases, recipients, archive}, facts {name, place, startTime, present, addressee, chair, secretary, superiorConference}.`,
  );
}
