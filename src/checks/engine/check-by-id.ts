import { allChecks } from "../all-checks";
import type { AnyCheck } from "./define-check";

const CHECKS: ReadonlyMap<string, AnyCheck> = new Map(allChecks.map((check) => [check.id, check]));

/** The check of that id, or undefined when there is none. */
export function checkById(id: string): AnyCheck | undefined {
  return CHECKS.get(id);
}
