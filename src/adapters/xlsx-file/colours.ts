import type { ZipArchive } from "../zip/zip-archive";
import { partText } from "./part-text";
import { attribute, children, findTag, type XmlTag } from "./xml-scanner";

/** The order in which cell formats count the colours of a theme. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "ffffff",
  "000000",
  "eeece1",
  "1f497d",
  "4f81bd",
  "c0504d",
  "9bbb59",
  "8064a2",
  "4bacc6",
  "f79646",
  "0000ff",
  "800080",
];
const BASIC = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];
/** The palette of old workbooks, which formats still name by number. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "c0c0c0",
  "808080",
  "9999ff",
  "993366",
  "ffffcc",
  "ccffff",
  "660066",
  "ff8080",
  "0066cc",
  "ccccff",
  "000080",
  "ff00ff",
  "ffff00",
  "00ffff",
  "800080",
  "800000",
  "008080",
  "0000ff",
  "00ccff",
  "ccffff",
  "ccffcc",
  "ffff99",
  "99ccff",
  "ff99cc",
  "cc99ff",
  "ffcc99",
  "3366ff",
  "33cccc",
  "99cc00",
  "ffcc00",
  "ff9900",
  "ff6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
];

/** The colours of the workbook's theme as "rrggbb", in the order cell formats count them. */
export function readThemeColours(archive: ZipArchive, part: string | undefined): readonly string[] {
  const xml = part === undefined ? undefined : partText(archive, part);
  const scheme = xml === undefined ? undefined : findTag(xml, "clrScheme");
  if (xml === undefined || !scheme) return OFFICE_THEME;
  const found = new Map<string, string>();
  for (const entry of children(xml, scheme)) {
    const [colour] = children(xml, entry);
    const value = colour && (attribute(xml, colour, "lastClr") ?? attribute(xml, colour, "val"));
    if (value && /^[0-9A-Fa-f]{6}$/.test(value)) found.set(entry.name, value.toLowerCase());
  }
  return THEME_ORDER.map((name, i) => found.get(name) ?? OFFICE_THEME[i] ?? "000000");
}

/** A colour element (color, fgColor, bgColor …) → "#rrggbb"; null for "automatic". */
export function readColour(xml: string, tag: XmlTag, theme: readonly string[]): string | null {
  const rgb = attribute(xml, tag, "rgb");
  const indexed = attribute(xml, tag, "indexed");
  const themed = attribute(xml, tag, "theme");
  let colour: string | undefined;
  if (rgb !== undefined) colour = /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6).toLowerCase() : undefined;
  else if (themed !== undefined) colour = theme[Number(themed)];
  else if (indexed !== undefined) colour = INDEXED[Number(indexed)];
  return colour === undefined ? null : `#${tinted(colour, Number(attribute(xml, tag, "tint") ?? 0))}`;
}

/** Lightness moved towards white (tint > 0) or black (tint < 0), hue kept. */
function tinted(colour: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return colour;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const light = (most + least) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const parts = [r, g, b].map((part) => (spread === 0 ? target : target + ((part - light) / spread) * chroma));
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
