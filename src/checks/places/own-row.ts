import type { Conference } from "../../domain/conference";
import { placeReadings } from "../../domain/place-readings";
import type { Scope } from "../../domain/plan";
import { fold, placeKind } from "../../domain/vietnamese-text";
import { isVillageKind } from "../../domain/village-kinds";

interface Named {
  readonly name: string;
}

const OF_ONE_UNIT: ReadonlySet<Scope> = new Set(["xã", "phường", "thị trấn", "cơ quan, đơn vị", "doanh nghiệp"]);

/** True where one unit holds the conference, so that a table of all units of the level above has one row of it. */
export function isOneUnit(scope: Scope): boolean {
  return OF_ONE_UNIT.has(scope);
}

/**
 * True for a table of the level above, whose rows are units like the one that holds the conference: all wards of a
 * city, all enterprises of a district.
 */
export function namesPeers({ scope }: Pick<Conference, "scope">, rows: readonly Named[]): boolean {
  return rows.length > 1 && isFromAbove(scope, rows);
}

/** True for the same, or for the one row of it that was given to us. */
export function isFromAbove(scope: Scope, rows: readonly Named[]): boolean {
  return isOneUnit(scope) && rows.filter(({ name }) => isPeer(name, scope)).length * 2 > rows.length;
}

const ENTERPRISE = /^(?:cong ty|doanh nghiep|hop tac xa|tap doan|tong cong ty|quy tin dung|ngan hang) /;

function isPeer(name: string, scope: Scope): boolean {
  if (scope === "doanh nghiệp") return placeReadings(name).some(({ words }) => ENTERPRISE.test(fold(words)));
  const kinds = placeReadings(name).map(({ kind }) => kind);
  return placeKind(name) !== ""
    ? !isVillageKind(placeKind(name))
    : kinds.some((kind) => kind === "xã" || kind === "phường" || kind === "thị trấn");
}

/** The one row of the unit that holds the conference: told by who issues it, else by the title of its list. */
export function ownRow<Row extends Named>(
  { issuer, rosters }: Pick<Conference, "issuer" | "rosters">,
  rows: readonly Row[],
): Row | undefined {
  for (const texts of [issuer === undefined ? [] : [issuer], rosters.map(({ title }) => title)]) {
    const told = rows.filter(({ name }) => texts.some((text) => namesIn(text, name)));
    const [only, second] = told;
    if (only !== undefined && second === undefined) return only;
  }
  return undefined;
}

/** Whether the name stands in the text with the word of its kind, as whole words: "Phường 1" is not in "Phường 11". */
function namesIn(text: string, name: string): boolean {
  return placeReadings(text).some(({ words: all }) =>
    placeReadings(name).some(({ words, kind }) => kind !== "" && ` ${all} `.includes(` ${words} `)),
  );
}
