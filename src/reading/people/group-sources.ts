import type { GroupSource } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import { bodyOf } from "../texts/body-words";
import { readMark } from "../texts/read-mark";
import { standingIn, standingOfHeading } from "../texts/read-standing";
import type { RowFacts } from "./row-facts";
import type { Section } from "../texts/section-text";

/** The category that the row itself says. `own`: what its column says. */
export function categoryOf(facts: RowFacts, own: Read<string>): Read<string> {
  const [onlyMark, other] = facts.columns.by.get("category") ?? [];
  // One column "Khách mời" to mark: who is not marked is no guest, and nothing was forgotten.
  return own.kind === "blank" && onlyMark?.markMeans !== undefined && other === undefined ? ABSENT : own;
}

/** All that may tell somebody's category: columns, headings from the outside in, the office last. */
export function groupSourcesOf(facts: RowFacts, sections: readonly Section[], position: Read<string>): GroupSource[] {
  const sources: GroupSource[] = [];
  for (const { column, markMeans } of facts.columns.by.get("category") ?? []) {
    const cell = facts.at(column);
    if (cell === undefined) continue;
    if (markMeans !== undefined) {
      if (readMark(cell.value) === true) sources.push({ text: markMeans, from: "column", cell: cell.cell });
    } else if (cell.text !== "" && !cell.isOpenDitto) {
      const { text } = cell;
      const hasLines =
        typeof cell.value === "string" && cell.value.includes("\n") && cell.value.replace(/\s+/g, " ").trim() === text;
      sources.push({ text, from: "column", cell: cell.cell, ...(hasLines ? { lines: String(cell.value) } : {}) });
    }
  }
  for (const section of sections)
    // "Hộ ông Hoàng Đình Cầu (3 khẩu)" heads those who live together.
    if (section.topic === "category" && bodyOf(section.text) !== "household")
      sources.push({ text: section.text, from: "section", cell: section.cell });
  if (position.kind === "value") sources.push({ text: position.value, from: "position", cell: position.cell });
  // Kept with every row: a copy has no room for more.
  return sources.slice();
}

/** Tells which of the sources say no more than that somebody is no delegate. */
export function withStanding(source: GroupSource): GroupSource {
  if (source.from === "position") return source;
  const said = source.from === "section" ? standingOfHeading(source.text) : standingIn(source.text);
  return said === undefined ? source : { ...source, isOfStanding: true };
}
