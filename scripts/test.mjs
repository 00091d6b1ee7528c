import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { needBrowser } from "./find-browser.mjs";

/**
 * `npm test`: everything, in two lanes side by side so that two cores are busy: what needs no build, and what does.
 * What a section prints appears when it ends. All sections run even when one fails; the last line counts. Tests that go
 * over very many workbooks take a sample of them (test/swept.ts); `npm run sweep` is the same with every one, as
 * `.ci/run` has it.
 */
if (process.argv.includes("--sweep")) process.env.SWEEP = "full";
const total = { passed: 0, failed: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), "co-cau-test-"));
const bin = (name) => path.join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

async function withoutBuild() {
  await step("Format", () => once("prettier", ["--check", ".", "--log-level", "warn"]));
  await step("Lint", () => once("eslint", ["."]));
  await step("Unused files, exports and dependencies", () => once("knip", []));
  await step("Types", () => once("tsc", ["--noEmit"]));
  // The other lane mostly waits for the browser: two workers even where there are but two cores.
  await step("Unit, contract and component tests", () =>
    jest("unit", ["--maxWorkers", String(Math.max(2, os.availableParallelism() - 1))]),
  );
}

async function withBuild() {
  const isBuilt = await step("Build", () => once("webpack", ["--mode", "production"]));
  await step("Browser tests", async () => {
    if (!isBuilt) return { passed: 0, failed: 1, printed: "There is no page to test: the build failed." };
    process.env.CHROME_PATH = needBrowser();
    return jest("browser", ["--config", "test/browser/jest.config.js", "--runInBand"]);
  });
}

await Promise.all([withoutBuild(), withBuild()]);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function step(title, run) {
  const started = Date.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    result = { passed: 0, failed: 1, printed: error instanceof Error ? error.message : String(error) };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 70 - title.length))}\n${result.printed.trimEnd()}`);
  console.log(`${title}: ${result.failed === 0 ? "ok" : "FAILED"}, ${Math.round((Date.now() - started) / 1000)} s`);
  return result.failed === 0;
}

async function once(command, args) {
  const { code, printed } = await run(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, printed };
}

/** Its JSON report goes to a file; of what it prints for people only stderr is shown. */
async function jest(name, args) {
  const report = path.join(reports, `${name}.json`);
  const { code, printed } = await run("jest", ["--silent", "--json", "--outputFile", report, ...args]);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    printed: `${printed}${numPendingTests > 0 ? `\n${numPendingTests} skipped` : ""}`,
  };
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, {
      stdio: ["ignore", command === "jest" ? "ignore" : "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const pieces = [];
    child.stdout?.on("data", (piece) => pieces.push(piece));
    child.stderr.on("data", (piece) => pieces.push(piece));
    child.on("error", (error) => resolve({ code: 1, printed: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, printed: Buffer.concat(pieces).toString("utf8") }));
  });
}
