import type { Severity } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";

const SIGNS: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", note: "?" };

/** The words read out for a mark. */
export function markName(severity: Severity): string {
  return SEVERITY_NAMES[severity].toLowerCase();
}

/** The sign drawn into a marked cell. */
export function markSign(severity: Severity): string {
  return SIGNS[severity];
}
