import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { type Target, TARGETS } from "../domain/plan";
import { TARGET_NAMES } from "../domain/target-names";
import { valueOf } from "../domain/read";
import { fold, nameKeys } from "../domain/vietnamese-text";
import type { DocumentSource } from "./define-document";

/**
 * What the documents of one dossier would say differently about one person: the same name and birth in two lists,
 * another office or another unit. Numbers cannot differ between documents made from one list; between the list and what
 * its own sheet prints the check has already spoken (total-mismatch).
 */
export function crossChecks({ lists }: DocumentSource): readonly string[] {
  const differing: string[] = [];
  for (const [i, one] of TARGETS.entries())
    for (const other of TARGETS.slice(i + 1)) differing.push(...between(lists, one, other));
  return differing.length <= SHOWN
    ? differing
    : [
        ...differing.slice(0, SHOWN),
        `Và ${String(differing.length - SHOWN)} người nữa ghi không giống nhau giữa các danh sách.`,
      ];
}

const SHOWN = 10;

function between(lists: DocumentSource["lists"], one: Target, other: Target): readonly string[] {
  if (sameSheets(lists[one], lists[other])) return [];
  const known = new Map<string, Delegate | null>();
  for (const delegate of lists[one].persons) {
    const key = personKey(delegate);
    // Two of one name and birth in one list: nobody can say which of them is meant.
    if (key !== undefined) known.set(key, known.has(key) ? null : delegate);
  }
  return lists[other].persons.flatMap((delegate) => {
    const key = personKey(delegate);
    const twin = key === undefined ? undefined : known.get(key);
    if (!twin) return [];
    return (["position", "unit"] as const).flatMap((field) => {
      const [a, b] = [valueOf(twin[field]), valueOf(delegate[field])];
      if (a === undefined || b === undefined || fold(a) === fold(b)) return [];
      const what = field === "position" ? "chức vụ" : "đơn vị";
      return [
        `${valueOf(delegate.fullName) ?? ""}: ${what} ghi “${a}” trong danh sách “${TARGET_NAMES[one]}” nhưng “${b}” trong danh sách “${TARGET_NAMES[other]}”. Sửa cho giống nhau trước khi nộp hồ sơ.`,
      ];
    });
  });
}

function sameSheets(a: Conference, b: Conference): boolean {
  return a.rosters.some((roster) => b.rosters.includes(roster));
}

function personKey(delegate: Delegate): string | undefined {
  const name = valueOf(delegate.fullName);
  const birth = valueOf(delegate.birthDate);
  return name === undefined || birth === undefined ? undefined : `${nameKeys(name).key}|${String(birth.year)}`;
}
