import type { Delegate } from "./delegate";

/** One text names several groups ("Khách mời, lãnh đạo" above a part of the list): one of them; which, nothing says. */
export function isEitherGroup({ group, groupClaims }: Pick<Delegate, "group" | "groupClaims">): boolean {
  const [only, other] = groupClaims;
  return group.kind === "unreadable" && only !== undefined && other === undefined && only.anyOf.length > 1;
}
