import { readPlan } from "../../../src/plans/reading/read-plan";

/** A text, the heading it stands under, and what must be read from it. */
export type LabelledLine = [heading: string, text: string, expected: string];

/** The lines of a table of tests: "## heading" above "text => what must be read". */
export function labelledLines(table: string): LabelledLine[] {
  const cases: LabelledLine[] = [];
  let heading = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3);
    const [text, expected] = line.split("=>");
    if (text !== undefined && expected !== undefined) cases.push([heading, text.trim(), expected.trim()]);
  }
  return cases;
}

/** Reads a text as the only section of a plan; ⏎ breaks a line, ⇥ is a tab. */
export function readUnder(heading: string, text: string): ReturnType<typeof readPlan> {
  return readPlan(
    `KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến năm 2025\nI. ${heading.toUpperCase()}\n${text
      .replaceAll("⏎", "\n")
      .replaceAll("⇥", "\t")}`,
  );
}
