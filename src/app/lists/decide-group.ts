import type { Category } from "../../domain/categories";
import type { CellRef } from "../../domain/cell-ref";
import type { GroupClaim, GroupSource } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import { type CategoryContext, judgeText, type TextVerdict } from "./judge-text";

export interface GroupDecision {
  readonly group: Read<Category>;
  readonly claims: readonly GroupClaim[];
}

interface Judged {
  readonly source: GroupSource;
  readonly verdict: TextVerdict;
}

/** Categories that somebody may have beside another: a heading of one of these is a detail of the heading around it. */
const BESIDE = ["awarded", "provincial", "local"];

/**
 * Decides from all places that speak: `column` texts (blank cell in `blankAt`), headings from the outside in, the
 * position last. Claims that contradict each other make it unreadable; so does a text that nobody has explained yet.
 */
export function decideGroup(
  sources: readonly GroupSource[],
  blankAt: CellRef | undefined,
  context: CategoryContext,
): GroupDecision {
  const judge = (source: GroupSource): Judged => ({ source, verdict: judgeText(source.text, source.from, context) });
  const written = sources.filter(({ from }) => from !== "position").map(judge);
  const offices = () => sources.filter(({ from }) => from === "position").map(judge);
  const said = claimsOf(written, context);
  const claims = said.length > 0 ? said : offices().filter(decides).map(claimOf);
  const [first] = claims;
  if (first !== undefined) return { group: agreed(claims, first), claims };
  const open =
    written.find(({ source }) => source.from === "column") ??
    written.at(-1) ??
    offices().find(({ verdict }) => verdict.proposed !== null);
  if (open === undefined)
    return { group: blankAt === undefined ? ABSENT : { kind: "blank", cell: blankAt }, claims: [] };
  const either = open.source.from === "section" ? eitherOf(open.source, context) : undefined;
  if (either !== undefined) return { group: agreed([either], either), claims: [either] };
  return { group: { kind: "unreadable", text: open.source.text, cell: open.source.cell }, claims: [] };
}

/** What the column and the headings claim. */
function claimsOf(written: readonly Judged[], context: CategoryContext): readonly GroupClaim[] {
  const [only, second] = written;
  // Nearly every row: one text, one category.
  if (only !== undefined && second === undefined && decides(only)) return [claimOf(only)];
  const claims: GroupClaim[] = [];
  let hasHeading = false;
  for (const one of written) {
    if (one.source.from === "section") hasHeading = true;
    else if (decides(one)) claims.push(claimOf(one));
    else claims.push(...sideBySide(one.source, context));
  }
  const heading = hasHeading ? headingInForce(written) : undefined;
  if (heading !== undefined) claims.push(claimOf(heading));
  return claims;
}

function decides({ verdict }: Judged): boolean {
  return verdict.anyOf.length > 0;
}

function claimOf({ source: { text, cell }, verdict: { anyOf } }: Judged): GroupClaim {
  return { anyOf, text, cell };
}

/** The outermost heading that names a category everybody has one of, else the innermost that decides. */
function headingInForce(written: readonly Judged[]): Judged | undefined {
  const deciding = written.filter((one) => one.source.from === "section" && decides(one));
  return (
    deciding.find(({ verdict }) => verdict.anyOf.every(({ within }) => !within.some((id) => BESIDE.includes(id)))) ??
    deciding.at(-1)
  );
}

/** The one category that all claims allow, the narrowest where one is a part of another. */
function agreed(claims: readonly GroupClaim[], { anyOf: [simple, second], cell }: GroupClaim): Read<Category> {
  if (claims.length === 1 && simple !== undefined && second === undefined)
    return { kind: "value", value: simple, cell };
  const allows = ({ anyOf }: GroupClaim, category: Category) => anyOf.some(({ id }) => category.within.includes(id));
  const allowed = [...new Set(claims.flatMap(({ anyOf }) => anyOf))].filter((category) =>
    claims.every((claim) => allows(claim, category)),
  );
  const [only, other] = allowed.filter((one) => !allowed.some((each) => each !== one && each.within.includes(one.id)));
  return only !== undefined && other === undefined
    ? { kind: "value", value: only, cell }
    : { kind: "unreadable", text: claims.map(({ text }) => text).join(" / "), cell };
}

/**
 * Two categories in one cell ("Điển hình tiên tiến / Khách mời"): a claim for each; none unless every part is plainly
 * one.
 */
function sideBySide({ text, cell, lines = text }: GroupSource, context: CategoryContext): readonly GroupClaim[] {
  const parts = lines
    .split(/[,;/+&\n]|(?:^|\s)(?:và|kiêm|đồng thời(?: là)?|vừa là|va)(?=\s)|\s[-–—]\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return [];
  const claims = parts.map((part) => ({ anyOf: judgeText(part, "column", context).anyOf, text: part, cell }));
  return claims.every(({ anyOf }) => anyOf.length > 0) ? claims : [];
}

/**
 * "II. KHÁCH MỜI, LÃNH ĐẠO": each is one of these; which, nobody says, but a rule that counts both together need not
 * know.
 */
function eitherOf(source: GroupSource, context: CategoryContext): GroupClaim | undefined {
  const parts = sideBySide(source, context);
  const [first] = parts;
  if (first === undefined) return undefined;
  const anyOf = [...new Set(parts.flatMap((part) => part.anyOf))];
  return { anyOf, text: anyOf.length === 1 ? first.text : source.text, cell: source.cell };
}
