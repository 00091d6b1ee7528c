/**
 * @jest-environment jsdom
 * @jest-environment-options {"runScripts": "dangerously"}
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string) => readFileSync(path.resolve(__dirname, "../../src/taskpane", name), "utf8");
const SCRIPT = read("no-answer.js");
const BODY = /<body>([\s\S]*)<\/body>/.exec(read("taskpane.html"))?.[1] ?? "";

function open(office: unknown): void {
  document.documentElement.removeAttribute("data-started");
  document.body.innerHTML = BODY;
  Object.defineProperty(window, "Office", { value: office, configurable: true, writable: true });
  const script = document.createElement("script");
  script.textContent = SCRIPT;
  document.body.append(script);
}
const shown = () => ["no-library", "no-answer"].filter((id) => document.getElementById(id)?.hidden === false);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a skeleton at first; nothing is said before ten seconds have passed", () => {
  open({});
  expect(shown()).toEqual([]);
  expect(document.getElementById("waiting")?.hidden).toBe(false);
  jest.advanceTimersByTime(9_900);
  expect(shown()).toEqual([]);
  jest.advanceTimersByTime(200);
  expect(shown()).toEqual(["no-answer"]);
  expect(document.getElementById("waiting")?.hidden).toBe(true);
});

test("Office that answers late takes the card's place; in time there is none", () => {
  open({});
  document.documentElement.setAttribute("data-started", "yes");
  jest.advanceTimersByTime(20_000);
  expect(shown()).toEqual([]);
});

test("without the library it is said at once", () => {
  open(undefined);
  expect(shown()).toEqual(["no-library"]);
});

test("as old as Internet Explorer 11: no arrows, no let, no templates", () => {
  expect(SCRIPT.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).not.toMatch(/=>|\b(?:let|const|class|async)\b|`|\?\./);
});

test("the cards are words for officials: what is wrong, then what to do", () => {
  for (const banned of ["không hợp lệ", "vui lòng", "error", "Error"]) expect(BODY).not.toContain(banned);
  expect(BODY.match(/Mở lại/g)?.length).toBe(4);
});
