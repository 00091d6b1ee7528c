import type { Choices } from "../../domain/choices";
import { isEqual } from "../is-equal";

/** What one click chooses and the same click chooses again. */
const CHOSEN_BY_A_CLICK: ReadonlySet<string> = new Set<keyof Choices>(["planId", "scope", "target"]);

/**
 * Whether the office would have to type or decide something again if these choices were lost: explanations, numbers,
 * lists, groups, letterhead, what is done. Which plan, scope and list were picked is no work; nor is an own plan given
 * up for another.
 */
export function isWork(before: Choices, after: Choices): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...names].some(
    (name) =>
      !CHOSEN_BY_A_CLICK.has(name) &&
      old.get(name) !== now.get(name) &&
      !(name === "ownPlan" && after.ownPlan === undefined) &&
      !(name === "progress" && isEqual(workOf(before), workOf(after))),
  );
}

/** Which documents were made, and that nobody wants to be reminded, comes by a click. */
function workOf({ progress: { made: _made, isQuiet: _isQuiet, ...work } = {} }: Choices): unknown {
  return { done: {}, days: {}, ...work };
}
