const VILLAGE_KINDS: ReadonlySet<string> = new Set([
  "thôn",
  "bản",
  "ấp",
  "xóm",
  "làng",
  "buôn",
  "khóm",
  "phum",
  "sóc",
  "đội",
  "khu phố",
  "tổ dân phố",
]);

/** True for the kinds of place below the commune, as `placeKind` gives them. */
export function isVillageKind(kind: string): boolean {
  return VILLAGE_KINDS.has(kind);
}
