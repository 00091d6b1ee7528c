import { explain, type Explanation } from "../checks/explain";
import type { Finding } from "../domain/finding";
import { NO_PAPERWORK } from "../domain/letterhead";
import { TARGETS, type Target } from "../domain/plan";
import { nameRemarks } from "../documents/conference-words";
import { type AnyDocument, type DocumentOptions, type DocumentSource, type KeyNumber } from "../documents/define-document";
import { crossChecks } from "../documents/cross-checks";
import { type DocumentPort, TemplateFaulty, TemplateRefused } from "./document-port";
import { evaluate, type EvaluationInput } from "./evaluate";
import { explainTemplateProblem, explainTemplateRefusal, unknownFields } from "./explain-template";

export interface DocumentRequest extends EvaluationInput {
  /** The list that the document is about; the document's usual one when null. */
  readonly target: Target | null;
  readonly options: DocumentOptions;
  readonly explanationOf: DocumentSource["explanationOf"];
}

/** What can be said before the document is made. */
export interface DocumentPreview {
  readonly source: DocumentSource;
  readonly keyNumbers: readonly KeyNumber[];
  /** Errors of the check that are open: the official decides whether to go on. */
  readonly openErrors: readonly Explanation[];
  /** What the official should know before signing. */
  readonly remarks: readonly string[];
}

export type MadeDocument =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the list and gathers everything the document is made of. Pure. */
export function previewDocument(document: AnyDocument, request: DocumentRequest): DocumentPreview {
  const source = documentSource(document, request);
  return {
    source,
    keyNumbers: document.keyNumbers(source),
    openErrors: source.findings.filter((finding) => finding.severity === "error").flatMap((finding) => explained(finding, source)),
    remarks: [...(document.remarks?.(source) ?? []), ...nameRemarks(source), ...crossChecks(source)],
  };
}

function documentSource(document: AnyDocument, request: DocumentRequest): DocumentSource {
  const { plan, choices, options, explanationOf, today } = request;
  const target = request.target !== null && document.targets.includes(request.target) ? request.target : document.targets[0];
  const evaluations = new Map(TARGETS.map((each) => [each, evaluate({ ...request, choices: { ...choices, target: each }, onlyWanted: true })]));
  const listOf = (each: Target) => (evaluations.get(each) ?? evaluate(request)).conference;
  const { rules, results, findings } = evaluations.get(target) ?? evaluate(request);
  return {
    plan, target, lists: { attendees: listOf("attendees"), sentUp: listOf("sentUp"), awards: listOf("awards") }, rules, results, findings,
    explanationOf, paperwork: choices.paperwork ?? NO_PAPERWORK, options, today,
  };
}

function explained(finding: Finding, { rules }: DocumentSource): readonly Explanation[] {
  const rule = rules.find((candidate) => candidate.id === finding.ruleId);
  return rule ? [explain(finding, rule)] : [];
}

/** Fills the template (ours or the office's own, by its file name for the words). What is wrong with it comes back in sentences. */
export function makeDocument(document: AnyDocument, preview: DocumentPreview, template: { readonly name: string; readonly bytes: Uint8Array }, port: DocumentPort): MadeDocument {
  try {
    const { uses, droppedLinks } = port.inspect(template.bytes);
    const links = droppedLinks.length === 0 ? [] : [`Mẫu có liên kết ra ngoài tệp, đã bỏ khỏi văn bản: ${droppedLinks.slice(0, 5).join(", ")}${droppedLinks.length > 5 ? " …" : ""}.`];
    const bytes = port.fill(template.bytes, document.data(preview.source));
    return { ok: true, bytes, remarks: [...preview.remarks, ...unknownFields(uses, document.fields).map((problem) => `Trong mẫu “${template.name}”: ${problem}`), ...links] };
  } catch (error) {
    if (error instanceof TemplateRefused) return { ok: false, problems: [explainTemplateRefusal(error.reason, template.name)] };
    if (error instanceof TemplateFaulty) return { ok: false, problems: error.problems.map((problem) => `Trong mẫu “${template.name}”: ${explainTemplateProblem(problem, document.fields)}`) };
    throw error;
  }
}
