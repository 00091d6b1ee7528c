import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { needBrowser } from "./find-browser.mjs";

/** `npm test`: everything, one section after the other. All sections run even when one fails; the last line counts. */
const total = { passed: 0, failed: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), "co-cau-test-"));
const bin = (name) => path.join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

step("Lint", () => once("eslint", ["."]));
step("Unused files, exports and dependencies", () => once("knip", []));
step("Types", () => once("tsc", ["--noEmit"]));
step("Unit, contract and component tests", () => jest("unit", []));
const isBuilt = step("Build", () => once("webpack", ["--mode", "production"]));
step("Browser tests", () => {
  if (!isBuilt) {
    console.log("There is no page to test: the build failed.");
    return { passed: 0, failed: 1 };
  }
  process.env.CHROME_PATH = needBrowser();
  return jest("browser", ["--config", "test/browser/jest.config.js", "--runInBand"]);
});

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(title, run) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 70 - title.length))}`);
  const started = Date.now();
  let result;
  try {
    result = run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    result = { passed: 0, failed: 1 };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${title}: ${result.failed === 0 ? "ok" : "FAILED"}, ${Math.round((Date.now() - started) / 1000)} s`);
  return result.failed === 0;
}

function once(command, args) {
  const isOk = run(command, args) === 0;
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 };
}

function jest(name, args) {
  const report = path.join(reports, `${name}.json`);
  const code = run("jest", ["--silent", "--json", "--outputFile", report, ...args]);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Its JSON report goes to a file; what it prints for people goes through. */
function run(command, args) {
  const { status, error } = spawnSync(bin(command), args, { stdio: ["ignore", command === "jest" ? "ignore" : "inherit", "inherit"], shell: process.platform === "win32" });
  if (error) console.log(error.message);
  return status ?? 1;
}
