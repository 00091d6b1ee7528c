import type { CellRef } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import { type ConferenceFacts, type Letterhead, NO_PAPERWORK, type Paperwork } from "../../domain/letterhead";
import type { Plan, Scope } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { officeInSmallLetters, officesOfHead } from "../../plans/reading/issuer-of";
import { officeIn } from "../plan/named-offices";
import { letterheadOf, symbolOf, writtenOut } from "./paperwork-from-plan";
import { capitalised, isCapitals, linesIn, type SheetLine } from "./sheet-lines";
import { signatureIn } from "./signature-in";

type OfLetterhead =
  "superior" | "issuer" | "issuerSymbol" | "place" | "date" | "onBehalfOf" | "power" | "head" | "position" | "signer";

/** One field of the papers that stands above or below a list, with the cell that says it. */
export type SaidField = { readonly cell: CellRef } & (
  | { [Name in OfLetterhead]: { readonly field: Name; readonly value: NonNullable<Letterhead[Name]> } }[OfLetterhead]
  | { readonly field: "bases"; readonly value: string }
  | { [Name in "name" | "addressee"]: { readonly field: Name; readonly value: NonNullable<ConferenceFacts[Name]> } }[
      "name" | "addressee"]
);

/** Nothing of a letterhead stands further from the rows of its list. */
const MOST_ROWS = 40;

/**
 * What the head and the foot of a list say for the papers made of it: who issues them (Nghị định 30/2020/NĐ-CP, phụ lục
 * I), the place and the day, the paper that the list goes with, who signs. Of what is left blank ("ngày    tháng 8 năm
 * 2025") nothing. The office confirms it before it is used.
 */
export function saidBySheet(roster: Roster, sheet: SheetSnapshot): readonly SaidField[] {
  const top = roster.headerRows[0] ?? roster.firstRow;
  const last = roster.headerRows.at(-1) ?? 0;
  const head = linesIn(sheet, Math.max(1, top - MOST_ROWS), top - 1);
  const bottom = Math.max(roster.lastRow, last);
  const foot = bottom === 0 ? [] : linesIn(sheet, bottom + 1, bottom + MOST_ROWS);
  const found: SaidField[] = [
    ...issuerIn(head),
    ...placeAndDayIn([...foot, ...head]),
    ...basisIn(head),
    ...addresseeIn(head),
    ...nameIn(head),
    ...signatureIn(foot),
  ];
  return found.filter(({ value }) => value.length <= 200);
}

const COUNTRY = /^(?:CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/iu;
const LIST_TITLE =
  /^(?:danh sách|ds|biểu|bảng|bản|tổng hợp|phân bổ|phụ lục|mẫu|trích ngang|kế hoạch|tờ trình|\(|v\/v|về việc)(?!\p{L})/iu;

/** "BỆNH VIỆN THỐNG NHẤT — MẪU NHẬP HỒ SƠ": the title behind the office, in one line. */
const FORM = /\s+[-–—]+\s+(?:mẫu|biểu|bảng|danh sách)(?!\p{L}).*$/iu;

/** The offices at the left of a letterhead, or of lines above the title where nothing stands at the right. */
function issuerIn(head: readonly SheetLine[]): readonly SaidField[] {
  const end = head.findIndex(({ text }) => LIST_TITLE.test(text));
  const above = end < 0 ? head : head.slice(0, end);
  const country = above.find(({ text }) => COUNTRY.test(text))?.cell.column ?? Number.POSITIVE_INFINITY;
  const left = above.filter(({ cell }) => cell.column < country);
  const names = left
    .map(({ text }) => text.replace(FORM, ""))
    .filter((text) => officeIn(text) !== null || isRest(text));
  const offices = officesOfHead(names)
    .filter((name) => officeIn(name) !== null)
    .map((name) => writtenOut(officeInSmallLetters(name)));
  const [issuer, superior] = [offices.at(-1), offices.at(-2)];
  const cell = left.filter(({ text }) => isCapitals(text)).at(-1)?.cell;
  if (issuer === undefined || cell === undefined) return [];
  const symbol = symbolIn(left) ?? symbolOf(issuer);
  return [
    // A people's committee has no office above it in its letterhead.
    ...(superior === undefined || /^Ủy ban nhân dân/iu.test(issuer)
      ? []
      : [{ field: "superior" as const, value: superior, cell: left[0]?.cell ?? cell }]),
    { field: "issuer", value: issuer, cell },
    ...(symbol === undefined ? [] : [{ field: "issuerSymbol" as const, value: symbol, cell }]),
  ];
}

/** "NÀ LÁI" below "TRƯỜNG TIỂU HỌC"; "BIÊN CHẾ CÁN BỘ, CÔNG CHỨC CÁC XÃ" is a title. */
const isRest = (text: string) => text.split(/\s+/).length <= 4 && !text.includes(",");

/** "Số:     /DS-HĐTĐKT" → "HĐTĐKT". */
function symbolIn(lines: readonly SheetLine[]): string | undefined {
  for (const { text } of lines) {
    const symbol = /^Số\s*:?[\s\d.…_]*(?:\/\d{4})?\/\s*\p{Lu}[\p{L}\d]*\s*-\s*(\p{Lu}[\p{Lu}\d&-]*)/u.exec(text)?.[1];
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

const PLACE = String.raw`(?<place>(?:TP\.?\s*)?\p{Lu}[\p{L}'’-]*(?:\s+[\p{Lu}\d][\p{L}\d'’-]*){0,4})`;
const PLACE_AND_DAY = new RegExp(String.raw`(?:^|\s)${PLACE}\s*,\s*ngày(?!\p{L})(?<rest>.*)$`, "u");
const DAY = /^\D{0,6}(\d{1,2})\s*(?:tháng|\/|-|\.)\s*(\d{1,2})\s*(?:năm|\/|-|\.)\s*((?:19|20)\d\d)/iu;

/** "Tân Đoàn, ngày 05 tháng 8 năm 2025": the day only where it is whole. */
function placeAndDayIn(lines: readonly SheetLine[]): readonly SaidField[] {
  for (const { text, cell } of lines) {
    const { place, rest = "" } = PLACE_AND_DAY.exec(text)?.groups ?? {};
    if (place === undefined) continue;
    const [, day, month, year] = DAY.exec(rest) ?? [];
    const iso = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
    const isDay = year !== undefined && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) && isReal(iso);
    return [
      { field: "place", value: place.trim(), cell },
      ...(isDay ? [{ field: "date" as const, value: iso, cell }] : []),
    ];
  }
  return [];
}

const isReal = (iso: string) => new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/7/2025 của UBND xã)": what the papers are based on too. */
function basisIn(head: readonly SheetLine[]): readonly SaidField[] {
  for (const { text, cell } of head) {
    const goesWith = /^\(?\s*(?:Ban hành\s+)?kèm theo\s+(?<paper>.+?)\s*\)?\.?$/iu.exec(text)?.groups?.["paper"];
    if (goesWith === undefined) continue;
    const isWhole = /số\s*:?\s*\d+\s*\/\S+\s+ngày\s+\d{1,2}\D+\d{1,2}\D+\d{4}/iu.test(goesWith);
    // A list goes with the report that sends it: the plan alone is what papers are based on.
    return isWhole && /^(?:kế hoạch|hướng dẫn|quyết định|công văn)/iu.test(goesWith)
      ? [{ field: "bases", value: `Căn cứ ${capitalised(goesWith)}`, cell }]
      : [];
  }
  return [];
}

function addresseeIn(head: readonly SheetLine[]): readonly SaidField[] {
  for (const { text, cell } of head) {
    const value = /^Kính gửi\s*:?\s*-?\s*(.+?)[.;,]*$/iu.exec(text)?.[1];
    if (value !== undefined) return [{ field: "addressee", value: writtenOut(value), cell }];
  }
  return [];
}

/** The conference of the title, where it is not written in capitals: those do not tell how its names are spelled. */
function nameIn(head: readonly SheetLine[]): readonly SaidField[] {
  for (const { text, cell } of head) {
    if (/kèm theo|ban hành|^\(/iu.test(text) || !/\p{Ll}{2}/u.test(text)) continue;
    const name = /(?<!\p{L})(?:hội nghị|đại hội)(?!\p{L}).{8,}$/iu.exec(text)?.[0].replace(/[.,;:)\s]+$/u, "");
    if (name !== undefined) return [{ field: "name", value: capitalised(name), cell }];
  }
  return [];
}

/**
 * What goes together: the office of one signature and the name of another make a paper nobody signs, and what stands
 * above one issuer stands not above another.
 */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(["superior", "issuer", "issuerSymbol"]),
  new Set(["onBehalfOf", "power", "head", "position", "signer"]),
];

export interface ListsSaying {
  readonly rosters: readonly Roster[];
  readonly snapshots: readonly SheetSnapshot[];
  readonly choices: Choices;
  /** The plan in force and whose conference it is of. */
  readonly plan: Plan | null;
  readonly scope: Scope | undefined;
  /** ISO date. */
  readonly today: string;
}

/**
 * What the lists say that the office has not typed and its plan does not say: each field once, from the first list that
 * has it. Nothing where the office was asked already, and no day before today: papers are not signed on a day gone by.
 */
export function saidByLists({ rosters, snapshots, choices, plan, scope, today }: ListsSaying): readonly SaidField[] {
  const { letterhead, facts, sheetAsked } = choices.paperwork ?? NO_PAPERWORK;
  if (sheetAsked === true) return [];
  const known = new Set(Object.keys({ ...letterheadOf(choices.ownPlan), ...letterhead }));
  for (const name of ["name", "addressee"] as const) if (facts[name] !== undefined) known.add(name);
  const planned = plan?.conferences.find(({ scopes }) => scope !== undefined && scopes.includes(scope));
  if (planned?.names.length === 1) known.add("name");
  const taken: SaidField[] = [];
  for (const roster of rosters) {
    const sheet = snapshots.find(({ name }) => name === roster.sheet);
    const fresh = (sheet === undefined ? [] : saidBySheet(roster, sheet)).filter(
      ({ field, value }) =>
        !TOGETHER.some((group) => group.has(field) && [...group].some((each) => known.has(each))) &&
        !known.has(field) &&
        (field !== "date" || value >= today),
    );
    for (const { field } of fresh) known.add(field);
    taken.push(...fresh);
  }
  return taken;
}

/** These fields of the sheet taken for the papers, as if the office had typed them. */
export function withSaid(choices: Choices, fields: readonly SaidField[]): Choices {
  const paperwork = choices.paperwork ?? NO_PAPERWORK;
  return { ...choices, paperwork: fields.reduce(taking, paperwork) };
}

/** The office was asked: what its lists say is offered no more. */
export function withSheetAsked(choices: Choices): Choices {
  return { ...choices, paperwork: { ...(choices.paperwork ?? NO_PAPERWORK), sheetAsked: true } };
}

function taking(paperwork: Paperwork, { field, value }: SaidField): Paperwork {
  const { letterhead, facts } = paperwork;
  if (field === "name" || field === "addressee") return { ...paperwork, facts: { ...facts, [field]: value } };
  return { ...paperwork, letterhead: { ...letterhead, [field]: field === "bases" ? [value] : value } };
}
