/** Why Excel refuses a name for a sheet; undefined when it takes it. */
export function sheetNameProblem(name: string): string | undefined {
  if (name.trim() === "") return "empty";
  if (name.length > 31) return "longer than 31";
  if (/[[\]:*?/\\]/.test(name)) return "forbidden character";
  if (/^'|'$/.test(name)) return "apostrophe at an end";
  return name.toLowerCase() === "history" ? "reserved" : undefined;
}
