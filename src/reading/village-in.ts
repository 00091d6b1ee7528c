import type { Read } from "../domain/read";
import { remember } from "../domain/remember";
import { isVillageKind } from "../domain/village-kinds";
import { placeKind } from "../domain/vietnamese-text";

/**
 * The thôn of an address: "Thôn Bình Phú, xã Tam Xuân, huyện Núi Thành" is Thôn Bình Phú. Left as it stands where no
 * part, or several, name one: a street is no thôn.
 */
export function villageIn(address: Read<string>): Read<string> {
  if (address.kind !== "value" || !/[,;]|[-–]\s/.test(address.value)) return address;
  const village = villagePart(address.value);
  return village === undefined ? address : { ...address, value: village };
}

const villagePart = remember((address: string): string | undefined => {
  const parts = address.split(/\s*[,;]\s*|\s+[-–]\s*|[-–]\s+/u).filter((part) => part !== "");
  const kinds = parts.map(placeKind);
  const villages = parts.filter((_, i) => isVillageKind(kinds[i] ?? ""));
  // Of "Tổ 2, thôn Nà Ca, xã Tân Lộc" the thôn is asked for.
  const named = villages.length < 2 ? villages : villages.filter((part) => !SMALLER.has(placeKind(part)));
  return parts.length > 1 && named.length === 1 && kinds.some((kind) => LARGER.has(kind)) ? named[0] : undefined;
});

/** They may be parts of a thôn. */
const SMALLER: ReadonlySet<string> = new Set(["tổ dân phố", "đội"]);
/** Only beside one of these is the text an address. */
const LARGER: ReadonlySet<string> = new Set([
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
]);
