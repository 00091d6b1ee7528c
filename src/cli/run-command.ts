import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { allDocuments } from "../documents/all-documents";
import { type Plan, type Scope, SCOPES, type Target, TARGETS } from "../domain/plan";
import { fold } from "../domain/vietnamese-text";
import { PLANS } from "../plans/all-plans";
import { parsePlan } from "../plans/parse-plan";
import { type CheckOptions, type FileAnswer, openSheets } from "./check-file";
import { checkFiles } from "./check-pool";
import { checkText, summaryTable } from "./check-text";
import { checkUnits } from "./check-units";
import { exportDocuments } from "./export-document";
import { readLists } from "../app/lists/read-lists";
import { readPlanFiles } from "./read-plan-files";
import { refusalWords } from "./refusal-words";
import { rosterOutput } from "./roster-output";
import { rosterText } from "./roster-text";
import { WrongUsage } from "./wrong-usage";
import { isoDay } from "../domain/iso-day";
import { tellConversion } from "./tell-conversion";

const USAGE = `Cách dùng:
  npm run --silent co-cau -- check TỆP… [--plan MÃ|kế-hoạch.json] [--scope xã] [--target attendees|sentUp|awards]
                                        [--sheet TÊN] [--json] [--highlight RA.xlsx] [--strict]
  npm run --silent co-cau -- check-units THƯ-MỤC --plan … --scope … [--target …] [--superior-total SỐ] [--units ĐƠN-VỊ.xlsx|.txt|.docx]
                                        [--summary TỔNG-HỢP.xlsx] [--report BÁO-CÁO.docx] [--paperwork thể-thức.json]
                                        [--resume TIẾN-TRÌNH] [--json] [--strict]
  npm run --silent co-cau -- roster TỆP [--json]
  npm run --silent co-cau -- read-plan KẾ-HOẠCH.docx|.pdf|.txt [--json]
  npm run --silent co-cau -- export TỆP… --document VĂN-BẢN[,VĂN-BẢN]|all --out RA.docx|--out-dir THƯ-MỤC [--plan …] [--scope …] [--target …] [--sheet …] [--template mẫu.docx|THƯ-MỤC]
                                        [--sections category|unit|village|none] [--without-sensitive] [--with-id] [--with-phone] [--one-spelling]
                                        [--paperwork thể-thức.json] [--from-sheet] [--conference-date 20/8/2025] [--reserves 5] [--strict]
TỆP là tệp .xlsx, .xlsm, .csv hoặc một thư mục. Mã kế hoạch: ${PLANS.map((plan) => plan.id).join(", ")}.
VĂN-BẢN là một trong: ${allDocuments.map((document) => document.id).join(", ")}.
Kết thúc bằng 0: không vi phạm quy định mức lỗi (--strict: không vi phạm, không thiếu dữ liệu); 1: có; 2: có tệp không đọc được;
3: không có danh sách nào để kiểm tra.
Văn bản không in số căn cước, số điện thoại, trừ khi thêm --with-id, --with-phone.
--one-spelling viết tên người, thôn, đơn vị theo cách danh sách viết nhiều nhất, chỉ trong văn bản.
--paperwork: mọi mục gõ được trong bảng làm việc (thể thức, hội nghị, chương trình, họp xét, dự trù …); mẫu: assets/samples/the-thuc-mau.json.
--template nêu một mẫu cho một văn bản, hoặc thư mục có các mẫu đặt tên theo văn bản (giay-moi.docx); thiếu mẫu nào thì dùng mẫu có sẵn.
--from-sheet lấy cơ quan, địa danh, ngày, người ký ở đầu và cuối danh sách; --paperwork nêu thì theo --paperwork.
export kết thúc bằng 0 khi đã ghi văn bản; 1: --strict và danh sách còn lỗi, nên không ghi; 2: không làm được.`;

const OPTIONS = {
  plan: { type: "string" },
  scope: { type: "string" },
  target: { type: "string" },
  sheet: { type: "string" },
  highlight: { type: "string" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
  help: { type: "boolean" },
  document: { type: "string" },
  out: { type: "string" },
  "out-dir": { type: "string" },
  "conference-date": { type: "string" },
  template: { type: "string" },
  sections: { type: "string" },
  "without-sensitive": { type: "boolean" },
  "one-spelling": { type: "boolean" },
  "with-id": { type: "boolean" },
  "with-phone": { type: "boolean" },
  paperwork: { type: "string" },
  reserves: { type: "string" },
  "from-sheet": { type: "boolean" },
  "superior-total": { type: "string" },
  units: { type: "string" },
  resume: { type: "string" },
  summary: { type: "string" },
  report: { type: "string" },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** Runs the command and returns the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
    const [command, ...given] = positionals;
    if (values.help || command === undefined) {
      console.log(USAGE);
      return values.help ? 0 : 2;
    }
    if (given.length === 0) throw new WrongUsage("Chưa nêu tệp nào.");
    if (command === "check-units") return await checkUnits(given, unitsAsked(values), values);
    return await run(command, given.flatMap(filesIn), values);
  } catch (error) {
    const why = wrongUsage(error);
    if (why === null) throw error;
    console.error(`${why}\n\n${USAGE}`);
    return 2;
  }
}

async function run(command: string, paths: readonly string[], values: Values): Promise<number> {
  if (command === "roster") return printRosters(paths, values.json ?? false);
  if (command === "check") return await check(paths, checkOptions(values), values);
  if (command === "export") return exportDocuments(paths, checkOptions(values), values);
  if (command === "read-plan") return readPlanFiles(paths, values.json ?? false);
  throw new WrongUsage(`Không có lệnh “${command}”.`);
}

async function check(
  paths: readonly string[],
  options: CheckOptions,
  { highlight, json = false, strict = false }: Values,
): Promise<number> {
  if (highlight !== undefined && paths.length > 1) throw new WrongUsage("--highlight chỉ dùng cho một tệp.");
  if (highlight !== undefined && paths.includes(highlight))
    throw new WrongUsage("--highlight phải ghi ra tệp khác tệp gốc.");
  const answers = await checkFiles(paths, () => options);
  print(answers, json);
  const [only] = answers;
  if (highlight !== undefined && only?.refused === null && only.highlighted) writeFileSync(highlight, only.highlighted);
  return exitCode(answers, strict);
}

function checkOptions(values: Values): CheckOptions {
  const plan = values.plan === undefined ? null : planNamed(values.plan);
  const scope = values.scope === undefined ? null : scopeNamed(values.scope);
  const target = values.target === undefined ? null : targetNamed(values.target);
  if (plan && scope) checkScope(plan, scope);
  return {
    plan,
    scope,
    target,
    sheet: values.sheet ?? null,
    highlight: values.highlight !== undefined,
    today: isoDay(new Date()),
  };
}

/** Units are checked under one plan and at one scope: neither is taken from a workbook. */
function unitsAsked(values: Values) {
  const { plan, scope, target, today } = checkOptions(values);
  if (plan === null) throw new WrongUsage("Chưa nêu kế hoạch của cấp trên: thêm --plan MÃ hoặc --plan kế-hoạch.json.");
  if (scope === null) throw new WrongUsage("Chưa nêu cấp của các đơn vị: thêm --scope xã (hoặc phường, thị trấn …).");
  return { plan, scope, target: target ?? "attendees", today } as const;
}

/** What was wrong with the words of the command; null: it was something else. */
function wrongUsage(error: unknown): string | null {
  if (error instanceof WrongUsage) return error.message;
  const isUnknownOption =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isUnknownOption ? "Có tùy chọn không hiểu được." : null;
}

/**
 * 2: a file could not be read; 1: a rule of severity error is violated (strict: anything violated or undecided); 3: a
 * file holds no list, so nothing of it was checked; 0: none of these.
 */
function exitCode(answers: readonly FileAnswer[], strict: boolean): number {
  if (answers.some((answer) => answer.refused !== null)) return 2;
  const bad = answers.some(
    (answer) =>
      answer.refused === null &&
      (strict
        ? answer.evaluation.results.some((result) => result.findings.length > 0)
        : answer.evaluation.results.some((result) =>
            result.findings.some((finding) => finding.severity === "error" && finding.outcome === "violated"),
          )),
  );
  if (bad) return 1;
  return answers.some((answer) => answer.refused === null && answer.evaluation.verdict === "nothing-to-check") ? 3 : 0;
}

function print(answers: readonly FileAnswer[], json: boolean): void {
  for (const answer of answers)
    if (answer.refused !== null && (json || answers.length === 1)) console.error(answer.refused);
  const read = answers.flatMap((answer) => (answer.refused === null ? [answer] : []));
  for (const { from, path } of read) tellConversion(from, path);
  if (json) {
    const outputs = read.map((answer) => answer.output);
    console.log(JSON.stringify(answers.length === 1 ? (outputs[0] ?? null) : outputs, null, 2));
  } else if (answers.length === 1) {
    for (const answer of read) console.log(checkText(answer));
  } else {
    console.log(summaryTable(answers));
  }
}

async function printRosters(paths: readonly string[], json: boolean): Promise<number> {
  let code = 0;
  const outputs: unknown[] = [];
  for (const path of paths) {
    try {
      const { snapshots, choices, from } = await openSheets(path, (stored) => stored);
      tellConversion(from, path);
      const rosters = readLists(snapshots, choices, null);
      if (json) outputs.push(rosterOutput(rosters));
      else console.log(rosterText(basename(path), rosters));
    } catch (error) {
      code = 2;
      console.error(refusalWords(error, path));
    }
  }
  if (json && outputs.length > 0) console.log(JSON.stringify(paths.length === 1 ? outputs[0] : outputs, null, 2));
  return code;
}

/** A folder stands for the workbooks in it, not those below it; lock files of Office (~$) are none. */
function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter(
    (name) => /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i.test(name) && !name.startsWith("~$"),
  );
  if (names.length === 0) throw new WrongUsage(`Thư mục “${path}” không có tệp bảng tính nào.`);
  return names.sort((a, b) => a.localeCompare(b, "vi", { numeric: true })).map((name) => join(path, name));
}

function planNamed(name: string): Plan {
  const preset = PLANS.find((plan) => plan.id === name);
  if (preset) return preset;
  if (!name.endsWith(".json"))
    throw new WrongUsage(`Không có kế hoạch “${name}”. Các mã đang có: ${PLANS.map((plan) => plan.id).join(", ")}.`);
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch {
    throw new WrongUsage(`Không mở được tệp kế hoạch “${name}”.`);
  }
  const parsed = parsePlan(text);
  if (!parsed.ok)
    throw new WrongUsage(
      `Chưa dùng được kế hoạch “${name}”:\n${parsed.problems.map((problem) => `  - ${problem}`).join("\n")}`,
    );
  return parsed.plan;
}

/** Accepts the name with or without marks; "cơ quan" and "đơn vị" alone too. */
function scopeNamed(name: string): Scope {
  const wanted = fold(name).replace(/[-_]+/g, " ");
  const scope =
    SCOPES.find((candidate) => fold(candidate) === wanted) ??
    SCOPES.find((candidate) => fold(candidate).split(", ").includes(wanted));
  if (!scope) throw new WrongUsage(`Không có cấp “${name}”. Các cấp: ${SCOPES.join("; ")}.`);
  return scope;
}

function checkScope(plan: Plan, scope: Scope): void {
  const offered = [...new Set(plan.conferences.flatMap((conference) => conference.scopes))];
  if (!offered.includes(scope))
    throw new WrongUsage(
      `Kế hoạch “${plan.title}” không nói về cấp ${scope}. Các cấp trong kế hoạch: ${offered.join("; ")}.`,
    );
}

function targetNamed(name: string): Target {
  const target = TARGETS.find((candidate) => candidate === name);
  if (!target) throw new WrongUsage(`Không có danh sách “${name}”. Chọn một trong: ${TARGETS.join(", ")}.`);
  return target;
}
