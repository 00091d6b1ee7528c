import type { FieldUse, TemplatePlace } from "../../app/documents/document-port";
import type { ParsedPart } from "./parsed-part";
import { fieldName } from "./safe-parser";

/** All fields of one parsed part of a template, in their order. `placeOf`: where the letter with that number stands. */
export function fieldUses(
  parts: readonly ParsedPart[],
  placeOf: (offset: number) => TemplatePlace,
  inside: readonly string[] = [],
): readonly FieldUse[] {
  return parts.flatMap((part): readonly FieldUse[] => {
    if (part.type !== "placeholder") return [];
    const name = fieldName(part.value);
    const use = { name, inside, ...placeOf(part.offset ?? 0) };
    if (part.module !== "loop") return [{ ...use, encloses: false, runsTogether: false }];
    const { subparsed = [] } = part;
    return [
      { ...use, encloses: true, runsTogether: runsTogether(subparsed) },
      ...fieldUses(subparsed, placeOf, [...inside, name]),
    ];
  });
}

const FIELD = "\u0001";
const BREAK = "\n";

/** A piece of a line that begins and ends with a field or a letter: "{ho_ten}", not "{ho_ten}; ". */
function runsTogether(parts: readonly ParsedPart[]): boolean {
  let line = "";
  for (const part of parts) {
    if (part.tag !== undefined && /^w:(?:p|tr|tc|tbl|sdt|txbxContent)$/.test(part.tag)) return false;
    if (part.type === "placeholder") line += part.module === undefined ? FIELD : BREAK;
    else if (part.position === "insidetag") line += part.value;
    else if (/<w:(?:br|tab|cr)\b/.test(part.value)) line += BREAK;
  }
  return line.includes(FIELD) && !/^[\s\p{P}\p{S}]|[\s\p{P}\p{S}]$/u.test(line);
}
