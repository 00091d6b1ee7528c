import type { Source } from "../../domain/plan";
import { words } from "../parts/words";

/** The clause alone where it is the plan's own document, which the head of the pane names; else document and clause. */
export function shortSource(source: Source, planDocument: string | undefined): string {
  return source.document === planDocument ? source.clause : words.quotas.source(source.document, source.clause);
}
