import { fingerprint } from "../../checks/engine/explain";
import { findingKey } from "../../checks/engine/finding-key";
import type { Choices } from "../../domain/choices";
import type { Finding } from "../../domain/finding";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";

/** What a finding says and what its cells hold now, as one text to compare. */
export function fingerprintsIn(snapshots: readonly SheetSnapshot[]): (finding: Finding) => string {
  const sheets = new Map(snapshots.map((snapshot) => [snapshot.name, snapshot]));
  return (finding) => {
    const texts = finding.cells.map(({ sheet, row, column }) => {
      const snapshot = sheets.get(sheet);
      return snapshot ? String(valueAt(snapshot, row, column) ?? "") : "";
    });
    return fingerprint(finding, texts.join("\u0001"));
  };
}

/**
 * "Giải trình" of a finding as it stands in the workbook; `reopened` when what it is about has changed since. null:
 * none was given.
 */
export function explanationsIn(
  choices: Choices,
  snapshots: readonly SheetSnapshot[],
): (finding: Finding) => { readonly text: string; readonly reopened: boolean } | null {
  const fingerprintOf = fingerprintsIn(snapshots);
  return (finding) => {
    const given = choices.explanations[findingKey(finding)];
    return given ? { text: given.text, reopened: given.fingerprint !== fingerprintOf(finding) } : null;
  };
}

/** The choices with what the office says to a finding as it stands now; "" takes it back. */
export function withExplanation(
  choices: Choices,
  snapshots: readonly SheetSnapshot[],
  finding: Finding,
  text: string,
): Choices {
  const { [findingKey(finding)]: _before, ...others } = choices.explanations;
  if (text === "") return { ...choices, explanations: others };
  const given = { text, fingerprint: fingerprintsIn(snapshots)(finding) };
  return { ...choices, explanations: { ...others, [findingKey(finding)]: given } };
}
