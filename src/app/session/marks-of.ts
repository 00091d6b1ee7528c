import { toAddress } from "../../domain/cell-ref";
import { type Finding } from "../../domain/finding";
import { SEVERITIES } from "../../domain/plan";
import type { Mark } from "../ports";

/**
 * One mark per cell, the worst severity wins. The cells of an undecided finding are marked as notes: they are to be
 * filled in, not wrong.
 */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const worst = new Map<string, Mark>();
  for (const finding of findings) {
    const severity = finding.outcome === "undecided" ? "note" : finding.severity;
    for (const cell of finding.cells) {
      const address = toAddress(cell);
      const known = worst.get(address);
      if (!known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity))
        worst.set(address, { cell, severity });
    }
  }
  return [...worst.values()];
}

/** Equal for equal sets of marks: tells whether highlights have to be rewritten. */
export function marksKey(marks: readonly Mark[]): string {
  return marks
    .map((mark) => `${toAddress(mark.cell)}=${mark.severity}`)
    .sort()
    .join("\n");
}
