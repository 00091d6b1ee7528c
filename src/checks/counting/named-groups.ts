import type { Conference } from "../../domain/conference";
import type { Category } from "../../domain/categories";
import type { Delegate, GroupClaim } from "../../domain/delegate";
import { fold } from "../../domain/vietnamese-text";

/** The groups that texts of these lists plainly stand for, or were confirmed for, by text. */
export type NamedGroups = ReadonlyMap<string, Category>;

/**
 * What the lists themselves say of their categories: "Khách mời" → guest. Offices only propose, so they are left out.
 */
export function namedGroups({ rosters }: Conference): NamedGroups {
  return new Map(
    rosters.flatMap((roster) =>
      roster.groups.flatMap(({ text, from, group, plain, chosenBy }) =>
        from !== "position" && group !== null && (plain || chosenBy === "user") ? [[fold(text), group] as const] : [],
      ),
    ),
  );
}

/**
 * The groups one cell names side by side ("Điển hình tiên tiến, khách mời"), each as the list writes it alone; empty
 * unless every part is one of them.
 */
export function groupsWritten({ group }: Delegate, named: NamedGroups): readonly Pick<GroupClaim, "anyOf" | "text">[] {
  if (group.kind !== "unreadable") return [];
  const parts = group.text
    .split(/[,;/+&\n]|\s(?:và|kiêm|vừa là|đồng thời là)\s|\s[-–—]\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const written = parts.flatMap((text) => {
    const one = named.get(fold(text));
    return one === undefined ? [] : [{ anyOf: [one], text }];
  });
  return parts.length > 1 && written.length === parts.length ? written : [];
}
