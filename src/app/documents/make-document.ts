import { explain, type Explanation } from "../../checks/engine/explain";
import type { Choices } from "../../domain/choices";
import type { Conference } from "../../domain/conference";
import type { Finding } from "../../domain/finding";
import type { Scope, Target } from "../../domain/plan";
import { TARGET_NAMES } from "../../domain/target-names";
import { nameRemarks } from "../../documents/conference-words";
import {
  type AnyDocument,
  ASKED_COLUMNS,
  type DocumentOptions,
  type DocumentSource,
  isAskedFor,
  type KeyNumber,
} from "../../documents/define-document";
import { crossChecks } from "../../documents/cross-checks";
import { maskNumbers } from "../../documents/mask-numbers";
import { asRemark, mustMend, type Remark } from "../../documents/remark";
import { type DocumentPort, type FieldUse, TemplateFaulty, TemplateRefused } from "./document-port";
import { checksOfLists, type WorkbookCheck, type WorkbookInput } from "../check-workbook";
import { mergeRemarks } from "./explain-merge";
import { explainTemplateRefusal, listsInThemselves, mistakesInWords, unknownFields } from "./explain-template";
import { listClaim } from "../lists/list-claim";
import { timelineOf } from "../plan/timeline";
import { withOneSpelling } from "./one-spelling";
import { paperworkFor } from "./paperwork-from-plan";
import { mergeNaming } from "../lists/merge-naming";

export interface DocumentRequest extends Omit<WorkbookInput, "onlyWanted"> {
  /** The list that the document is about; the document's usual one when null. */
  readonly target: Target | null;
  readonly options: DocumentOptions;
  readonly explanationOf: DocumentSource["explanationOf"];
  /** The checks of this workbook where they are at hand already, as {@link checksOfLists} gives them. */
  readonly checks?: (target: Target) => WorkbookCheck;
}

/** What can be said before the document is made. */
export interface PreparedDocument {
  readonly source: DocumentSource;
  readonly keyNumbers: readonly KeyNumber[];
  /** Errors of the check that are open: the official decides whether to go on. */
  readonly openErrors: readonly Explanation[];
  /** What the official should know before signing. */
  readonly remarks: readonly Remark[];
}

export type MadeDocument =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the list and gathers everything the document is made of. Pure. */
export function prepareDocument(document: AnyDocument, request: DocumentRequest): PreparedDocument {
  const source = documentSource(document, request);
  const missing = missingList(document, source);
  return {
    source,
    keyNumbers: document.keyNumbers(source),
    openErrors: source.findings
      .filter((finding) => finding.severity === "error")
      .flatMap((finding) => explained(finding, source)),
    remarks:
      missing === undefined
        ? [
            ...crossChecks(source).map(mustMend),
            ...(document.remarks?.(source) ?? []).map(asRemark),
            ...nameRemarks(source).map(asRemark),
          ]
        : [mustMend(missing), ...nameRemarks(source).map(asRemark)],
  };
}

function documentSource(document: AnyDocument, request: DocumentRequest): DocumentSource {
  const { plan, choices, options, explanationOf, today } = request;
  const target =
    request.target !== null && document.targets.includes(request.target) ? request.target : document.targets[0];
  const checkOf = request.checks ?? checksOfLists(request);
  const attendees = checkOf("attendees");
  const own = (each: Target) => {
    const checked = checkOf(each);
    return isLent(checked.conference, attendees.conference, choices) ? withoutList(checked) : checked;
  };
  const evaluations = { attendees, sentUp: own("sentUp"), awards: own("awards") };
  const { rules, results, findings } = evaluations[target];
  const printed = (each: Target) =>
    options.oneSpelling ? withOneSpelling(evaluations[each].conference) : evaluations[each].conference;
  return {
    plan,
    target,
    lists: { attendees: printed("attendees"), sentUp: printed("sentUp"), awards: printed("awards") },
    rules,
    results,
    findings,
    explanationOf,
    paperwork: paperworkFor(choices, document.id),
    workDone: workDone(request, evaluations[target].conference.scope),
    options,
    today,
  };
}

function workDone({ plan, choices, today }: DocumentRequest, scope: Scope): readonly string[] {
  if (plan === null) return [];
  const { typed, progress } = choices;
  return timelineOf({ plan, scope, conferenceDate: typed.conferenceDate, progress, today })
    .entries.filter(({ doneOn, isConference }) => doneOn !== undefined && !isConference)
    .map(({ text }) => text);
}

/**
 * Whether a list of those sent up or awarded is only the list of attendees again: one that names no list serves as any.
 * A check may look at it for want of another; a document that is sent to the level above must not. It is the right list
 * where the office chose its sheet, or said which list it has open and the title says nothing else.
 */
function isLent(list: Conference, attendees: Conference, { sheets, target }: Choices): boolean {
  const shared = list.rosters.filter((roster) => attendees.rosters.includes(roster));
  return shared.some((roster) => {
    if (sheets[roster.sheet]?.use === list.target) return false;
    const named = listClaim(roster, list.scope).list;
    return named !== list.target && (named !== null || target !== list.target);
  });
}

function withoutList(checked: WorkbookCheck): WorkbookCheck {
  return {
    ...checked,
    conference: { ...checked.conference, rosters: [], delegates: [], persons: [], doubtful: [], notCounted: [] },
    results: [],
    findings: [],
  };
}

/**
 * What to say where the workbook does not have the list that the document is about; undefined when it has. A document
 * that is made of one list only says it itself.
 */
function missingList(document: AnyDocument, { target, lists }: DocumentSource): string | undefined {
  if (target === "attendees" || document.targets.length === 1 || lists[target].rosters.length > 0) return undefined;
  const others = document.targets
    .filter((each) => each !== target && lists[each].rosters.length > 0)
    .map((each) => `“${TARGET_NAMES[each]}”`);
  const instead =
    others.length === 0
      ? ""
      : ` Văn bản không lấy danh sách khác thay; muốn lập cho danh sách ${others.join(" hoặc ")} thì chọn danh sách đó để kiểm tra.`;
  return `Tệp không có danh sách “${TARGET_NAMES[target]}” nên văn bản chưa có người, chưa có số liệu: thêm danh sách vào tệp, hoặc chọn trang tính có danh sách đó ở thẻ “Danh sách”.${instead}`;
}

function explained(finding: Finding, { rules, options }: DocumentSource): readonly Explanation[] {
  const rule = rules.find((candidate) => candidate.id === finding.ruleId);
  if (!rule) return [];
  const explanation = explain(finding, rule);
  return [
    options.withoutSensitive
      ? { ...explanation, sentence: maskNumbers(explanation.sentence), advice: maskNumbers(explanation.advice) }
      : explanation,
  ];
}

/**
 * Fills the template (ours or the office's own, by its file name for the words). What is wrong with it comes back in
 * sentences.
 */
export function makeDocument(
  document: AnyDocument,
  preview: PreparedDocument,
  template: { readonly name: string; readonly bytes: Uint8Array },
  port: DocumentPort,
): MadeDocument {
  try {
    const naming = mergeNaming(document.fields);
    const { uses, droppedLinks, merge } = port.inspect(template.bytes, naming);
    const nested = listsInThemselves(uses, document.fields);
    if (nested.length > 0) throw new TemplateFaulty(nested, uses);
    const links =
      droppedLinks.length === 0
        ? []
        : [
            `Mẫu có liên kết ra ngoài tệp, đã bỏ khỏi văn bản: ${droppedLinks.slice(0, 5).join(", ")}${droppedLinks.length > 5 ? " …" : ""}.`,
          ];
    const bytes = port.fill(template.bytes, document.data(preview.source), naming);
    return {
      ok: true,
      bytes,
      remarks: [
        ...preview.remarks,
        ...[
          ...unknownFields(uses, document.fields).map(mustMend),
          ...numbersNotAsked(uses, preview.source.options).map(asRemark),
          ...mergeRemarks(merge, document.fields).map(asRemark),
        ].map(({ kind, text }) => ({ kind, text: `Trong mẫu “${template.name}”: ${text}` })),
        ...links.map(asRemark),
      ],
    };
  } catch (error) {
    if (error instanceof TemplateRefused)
      return { ok: false, problems: [explainTemplateRefusal(error.reason, template.name)] };
    if (error instanceof TemplateFaulty)
      return {
        ok: false,
        problems: mistakesInWords(error, document.fields).map((problem) => `Trong mẫu “${template.name}”: ${problem}`),
      };
    throw error;
  }
}

/**
 * Numbers of persons that an own template names and nobody asked to print: their places stay empty, and that is said.
 */
function numbersNotAsked(uses: readonly FieldUse[], options: DocumentOptions): readonly string[] {
  const names = new Set(uses.map(({ name }) => name));
  return ASKED_COLUMNS.filter((name) => names.has(name) && !names.has(`cot_${name}`) && !isAskedFor(name, options)).map(
    (name) => `{${name}} để trống vì chưa chọn in: bật cột đó ở mục “Cách trình bày danh sách”.`,
  );
}
