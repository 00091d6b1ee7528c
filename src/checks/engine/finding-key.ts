import { toAddress } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { checkById } from "./check-by-id";

/**
 * Tells one finding from another over time, so that an explanation given yesterday finds its finding again: the rule,
 * the code and what the finding is about. A quota is about the thing it names; a row about its cell. Numbers, surplus
 * cells and the contents of cells are left to `fingerprint`.
 */
export function findingKey({ ruleId, check, code, cells, data }: Finding): string {
  const names = Object.keys(data)
    .sort()
    .flatMap((name) => (typeof data[name] === "string" ? [data[name]] : []));
  const about =
    checkById(check)?.kind === "plan" ? names : cells.length === 1 || names.length === 0 ? cells.map(toAddress) : names;
  return [ruleId, code, ...about].join("|");
}
