import { foldWords, placeKind } from "../../domain/vietnamese-text";
import { nameFew } from "../engine/name-few";
import type { ListKind } from "./reference-list";
import type { ReferencePlace } from "./reference-places";

/** What the places of a list are called: thôn, ấp, cơ quan, đơn vị, lĩnh vực. */
interface Called {
  readonly kind: ListKind;
  readonly name: string;
}

/** Where the list says these places. */
export const cellsOf = (places: readonly ReferencePlace[]) => places.flatMap(({ cell }) => cell ?? []);

/** "thôn Bản Hán", "lĩnh vực Y tế": a name without the word of its kind gets it. */
export function calledBy({ name: place }: ReferencePlace, { kind, name }: Called): string {
  if (kind === "sector")
    return /^(?:linh vuc|nganh|nghe) /.test(foldWords(place)) ? place.trim() : `lĩnh vực ${place.trim()}`;
  return kind === "village" && placeKind(place) === "" ? `${name} ${place.trim()}` : place.trim();
}

/** "Thôn Nà Lái", "3 thôn (Nà Lái, Bản Hán, Khòn Mò)". */
export function placesInWords(units: readonly string[], name: string): string {
  const [only, second] = units;
  return second === undefined ? (only ?? name) : `${String(units.length)} ${name} (${nameFew(units, "nơi")})`;
}

/** “Bản Hán”, “Nà Lái”. */
export const quoted = (texts: readonly string[]) =>
  nameFew(
    texts.map((text) => `“${text}”`),
    "tên",
  );
