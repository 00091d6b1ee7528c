import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { docxFilePort } from "../src/adapters/docx-file/docx-file-port";
import { openWorkbookFile } from "../src/adapters/xlsx-file/open-workbook";
import { prepareDocument } from "../src/app/documents/make-document";
import { documentById } from "../src/documents/all-documents";
import { type AnyData, USUAL_OPTIONS } from "../src/documents/define-document";
import { NO_CHOICES } from "../src/domain/choices";
import { PLANS } from "../src/plans/all-plans";
import { largeRoster } from "./bench/large-roster";
import { loadPeers } from "./bench/load-peers";

/**
 * `npx tsx scripts/bench-documents.ts`: our documents beside docxtemplater as it comes, docx (dolanmiu) and
 * docx-templates, in one run. Every
 * measurement is a process of its own (so that peak memory means something), the code bundled as for the page: from the
 * data of the document to the bytes of the file, in processor time, the first run dropped. Prints the table and writes
 * docs/benchmarks-documents.md. With --page, CHROME_PATH and a built dist/web only the part about the page's own
 * thread.
 */
const REPORT = "docs/benchmarks-documents.md";
const PAGE_HEADING = "## The page meanwhile";
const PAGE_ROWS = 10_000;
/** How an old office machine compares with this one, roughly. */
const SLOWER = 4;
const RUNS = 3;
const LIBRARIES = ["ours", "docxtemplater", "docx", "docx-templates"] as const;
type Library = (typeof LIBRARIES)[number];
const JOBS = [
  ["trich-ngang", 300],
  ["trich-ngang", 3000],
  ["trich-ngang", 10000],
  ["giay-moi", 1000],
  ["bao-cao", 300],
] as const;
/** Documents that the others can draw too: a list, and invitations. */
const DRAWN: ReadonlySet<string> = new Set(["trich-ngang", "giay-moi"]);
const PATIENCE_MILLISECONDS = 120_000;

interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly startMegabytes: number;
  readonly kilobytes: number;
}

/** What the document says, from a list of invented delegates. */
function dataOf(id: string, count: number): AnyData {
  const document = documentById(id);
  const file = openWorkbookFile(largeRoster(count), "bench.xlsx");
  const choices = { ...NO_CHOICES, planId: "tan-doan-2025" };
  const sheets = file.sheetInfos();
  if (!document) throw new Error(id);
  const { source } = prepareDocument(document, {
    snapshots: sheets.map((sheet) => file.snapshot(sheet.name)),
    sheets,
    choices,
    plan: PLANS[0] ?? null,
    today: "2025-08-20",
    target: null,
    options: { ...USUAL_OPTIONS, reserves: 0 },
    explanationOf: () => null,
  });
  return document.data(source);
}

async function worker(
  id: string,
  library: Library,
  template: Uint8Array,
  data: AnyData,
): Promise<() => Promise<Uint8Array>> {
  if (library === "ours") return () => Promise.resolve(docxFilePort.fill(template, data));
  const { byDocxtemplater, byDocxTemplates, invitationsByDocx, listByDocx, peerInvitationTemplate, peerListTemplate } =
    await loadPeers();
  if (library === "docxtemplater") return () => byDocxtemplater(template, data);
  const records = (id === "giay-moi" ? data.giay_moi : data.dai_bieu) as readonly AnyData[];
  const lines = Array.from(
    { length: 16 },
    (_, i) => `Dòng thứ ${String(i + 1)} của giấy mời, dài như một câu bình thường.`,
  );
  if (library === "docx") return () => (id === "giay-moi" ? invitationsByDocx(records, lines) : listByDocx(records));
  const own = await (id === "giay-moi" ? peerInvitationTemplate(lines.length) : peerListTemplate());
  return () => byDocxTemplates(own, id === "giay-moi" ? { records, lines } : { rows: records });
}

/** Inside the measured process: the data comes from a file, so that reading the workbook is not counted. */
async function measure(id: string, library: Library, dataPath: string, templatePath: string): Promise<Measured> {
  const make = await worker(id, library, readFileSync(templatePath), JSON.parse(readFileSync(dataPath, "utf8")));
  const startMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const times: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = process.cpuUsage();
    kilobytes = Math.round((await make()).length / 1024);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (times[0] !== undefined && times[0] > 8_000) break;
  }
  const counted = times.length > 1 ? times.slice(1) : times;
  const milliseconds = [...counted].sort((a, b) => a - b)[Math.floor(counted.length / 2)] ?? 0;
  return { milliseconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024), startMegabytes, kilobytes };
}

/** This script as one file without a loader: its memory would be measured too, as that of webpack and Playwright. */
async function bundled(): Promise<string> {
  const { default: webpack } = await import("webpack");
  const folder = resolve("node_modules/.cache/bench-documents");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: process.cwd(),
    entry: "./scripts/bench-documents.ts",
    output: { path: folder, filename: "bench.cjs" },
    optimization: { minimize: false },
    resolve: { extensions: [".ts", ".js"] },
    externals: [
      ({ request }, done) => {
        if (request !== undefined && /^[^.]/.test(request)) done(undefined, `commonjs ${request}`);
        else done();
      },
    ],
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: resolve("scripts/esbuild-loader.js"),
        },
      ],
    },
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else done(join(folder, "bench.cjs"));
    });
  });
}

async function report(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-van-ban-"));
  try {
    const bundle = await bundled();
    const rows: string[][] = [];
    for (const [id, count] of JOBS) {
      const dataPath = join(folder, `${id}-${String(count)}.json`);
      writeFileSync(dataPath, JSON.stringify(dataOf(id, count)));
      const measured = LIBRARIES.map((library): Measured | null | undefined => {
        if (!DRAWN.has(id) && library.startsWith("docx") && library !== "docxtemplater") return undefined;
        try {
          return JSON.parse(
            execFileSync(
              process.execPath,
              [bundle, "--measure", id, library, dataPath, `assets/templates/${id}.docx`],
              { encoding: "utf8", timeout: PATIENCE_MILLISECONDS, stdio: ["ignore", "pipe", "ignore"] },
            ),
          );
        } catch {
          return null;
        }
      });
      const [ours, plain, docx] = measured;
      const cell = (each: Measured | null | undefined) =>
        each === undefined
          ? "—"
          : each
            ? `${each.milliseconds.toFixed(0)} ms, ${String(each.peakMegabytes)} MB`
            : `failed or over ${String(PATIENCE_MILLISECONDS / 1000)} s`;
      rows.push([
        `${id}, ${count.toLocaleString("en")}`,
        ...measured.map(cell),
        ours && plain ? (plain.milliseconds / ours.milliseconds).toFixed(1) : "—",
        ours && docx ? (docx.milliseconds / ours.milliseconds).toFixed(1) : "—",
        ours ? `${String(ours.startMegabytes)} MB` : "—",
        ours ? `${String(ours.kilobytes)} KB` : "—",
      ]);
      console.log(rows.at(-1)?.join(" | "));
    }
    const head = [
      "document, rows",
      "ours: processor time, peak memory (wanted < 300 MB at 10,000)",
      "docxtemplater 3.71 plain",
      "docx 9.15",
      "docx-templates 4.15",
      "docxtemplater / ours",
      "docx / ours (wanted ≥ 2 at 3,000)",
      "our process before",
      "our file",
    ];
    const table = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
    writeFileSync(
      REPORT,
      `# Benchmarks of the documents

\`npx tsx scripts/bench-documents.ts\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? "unknown processor"}. Every cell is a
process of its own, bundled code, processor time (other work on the machine does not count), median after a first run.

${table}

docxtemplater plain fills our own template with the same data by the library that ours is built on; it guards nothing, takes no column out and looks nothing over. From the data of the document to the bytes of the file. Ours fills the template of the office with two-level header, sections and total; docx draws a table of 18 columns in code,
docx-templates fills a template of the same columns. Invitations: ours has the letterhead with its lists on every page, the peers 18 plain paragraphs.

${partOnPage()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The part of the report about the page, as it stands. */
function partOnPage(): string {
  const text = readFileSync(REPORT, "utf8");
  const at = text.indexOf(PAGE_HEADING);
  return at < 0 ? "" : text.slice(at);
}

/** Measures the page's own thread and replaces that part of the report. */
async function reportPage(): Promise<void> {
  const { pageSteps } = await import("./bench/page-tasks");
  const here = await pageSteps(PAGE_ROWS, 1);
  const slowed = await pageSteps(PAGE_ROWS, SLOWER);
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
  const task = (value: number) => (value === 0 ? "under 50 ms" : milliseconds(value));
  const rows = here.map(({ name, total, longestTask, longestGap }, i) => [
    name,
    milliseconds(total),
    task(longestTask),
    milliseconds(longestGap),
    task(slowed[i]?.longestTask ?? 0),
  ]);
  const head = [
    "step",
    "from click to result",
    "longest task of the page (wanted ≤ 100 ms)",
    "longest time without a tick",
    `longest task, processor slowed ${String(SLOWER)} ×`,
  ];
  const table = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  console.log(table);
  writeFileSync(
    REPORT,
    `${readFileSync(REPORT, "utf8").replace(partOnPage(), "").trimEnd()}

${PAGE_HEADING}

\`npx tsx scripts/bench-documents.ts --page\` on ${new Date().toISOString().slice(0, 10)}: the built page in Chromium with a list of ${PAGE_ROWS.toLocaleString("en")} rows, checked. Tasks as the browser
reports them (PerformanceObserver, those over 50 ms). The longest time without a tick counts whatever else the machine did. The last column is Chromium's own slowing of the page, for old machines.

${table}
`,
  );
}

if (process.argv[2] === "--page") {
  void reportPage();
} else if (process.argv[2] === "--measure") {
  const [, , , id = "", library = "", dataPath = "", templatePath = ""] = process.argv;
  const known = LIBRARIES.find((each) => each === library);
  if (known) void measure(id, known, dataPath, templatePath).then((measured) => console.log(JSON.stringify(measured)));
} else {
  void report();
}
