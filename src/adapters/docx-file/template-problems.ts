import type { TemplateProblem } from "../../app/document-port";

/** The errors of docxtemplater by their id. */
const CODES: Readonly<Record<string, TemplateProblem["code"]>> = {
  unopened_tag: "unopened-tag", duplicate_close_tag: "unopened-tag", unclosed_tag: "unclosed-tag", duplicate_open_tag: "unclosed-tag",
  unclosed_loop: "unclosed-loop", unopened_loop: "unopened-loop", closing_tag_does_not_match_opening_tag: "wrong-closing",
  unbalanced_loop_tags: "crossing-loops", loop_position_invalid: "misplaced-loop", no_xml_tag_found_at_left: "misplaced-loop", no_xml_tag_found_at_right: "misplaced-loop",
  scopeparser_compilation_failed: "bad-name", unimplemented_tag_type: "bad-name", malformed_xml: "bad-xml", file_has_invalid_xml: "bad-xml",
};

interface LibraryError {
  readonly properties?: {
    readonly id?: string; readonly xtag?: string; readonly tag?: string; readonly openingtag?: string; readonly closingtag?: string; readonly file?: string;
    readonly pair?: { readonly left?: string }; readonly lastPair?: { readonly left?: string }; readonly errors?: readonly LibraryError[];
  };
}

/** What docxtemplater threw → our problems, each once; undefined when it is no error about the template. */
export function templateProblems(error: unknown): readonly TemplateProblem[] | undefined {
  const { properties } = error as LibraryError;
  if (properties?.id === undefined) return undefined;
  const found = (properties.errors ?? [error as LibraryError]).map(problem);
  const seen = new Set<string>();
  // A brace too many also leaves a field without a name; the first says it.
  return found.filter((each) => each.code !== "bad-name" || each.field !== "" || found.length === 1).filter((each) => {
    const key = JSON.stringify(each);
    return seen.has(key) ? false : seen.add(key);
  });
}

function problem({ properties = {} }: LibraryError): TemplateProblem {
  return {
    code: CODES[properties.id ?? ""] ?? "unknown",
    field: (properties.openingtag ?? properties.lastPair?.left ?? properties.xtag ?? properties.tag ?? "").trim(),
    other: (properties.closingtag ?? properties.pair?.left ?? "").trim(),
    part: partName(properties.file ?? ""),
  };
}

function partName(file: string): TemplateProblem["part"] {
  if (file === "" || /document\d*\.xml$/.test(file)) return "body";
  if (/header\d*\.xml$/.test(file)) return "header";
  return /footer\d*\.xml$/.test(file) ? "footer" : "other";
}
