import type { TemplatePlace, TemplateProblem } from "../../app/documents/document-port";
import { fieldName } from "./safe-parser";

/** The errors of docxtemplater by their id. */
const CODES: Readonly<Record<string, TemplateProblem["code"]>> = {
  unopened_tag: "unopened-tag",
  duplicate_close_tag: "unopened-tag",
  unclosed_tag: "unclosed-tag",
  duplicate_open_tag: "unclosed-tag",
  unclosed_loop: "unclosed-loop",
  unopened_loop: "unopened-loop",
  closing_tag_does_not_match_opening_tag: "wrong-closing",
  unbalanced_loop_tags: "crossing-loops",
  loop_position_invalid: "misplaced-loop",
  no_xml_tag_found_at_left: "misplaced-loop",
  no_xml_tag_found_at_right: "misplaced-loop",
  scopeparser_compilation_failed: "bad-name",
  unimplemented_tag_type: "bad-name",
  malformed_xml: "bad-xml",
  file_has_invalid_xml: "bad-xml",
};

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly tag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly file?: string;
    readonly offset?: number | readonly (number | undefined)[];
    readonly pair?: { readonly left?: string };
    readonly lastPair?: { readonly left?: string };
    readonly errors?: readonly LibraryError[];
  };
}

/**
 * What docxtemplater threw → our problems, each once; undefined when it is no error about the template. `placeOf`:
 * where the letter with that number of a file stands.
 */
export function templateProblems(
  error: unknown,
  placeOf: (file: string, offset: number | undefined) => TemplatePlace,
): readonly TemplateProblem[] | undefined {
  const { properties } = error as LibraryError;
  if (properties?.id === undefined) return undefined;
  const found = (properties.errors ?? [error as LibraryError]).map((each) => problem(each, placeOf));
  const seen = new Set<string>();
  const doubled = found.some(({ code }) => code === "double-brace");
  // A brace too many also leaves a field without a name, and two that open leave two that close nothing; the first says
  // it.
  return found
    .filter((each) => each.code !== "bad-name" || each.field !== "" || found.length === 1)
    .filter(({ code, near }) => !doubled || code !== "unopened-tag" || !near.includes("}}"))
    .filter((each) => {
      const key = each.code === "double-brace" ? `${each.code} ${each.part}` : JSON.stringify(each);
      return seen.has(key) ? false : seen.add(key);
    });
}

function problem(
  { properties = {} }: LibraryError,
  placeOf: (file: string, offset: number | undefined) => TemplatePlace,
): TemplateProblem {
  const { id = "", offset } = properties;
  const written = properties.openingtag ?? properties.lastPair?.left ?? properties.xtag ?? properties.tag ?? "";
  return {
    code: id === "duplicate_open_tag" && written.startsWith("{{") ? "double-brace" : (CODES[id] ?? "unknown"),
    field: fieldName(written.replace(/^\{+(?=.)|(?<=.)\}+$/g, "")),
    other: fieldName(properties.closingtag ?? properties.pair?.left ?? ""),
    ...placeOf(properties.file ?? "", typeof offset === "number" ? offset : offset?.find((each) => each !== undefined)),
  };
}
