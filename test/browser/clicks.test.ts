import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { z } from "zod";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { BuiltPage, sampleBytes } from "./built-page";

/*
 * How many clicks lie between the opened file and its first answer, and from there to the last rule that the workbook
 * can decide: every proposal of "Cần cơ quan cho biết" is accepted, what only the office knows is counted as left.
 */
const built = new BuiltPage();
beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

interface Tried {
  readonly name: string;
  readonly plan: string;
  readonly bytes: Uint8Array;
}

const SAMPLES: readonly (readonly [sample: string, plan: string])[] = [
  ["tan-doan-2025-loi", "tan-doan-2025"],
  ["tan-doan-2025-dat", "tan-doan-2025"],
  ["dinh-lap-2025", "dinh-lap-2025"],
  ["tan-hung-2025", "tan-hung-2025"],
  ["tho-xuan-2024", "tho-xuan-2024"],
  ["tp-lang-son-2024", "tp-lang-son-2024"],
];

/** A workbook as an office has it before it first used the program: nothing is chosen in it. */
function unchosen(name: string, bytes: Uint8Array): Uint8Array {
  const file = openWorkbookFile(bytes, `${name}.xlsx`);
  file.settings.set(JSON.stringify(NO_CHOICES));
  return file.save();
}

const CASES = path.resolve(__dirname, "../../../shared/cases/verdicts");
const caseSchema = z.array(z.object({ file: z.string(), plan: z.string() }));

function sharedCases(): readonly Tried[] {
  const list = caseSchema.parse(JSON.parse(readFileSync(path.join(CASES, "expected.json"), "utf8")));
  const files = new Map(list.map((one) => [one.file, one.plan]));
  const all = [...files];
  const tried = process.env["CLICKS"] === "all" ? all : all.filter((_, at) => at % EVERY === EVERY - 1);
  return tried.map(([name, plan]) => ({ name, plan, bytes: readFileSync(path.join(CASES, name)) }));
}

/** Each of them takes the browser some seconds: a few at a time, or with CLICKS=all every one. */
const EVERY = 8;

/** One click each, as long as something is proposed. */
const ACCEPTS = /^(?:Đúng, là |Xác nhận \d+ đề xuất|Đủ \d+ )/u;

interface Way {
  readonly toAnswer: number;
  readonly undecided: number;
  readonly accepted: number;
  readonly stillUndecided: number;
  readonly left: number;
  /** Findings that are undecided and say what to do. */
  readonly advised: number;
  readonly seconds: number;
}

async function tryOut({ name, plan, bytes }: Tried): Promise<Way> {
  const page = await built.open("web");
  await built.choose(page, name.endsWith(".xlsx") ? name : `${name}.xlsx`, bytes);
  await built.opened(page);
  const begun = Date.now();
  const toAnswer = await firstAnswer(page, PLANS.find(({ id }) => id === plan)?.title ?? "");
  const undecided = await countOfUndecided(page);
  let accepted = 0;
  const proposals = page.getByRole("region", { name: "Cần cơ quan cho biết" }).getByRole("button", { name: ACCEPTS });
  await page.waitForTimeout(QUIET);
  while ((await proposals.count()) > 0) {
    await proposals.first().click();
    accepted += 1;
    await page.waitForTimeout(QUIET);
  }
  const seconds = (Date.now() - begun - QUIET * (accepted + 1)) / 1000;
  const left = await page.getByRole("region", { name: "Cần cơ quan cho biết" }).locator("> ul > li").count();
  const open = page.getByRole("region", { name: "Phát hiện" }).locator("li", { hasText: "Chưa đủ dữ liệu" });
  const advised = await open.filter({ hasText: "Cách xử lý:" }).count();
  const stillUndecided = await countOfUndecided(page);
  const way = { toAnswer, undecided, accepted, stillUndecided, left, advised, seconds };
  await page.close();
  return way;
}

/** Questions follow an answer a moment later. */
const QUIET = 700;

async function firstAnswer(page: Page, title: string): Promise<number> {
  const proposal = page.getByRole("button", { name: "Dùng đề xuất này" });
  const reading = page.getByText(/Đọc được:/u);
  // A workbook without any list is offered nothing.
  await proposal
    .or(reading)
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  await page.waitForTimeout(QUIET);
  let clicks = 0;
  const radio = page.getByRole("radio", { name: title });
  if (await proposal.first().isVisible()) {
    await proposal.first().click();
    clicks = 1;
  } else {
    await radio.click();
    const scope = page.getByLabel("Cấp tổ chức hội nghị");
    clicks = 2;
    if ((await scope.count()) > 0 && (await scope.inputValue()) === "") {
      await scope.selectOption({ index: 1 });
      clicks = 3;
    }
    await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
  }
  const verdict = page.getByRole("region", { name: "Kết luận" }).getByRole("heading", { name: /Đạt|Vi phạm|Chưa/u });
  await verdict.or(page.getByText("Chưa thấy danh sách đại biểu")).first().waitFor();
  return clicks;
}

async function countOfUndecided(page: Page): Promise<number> {
  const [words] = await page.getByRole("region", { name: "Kết luận" }).allTextContents();
  return Number(/(\d+) (?:nội dung )?chưa đủ/u.exec(words ?? "")?.[1] ?? 0);
}

function printed(ways: readonly (readonly [string, Way])[]): string {
  const head = "workbook | clicks to the answer | undecided | proposals accepted | undecided then | questions left | s";
  const lines = ways.map(([name, way]) =>
    [name, way.toAnswer, way.undecided, way.accepted, way.stillUndecided, way.left, way.seconds.toFixed(1)].join(" | "),
  );
  return [head, ...lines].join("\n");
}

async function tried(all: readonly Tried[]): Promise<void> {
  const ways: (readonly [string, Way])[] = [];
  for (const one of all) ways.push([one.name, await tryOut(one)]);
  console.log(printed(ways));
  expect(ways.filter(([, { toAnswer, accepted }]) => toAnswer > 3 || accepted > 3)).toEqual([]);
  // What stays open has its question, or says which cells would settle it.
  expect(ways.filter(([, { stillUndecided, left, advised }]) => stillUndecided > left + advised)).toEqual([]);
}

test("samples: at most three clicks to the first answer, at most three more to what the data decides", async () => {
  await tried(SAMPLES.map(([name, plan]) => ({ name, plan, bytes: unchosen(name, sampleBytes(name)) })));
});

(existsSync(CASES) ? test : test.skip)(
  "the same of workbooks that were hard once (../shared/cases)",
  async () => {
    await tried(sharedCases());
  },
  1_800_000,
);
