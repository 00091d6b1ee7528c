import type { ZipArchive } from "../zip/zip-archive";

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g;
/** Elements that are nothing without the part they point at. */
const WHOLE = ["w:attachedTemplate", "w:subDoc", "w:altChunk", "w:sourceFileName", "w:src"];

/**
 * Takes out every relationship that points outside the file (attached templates, linked pictures, web addresses) and the attributes that name it.
 * The text of a web link stays. Returns the addresses, each once.
 */
export function dropLinks(archive: ZipArchive): readonly string[] {
  const dropped = new Set<string>();
  for (const name of archive.names.filter((each) => /_rels\/[^/]*\.rels$/i.test(each))) {
    const text = decode(archive, name);
    const ids: string[] = [];
    const kept = text.replace(RELATIONSHIP, (relationship) => {
      if (!/TargetMode\s*=\s*["']External["']/i.test(relationship)) return relationship;
      dropped.add(attribute(relationship, "Target"));
      ids.push(attribute(relationship, "Id"));
      return "";
    });
    if (ids.length === 0) continue;
    archive.set(name, new TextEncoder().encode(kept));
    const part = name.replace(/_rels\/([^/]*)\.rels$/i, "$1");
    if (archive.has(part)) archive.set(part, new TextEncoder().encode(ids.reduce(withoutId, decode(archive, part))));
  }
  return [...dropped];
}

function withoutId(text: string, id: string): string {
  const named = `\\s+[\\w]+:(?:id|link|embed|pict|href|src)="${id.replace(/[^\w]/g, "\\$&")}"`;
  const whole = new RegExp(`<(?:${WHOLE.join("|")})\\b[^>]*?${named}[^>]*/>`, "g");
  return text.replace(whole, "").replace(new RegExp(named, "g"), "");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

function decode(archive: ZipArchive, name: string): string {
  return new TextDecoder().decode(archive.bytes(name) ?? new Uint8Array());
}
