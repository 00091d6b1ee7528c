import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { docxFilePort } from "../adapters/docx-file/docx-file-port";
import { colouredWorkbook } from "../adapters/xlsx-file/coloured-workbook";
import { decodeText } from "../adapters/xlsx-file/decode-text";
import { wholeWorkbook } from "../adapters/xlsx-file/old/whole-workbook";
import { checkWorkbook } from "../app/check-workbook";
import { summaryOf } from "../app/units/summary-of";
import { summarySheets } from "../app/units/summary-sheets";
import { unitsReport } from "../app/units/units-report";
import { tongHopDonVi } from "../documents/tong-hop-don-vi";
import { unitsOfPlan, unitsOfRosters, unitsOfText } from "../app/units/listed-units";
import type { UnitsRequest } from "../app/units/check-unit";
import { NO_CHOICES } from "../domain/choices";
import { NO_PAPERWORK } from "../domain/letterhead";
import type { UnitResult } from "../domain/unit-result";
import type { ListedUnit, UnitsSummary } from "../domain/units-summary";
import { checkUnitFiles, type FolderFile } from "./check-pool";
import { paperworkFrom } from "./paperwork-file";
import { TEMPLATES } from "./template-files";
import { readPlanFile, whyNoPlan } from "./read-plan-files";
import { refusalWords } from "./refusal-words";
import { unitsOutput } from "./units-output";
import { unitsProgress } from "./units-progress";
import { noState, openState } from "./units-state";
import { unitsText } from "./units-text";
import { WrongUsage } from "./wrong-usage";

const TEMPLATE = join(TEMPLATES, `${tongHopDonVi.id}.docx`);

/** The words of the command that only `check-units` has. */
export interface UnitsWords {
  readonly "superior-total"?: string | undefined;
  readonly units?: string | undefined;
  readonly resume?: string | undefined;
  readonly summary?: string | undefined;
  readonly report?: string | undefined;
  readonly paperwork?: string | undefined;
  readonly json?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * `check-units FOLDER …`: every workbook of a folder and those below it under the plan of the level above. Returns the
 * exit code, as `check` does.
 */
export async function checkUnits(
  folders: readonly string[],
  asked: Pick<UnitsRequest, "plan" | "scope" | "target" | "today">,
  words: UnitsWords,
): Promise<number> {
  const superiorTotal = wholeNumber(words["superior-total"]);
  const requestOn = (today: string): UnitsRequest => ({ ...asked, superiorTotal, today });
  const listed = words.units === undefined ? namesOf(asked.plan.typed?.units) : await listedIn(words.units);
  const outs = outsOf(words);
  const paperwork = words.paperwork === undefined ? NO_PAPERWORK : paperworkFrom(words.paperwork);
  const files = folders
    .flatMap((folder) => filesBelow(folder, folders.length > 1))
    .filter(({ path }) => !outs.includes(resolve(path)));
  if (files.length === 0) throw new WrongUsage(`Không có tệp bảng tính nào trong ${folders.join(", ")}.`);
  const state =
    words.resume === undefined ? noState(asked.today) : await openState(words.resume, requestOn, asked.today);
  const request = requestOn(state.today);
  const results = files.map((file) => state.known(file));
  const open = [...files.keys()].filter((index) => results[index] === undefined);
  const progress = unitsProgress(files.length, files.length - open.length, state.today === asked.today);
  await checkUnitFiles(
    open.flatMap((index) => files[index] ?? []),
    request,
    (result, at) => {
      const index = open[at] ?? -1;
      const file = files[index];
      if (file !== undefined) state.add(file, result);
      results[index] = result;
      progress.step();
    },
  );
  progress.end();
  const told = results.filter((result) => result !== undefined);
  const summary = summaryOf(told, request, listed);
  if (words.report !== undefined) {
    const source = { summary, paperwork, today: request.today };
    writeFileSync(words.report, unitsReport(source, readFileSync(TEMPLATE), docxFilePort));
  }
  if (words.summary !== undefined) writeFileSync(words.summary, colouredWorkbook(summarySheets(summary)));
  console.log(words.json === true ? JSON.stringify(unitsOutput(summary), null, 2) : unitsText(summary));
  return exitCode(summary, words.strict === true);
}

/** What the command writes itself: no workbook of a unit, and never written over one by mistake. */
function outsOf({ resume, summary, report }: UnitsWords): readonly string[] {
  if (summary !== undefined && !/\.xlsx$/i.test(summary)) throw new WrongUsage("--summary phải là tên tệp .xlsx.");
  if (report !== undefined && !/\.docx$/i.test(report)) throw new WrongUsage("--report phải là tên tệp .docx.");
  return [resume, summary, report].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
}

/** Workbooks of a folder and of those in it, by name; lock files of Office (~$) and hidden folders are none. */
function filesBelow(folder: string, isOneOfSeveral: boolean): readonly FolderFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUsage(`“${folder}” không phải thư mục; check-units nhận thư mục có tệp của các đơn vị.`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split("\\").join("/"))
    .filter((name) => /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i.test(name))
    .filter((name) => !name.split("/").some((part) => part.startsWith("~$") || part.startsWith(".")));
  return names.sort().map((name) => ({
    path: join(folder, name),
    file: isOneOfSeveral ? `${basename(folder)}/${name}` : name,
  }));
}

function namesOf(names: readonly string[] | undefined): readonly ListedUnit[] {
  return (names ?? []).map((name) => ({ name, seats: null }));
}

/**
 * Units, and where it gives them their seats: a text with a name on each line, a workbook with a table of them, or the
 * document of a plan with an allocation.
 */
async function listedIn(path: string): Promise<readonly ListedUnit[]> {
  const listed = /\.(?:docx|pdf)$/i.test(path) ? await unitsInPlan(path) : await unitsInTable(path, readUnits(path));
  if (listed.length === 0)
    throw new WrongUsage(
      `Không thấy tên đơn vị nào trong “${path}”. Ghi mỗi đơn vị một dòng trong tệp .txt, một bảng có cột “Đơn vị” (và “Số đại biểu”) trong tệp .xlsx, .csv, hoặc dùng văn bản kế hoạch .docx, .pdf có bảng phân bổ.`,
    );
  return listed;
}

async function unitsInTable(path: string, bytes: Uint8Array): Promise<readonly ListedUnit[]> {
  return /\.txt$/i.test(path) ? unitsOfText(decodeText(bytes)) : unitsOfRosters(await rostersIn(bytes, path));
}

async function unitsInPlan(path: string): Promise<readonly ListedUnit[]> {
  try {
    return unitsOfPlan(await readPlanFile(path));
  } catch (error) {
    throw new WrongUsage(whyNoPlan(error, path));
  }
}

function readUnits(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new WrongUsage(`Không mở được tệp danh sách đơn vị “${path}”.`);
  }
}

async function rostersIn(bytes: Uint8Array, path: string) {
  try {
    const { sheets, snapshots } = await wholeWorkbook(bytes, basename(path));
    return checkWorkbook({ snapshots, sheets, choices: NO_CHOICES, plan: null, today: "2000-01-01" }).rosters;
  } catch (error) {
    throw new WrongUsage(refusalWords(error, path));
  }
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text))
    throw new WrongUsage("--superior-total là số đại biểu của hội nghị cấp trên: một số nguyên.");
  return Number(text);
}

/** As of `check`: 2 a file could not be read, 1 a rule is violated, 3 a file holds no list. */
function exitCode({ units, verdicts }: UnitsSummary, strict: boolean): number {
  if (verdicts.refused > 0) return 2;
  const isBad = ({ rules }: UnitResult) =>
    rules.some(({ outcome, severity }) =>
      strict ? outcome === "violated" || outcome === "undecided" : outcome === "violated" && severity === "error",
    );
  if (units.some(isBad)) return 1;
  return verdicts["nothing-to-check"] > 0 ? 3 : 0;
}
