import { FACTS, UNIT_FACTS } from "../../src/domain/facts";

/**
 * Facts of a row as a label or a reader gives them, in writing: `3/5/1980`, `f`, `Tày`, `x`. `null`: nothing; left out:
 * not judged.
 */
export type Facts = Readonly<Record<string, string | null | undefined>>;

/** What a cell of a drawing holds. */
export interface PlainCell {
  readonly text: string | null;
  /** The day of a date cell, as d/m/yyyy. */
  readonly day: string | null;
  readonly isNumber: boolean;
}

/** Facts that every person is judged by: without a column, and where nothing else says them, nothing may be given. */
const ALWAYS = ["fullName", "sex", "birth", "people", "group", "unit", "village"] as const;

/** Facts that labels call by a shorter name than the register does. */
export const FACT_OF_FIELD: Readonly<Record<string, string>> = {
  birthDate: "birth",
  birthDateMale: "birth",
  birthDateFemale: "birth",
  ethnicity: "people",
  category: "group",
  familyName: "fullName",
  givenName: "fullName",
  female: "sex",
};
const GROUPS: Readonly<Record<string, string>> = {
  "điển hình tiên tiến": "exemplary",
  "khách mời": "guest",
  "đại biểu khách mời": "guest",
  "lãnh đạo": "leader",
};
const NOTHING_PLAIN = /^(?:[-–—.,?0″"”xX✓]+|nt|-nt-|như trên|null|n\/a|không|không có)$/iu;

/** The facts that the cells of a person's row say plainly; `place` names the row when one of them does not. */
export function plainFacts(
  columns: Readonly<Record<string, string>>,
  at: (letters: string) => PlainCell,
  says: Facts,
  place: string,
): Facts {
  const facts: Record<string, string | null | undefined> = { is: "person" };
  for (const fact of ALWAYS) facts[fact] = null;
  for (const [letters, sense] of Object.entries(columns)) {
    const field = sense.split("+")[0] ?? "";
    if (/[?|]/u.test(sense) || field === "order") {
      for (const each of sense.split("|")) if (each in FACTS) facts[FACT_OF_FIELD[each] ?? each] = undefined;
      continue;
    }
    Object.assign(facts, plainFact(field, at(letters), facts, says, `${place}, column ${letters} (${sense})`));
    for (const further of sense.split("+").slice(1)) {
      const fact = FACT_OF_FIELD[further] ?? further;
      if (at(letters).text !== null && !(fact in says)) mustSay(fact, `${place}, column ${letters}`);
    }
    if (sense.startsWith("position+") && !("position" in says)) facts["position"] = undefined;
  }
  return { ...facts, ...says };
}

/** The same of a row about a unit. */
export function plainUnit(
  columns: Readonly<Record<string, string>>,
  at: (letters: string) => PlainCell,
  says: Facts,
  place: string,
): Facts {
  const facts: Record<string, string | null | undefined> = { unit: null };
  for (const [letters, sense] of Object.entries(columns)) {
    const named = sense.split("|").find((each) => each in UNIT_FACTS || each === "unit" || each === "village");
    if (named === undefined) continue;
    const { text } = at(letters);
    const fact = named === "village" ? "unit" : named;
    if (named === "unit" || named === "village" || UNIT_FACTS[named as keyof typeof UNIT_FACTS].read === "text")
      facts[fact] = text;
    else if (text === null) facts[fact] = null;
    else if (/^\d+$/u.test(text)) facts[fact] = String(Number(text));
    else if (!(fact in says)) mustSay(fact, `${place}, column ${letters}`);
  }
  return { ...facts, ...says };
}

function plainFact(field: string, cell: PlainCell, known: Facts, says: Facts, place: string): Facts {
  const fact = FACT_OF_FIELD[field] ?? field;
  const { text } = cell;
  if (fact in says) return {};
  switch (field) {
    case "fullName":
      return { fullName: text };
    case "familyName":
    case "givenName":
      return { fullName: [known["fullName"], text].filter(Boolean).join(" ") || null };
    case "sex":
      return { sex: text === null ? null : text === "Nam" ? "m" : text === "Nữ" ? "f" : mustSay("sex", place) };
    case "female":
      return { sex: text === null ? "m" : /^[xX✓]$/u.test(text) ? "f" : mustSay("sex", place) };
    case "birthDate":
      return text === null ? {} : { birth: plainDay(cell, place) };
    case "birthDateMale":
    case "birthDateFemale":
      return text === null
        ? {}
        : { birth: plainDay(cell, place), ...("sex" in says ? {} : { sex: field === "birthDateMale" ? "m" : "f" }) };
    case "category":
      return text === null ? {} : { group: GROUPS[text.toLowerCase()] ?? mustSay("group", place) };
    default:
      return otherFact(field, cell, place);
  }
}

function otherFact(field: string, { text, isNumber }: PlainCell, place: string): Facts {
  const entry = Object.entries(FACTS).find(([id]) => id === field)?.[1];
  if (entry === undefined) return {};
  const fact = FACT_OF_FIELD[field] ?? field;
  if (entry.read === "mark") return text !== null && /^[xX✓]$/u.test(text) ? { [fact]: "x" } : {};
  // Zeros in front may be lost of a number; numbers are written in groups.
  if (entry.read === "digits" && isNumber) return {};
  if (entry.read === "digits" && text !== null) return { [fact]: text.replace(/[\s.-]/gu, "") };
  if (entry.read === "number" && text !== null) return { [fact]: text.replace(",", ".") };
  // An office may stand with its body in one cell: how much of it is the office is for the label to say.
  if (field === "position" && text !== null && /[,;(–-]/u.test(text)) return {};
  if (text !== null && NOTHING_PLAIN.test(text))
    return ALWAYS.some((each) => each === fact) ? mustSay(fact, place) : {};
  return { [fact]: text };
}

function plainDay({ text, day }: PlainCell, place: string): string {
  if (day !== null) return day;
  const [, d, m, year] = /^(?:(\d{1,2})[-/.])?(?:(\d{1,2})[-/.])?(\d{4})$/u.exec(text ?? "") ?? [];
  if (year === undefined) return mustSay("birth", place);
  const parts = d === undefined ? [] : m === undefined ? [d] : [d, m];
  return [...parts.map((part) => String(Number(part))), year].join("/");
}

function mustSay(fact: string, place: string): never {
  throw new Error(`${place}: the cell is not plain, say "${fact}=…" behind the row`);
}
