import type { Conference } from "../../domain/conference";
import type { PLACE_KINDS } from "../../domain/quota";
import type { Roster } from "../../domain/roster";
import { containsWords, foldWords, placeKind, samePlace } from "../../domain/vietnamese-text";
import type { ReferencePlace } from "./reference-places";
import { isVillageKind } from "../../domain/village-kinds";

/** What a list can name. */
export type ListKind = (typeof PLACE_KINDS)[number];

const TITLE_WORDS: Readonly<Record<ListKind, readonly string[]>> = {
  sector: ["lĩnh vực", "ngành nghề"],
  village: ["thôn", "ấp", "khu phố", "tổ dân phố", "xóm", "khóm", "buôn", "bản", "làng"],
  unit: ["cơ quan", "đơn vị", "phòng ban", "doanh nghiệp", "phường", "xã"],
};

/**
 * The thôn, units or sectors of the conference: typed in the pane, else those of the list sheets of that kind. Empty
 * when nothing names them. Each once.
 */
export function referenceList(conference: Conference, kind: ListKind): readonly ReferencePlace[] {
  const typed =
    { village: conference.typed.villages, unit: conference.typed.units, sector: conference.typed.sectors }[kind] ?? [];
  const all: readonly ReferencePlace[] =
    typed.length > 0
      ? typed.map((name) => ({ name, cell: undefined }))
      : conference.lists
          .filter((list) => listKind(list) === kind)
          .flatMap((list) =>
            list.entries.flatMap(({ unit }) => (unit.kind === "value" ? [{ name: unit.value, cell: unit.cell }] : [])),
          );
  const once: ReferencePlace[] = [];
  for (const place of all)
    if (foldWords(place.name) !== "" && !once.some(({ name }) => samePlace(name, place.name))) once.push(place);
  return once;
}

/**
 * From what most of its names are, else from its title, header and sheet name; a list that says nothing is one of
 * units.
 */
export function listKind(list: Roster): ListKind {
  const names = list.entries.flatMap(({ unit }) => (unit.kind === "value" ? [unit.value] : []));
  if (names.length > 0 && names.filter((name) => isVillageKind(placeKind(name))).length * 2 > names.length)
    return "village";
  for (const text of [
    list.columns
      .filter(({ field }) => field === "unit")
      .map(({ header }) => header)
      .join(" "),
    list.title,
    list.sheet,
  ]) {
    const kind = (["sector", "village", "unit"] as const).find((one) =>
      TITLE_WORDS[one].some((word) => containsWords(text, word)),
    );
    if (kind !== undefined) return kind;
  }
  return "unit";
}
