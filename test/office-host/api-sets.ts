import { readFileSync } from "node:fs";
import path from "node:path";

const TYPES = path.resolve(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** Requirement set by which a member came: "ExcelApi", "1.13". */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const known = new Map<string, ReadonlyMap<string, ApiSet>>();

/**
 * "Range.getMergedAreasOrNullObject" of Excel → the requirement set, as Microsoft's types say; undefined for what they
 * do not say.
 */
export function apiSetOf(application: "Excel" | "Word", member: string): ApiSet | undefined {
  const sets = known.get(application) ?? readApiSets(readFileSync(TYPES, "utf8"), application);
  known.set(application, sets);
  return sets.get(member);
}

/** 1.10 is more than 1.9. */
export function isVersionAtLeast(have: string, wanted: string): boolean {
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The comment before a member names its set; of overloads the first is the oldest. */
function readApiSets(text: string, application: string): ReadonlyMap<string, ApiSet> {
  const sets = new Map<string, ApiSet>();
  const start = text.indexOf(`declare namespace ${application} {`);
  let owner = "";
  let comment = "";
  let at = start;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd();
    at = end < 0 ? text.length : end + 1;
    const declared = /^ {4}(?:export )?class (\w+)/.exec(line);
    if (declared) owner = declared[1] ?? "";
    else if (line === "    }") owner = "";
    else if (line === "}") break;
    else if (/^ {8}\/\*\*/.test(line)) comment = line;
    else if (/^ {9}\*/.test(line)) comment += line;
    else if (owner !== "") {
      const member = /^ {8}(?:readonly )?(\w+)[(?:]/.exec(line)?.[1];
      const set = /\[\s*Api set:\s*(\w+)\s+([\d.]+)/.exec(comment);
      const key = `${owner}.${member ?? ""}`;
      if (member !== undefined && set && !sets.has(key)) sets.set(key, { name: set[1] ?? "", version: set[2] ?? "" });
      if (member !== undefined) comment = "";
    }
  }
  return sets;
}
