import { KIND_NAMES } from "../../domain/kind-names";
import { type TemplateData, type TemplateValue, VISIBLE_BLANK } from "../../app/documents/document-port";
import { formatted, type MergeFormat } from "./merge-format";

/** What a field of a mail merge prints, worked out from the fields of one person. */
export type MergeText = readonly (string | MergeValue | MergeChoice)[];

export interface MergeValue {
  readonly kind: "value";
  /** Our name of the field. */
  readonly name: string;
  /** A half of somebody's name. */
  readonly half?: "family" | "given";
  readonly format: MergeFormat;
}

export interface MergeCondition {
  readonly left: MergeText;
  readonly operator: string;
  readonly right: MergeText;
}

/** { IF … } */
export interface MergeChoice extends MergeCondition {
  readonly kind: "choice";
  readonly then: MergeText;
  readonly otherwise: MergeText;
  readonly format: MergeFormat;
}

/** A field of a template that stands for a formula; `person`: the how manieth of those on one page. */
export interface MergeFormula {
  readonly text: MergeText;
  readonly person: number;
}

/** Names of the fields in a formula. */
export function namesIn(text: MergeText): readonly string[] {
  return text.flatMap((part) => {
    if (typeof part === "string") return [];
    return part.kind === "value" ? [part.name] : [part.left, part.right, part.then, part.otherwise].flatMap(namesIn);
  });
}

/** The conditions of a formula that are not decided where a field is blank: either answer would be a guess. */
export function undecidedNames(text: MergeText): readonly string[] {
  return text.flatMap((part): readonly string[] => {
    if (typeof part === "string" || part.kind === "value") return [];
    const inner = [...undecidedNames(part.then), ...undecidedNames(part.otherwise)];
    return isOpenWhenBlank(part) ? [...namesIn(part.left), ...inner] : inner;
  });
}

/** Where a field is found: the innermost record first. */
type Scopes = readonly TemplateData[];

/** What is printed for one person. */
export function textOf(text: MergeText, scopes: Scopes): string {
  return text.map((part) => partText(part, scopes)).join("");
}

function partText(part: MergeText[number], scopes: Scopes): string {
  if (typeof part === "string") return part;
  if (part.kind === "value") {
    const value = valueOf(part, scopes);
    return value === null ? VISIBLE_BLANK : formatted(value, part.format);
  }
  if (isOpenWhenBlank(part) && plainText(part.left, scopes) === "") return VISIBLE_BLANK;
  return formatted(textOf(holds(part, scopes) ? part.then : part.otherwise, scopes), part.format);
}

/**
 * "Bà" or "Ông" of somebody whose sex nobody wrote: one of two texts would be printed because of what is not known.
 * Where one of them is empty nothing is claimed.
 */
function isOpenWhenBlank({ left, right, then, otherwise }: MergeChoice): boolean {
  const isSaid = (text: MergeText) => text.some((part) => typeof part !== "string" || part.trim() !== "");
  return isSaid(right) && isSaid(then) && isSaid(otherwise) && namesIn(left).length > 0;
}

/**
 * Whether a condition holds as Word works it out: by numbers where both are some, else by letters; ? and * stand for
 * any.
 */
export function holds({ left, operator, right }: MergeCondition, scopes: Scopes): boolean {
  const [a, b] = [plainText(left, scopes), plainText(right, scopes)];
  const [m, n] = [numberOf(a), numberOf(b)];
  const order = m !== undefined && n !== undefined ? m - n : a < b ? -1 : a > b ? 1 : 0;
  const isSame = order === 0 || (/[*?]/.test(b) && like(b).test(a));
  if (operator === "=" || operator === "<>") return isSame === (operator === "=");
  if (operator.includes("=") && order === 0) return true;
  return operator.startsWith("<") ? order < 0 : order > 0;
}

/** As it is compared: what is missing is empty. */
function plainText(text: MergeText, scopes: Scopes): string {
  return text
    .map((part) =>
      typeof part !== "string" && part.kind === "value" ? (valueOf(part, scopes) ?? "") : partText(part, scopes),
    )
    .join("")
    .normalize("NFC")
    .trim();
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}

function like(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "su");
}

function valueOf({ name, half }: MergeValue, scopes: Scopes): string | null {
  const found = scopes.find((scope) => Object.hasOwn(scope, name));
  const value: TemplateValue | undefined = found?.[name];
  if (typeof value !== "string") return value === undefined || value === null ? null : "";
  if (half === undefined) return value;
  // The name of a collective has no halves.
  const kind = found?.["loai"];
  const isPerson = kind !== KIND_NAMES.collective && kind !== KIND_NAMES.household;
  const cut = isPerson ? value.trim().lastIndexOf(" ") : -1;
  return half === "family" ? value.trim().slice(0, Math.max(cut, 0)) : value.trim().slice(cut + 1);
}
