import { formatCount } from "../../domain/format-number";
import { type Plan, SCOPES } from "../../domain/plan";
import { awaitingRules, isConfirmed, rulesOf } from "../../domain/rules-of";
import { TARGET_NAMES } from "../../domain/target-names";
import { ROW_CHECKS, UNIT_VERDICTS, type UnitResult, type UnitVerdict } from "../../domain/unit-result";
import type { ListedAnswer, ListedUnit, SummaryColumn, UnitsRemark, UnitsSummary } from "../../domain/units-summary";
import { placeKey, placeKind } from "../../domain/vietnamese-text";
import type { UnitsRequest } from "./check-unit";
import { matchUnits } from "./match-units";
import { samePeople } from "./same-people";
import { toneOf } from "../../domain/units-words";

const STRANGERS_NAMED = 12;
const byName = new Intl.Collator("vi", { numeric: true });

/**
 * All results as one table: units × rules, who sent nothing, and what stands in two workbooks. Pure; the same for the
 * same results, in whatever order they came. `listed`: the units that there should be, with their seats where these
 * are allotted; empty where nobody said.
 */
export function summaryOf(
  results: readonly UnitResult[],
  request: UnitsRequest,
  listed: readonly ListedUnit[],
): UnitsSummary {
  const { plan, scope, target, superiorTotal } = request;
  const units = [...results].sort(
    (a, b) => byName.compare(a.unit.name, b.unit.name) || byName.compare(a.file, b.file) || (a.file < b.file ? -1 : 1),
  );
  const matched = matchUnits(units, listed);
  const answers = listedAnswers(units, matched, listed, target === "sentUp");
  return {
    plan: { title: plan.title, document: plan.document, issuer: plan.issuer },
    scope,
    target,
    superiorTotal,
    columns: columnsOf(units, request),
    // Who they are was needed to find those sent twice, and is not kept.
    units: units.map((unit) => ({ ...unit, people: "" })),
    verdicts: verdictsOf(units),
    persons: units.reduce((sum, { persons }) => sum + persons, 0),
    listed: answers,
    remarks: [
      ...sameUnits(units, matched),
      ...sameFiles(units),
      ...notListed(units, matched, listed),
      ...otherScopes(units, request),
      ...samePeople(units),
    ],
    notes: notesOf(request, answers),
  };
}

/** The plan's rules in its order, then others that a table of some workbook brought, then the checks of every row. */
function columnsOf(units: readonly UnitResult[], { plan, scope, target }: UnitsRequest): readonly SummaryColumn[] {
  const rules = rulesOf(plan);
  const ofPlan = rules
    .filter((rule) => rule.target === target && rule.scopes.includes(scope) && rule.enabled !== false)
    .filter((rule) => isConfirmed(rule, rules, scope))
    .map(({ id, title, source }) => ({ rule: id, title, clause: source.clause }));
  const known = new Set(ofPlan.map(({ rule }) => rule));
  const others = new Map(
    units.flatMap((unit) =>
      unit.rules.flatMap(({ rule, title }) =>
        title === undefined || known.has(rule) ? [] : [[rule, { rule, title, clause: "" }] as const],
      ),
    ),
  );
  const columns = [
    ...ofPlan,
    ...others.values(),
    { rule: ROW_CHECKS, title: "Từng dòng của danh sách (ngày sinh, trùng, thiếu …)", clause: "" },
  ];
  return columns.map((column, at) => ({
    ...column,
    short: column.rule === ROW_CHECKS ? "Dòng" : `K${String(at + 1)}`,
    ...countsOf(units, column.rule),
  }));
}

function countsOf(
  units: readonly UnitResult[],
  id: string,
): Omit<SummaryColumn, "rule" | "short" | "title" | "clause"> {
  const counts = { met: 0, violated: 0, noted: 0, undecided: 0, none: 0 };
  for (const unit of units) {
    const told = unit.rules.find(({ rule }) => rule === id);
    counts[told === undefined ? "none" : toneOf(told)] += 1;
  }
  return counts;
}

function verdictsOf(units: readonly UnitResult[]): Readonly<Record<UnitVerdict, number>> {
  const count = (wanted: UnitVerdict) => units.filter(({ verdict }) => verdict === wanted).length;
  const [met, violated, undecided, rowsOnly, nothing, refused] = UNIT_VERDICTS.map(count);
  return {
    met: met ?? 0,
    violated: violated ?? 0,
    undecided: undecided ?? 0,
    "rows-only": rowsOnly ?? 0,
    "nothing-to-check": nothing ?? 0,
    refused: refused ?? 0,
  };
}

function listedAnswers(
  units: readonly UnitResult[],
  matched: readonly (ListedUnit | undefined)[],
  listed: readonly ListedUnit[],
  areSeats: boolean,
): readonly ListedAnswer[] {
  const sent = new Map<ListedUnit, UnitResult[]>(listed.map((unit) => [unit, []]));
  for (const [at, unit] of units.entries()) {
    const of = matched[at];
    if (of !== undefined) sent.get(of)?.push(unit);
  }
  return listed.map((unit) => {
    const files = sent.get(unit) ?? [];
    const [only, second] = files.filter(({ verdict }) => verdict !== "refused");
    const isOne = only !== undefined && second === undefined;
    return {
      ...unit,
      files: files.map(({ file }) => file),
      persons: isOne ? only.persons : null,
      seating: isOne && areSeats && unit.seats !== null && only.problem === null ? seatingOf(only, unit.seats) : null,
    };
  });
}

function seatingOf({ persons, doubtful }: UnitResult, seats: number): ListedAnswer["seating"] {
  if (persons > seats) return "more";
  if (persons + doubtful < seats) return "fewer";
  return doubtful > 0 ? "undecided" : "met";
}

function sameUnits(units: readonly UnitResult[], matched: readonly (ListedUnit | undefined)[]): readonly UnitsRemark[] {
  const groups = new Map<unknown, UnitResult[]>();
  for (const [at, unit] of units.entries()) {
    const key = matched[at] ?? `${placeKind(unit.unit.name)} ${placeKey(unit.unit.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined) return [];
    const files = group.map(({ file }) => file);
    const text = `${first.unit.name} có ${formatCount(files.length)} tệp: ${files.join("; ")}. Giữ tệp đúng, chuyển tệp kia ra khỏi thư mục.`;
    return [{ code: "same-unit" as const, text, files }];
  });
}

function sameFiles(units: readonly UnitResult[]): readonly UnitsRemark[] {
  const groups = new Map<string, string[]>();
  for (const { content, file } of units) groups.set(content, [...(groups.get(content) ?? []), file]);
  return [...groups.values()].flatMap((files) =>
    files.length < 2
      ? []
      : [
          {
            code: "same-file" as const,
            text: `${formatCount(files.length)} tệp giống hệt nhau: ${files.join("; ")}. Có thể gửi nhầm tệp của đơn vị khác.`,
            files,
          },
        ],
  );
}

function notListed(
  units: readonly UnitResult[],
  matched: readonly (ListedUnit | undefined)[],
  listed: readonly ListedUnit[],
): readonly UnitsRemark[] {
  if (listed.length === 0) return [];
  const strangers = units.filter((_, at) => matched[at] === undefined);
  if (strangers.length === 0) return [];
  const named = strangers.slice(0, STRANGERS_NAMED).map(({ unit, file }) => `“${unit.name}” (${file})`);
  const more = strangers.length - named.length;
  const who = `${named.join("; ")}${more > 0 ? ` và ${formatCount(more)} tệp nữa` : ""}`;
  return [
    {
      code: "not-listed",
      text: `${formatCount(strangers.length)} tệp không khớp với đơn vị nào trong danh sách đơn vị: ${who}. Xem lại danh sách đơn vị, tên ở tiêu đề danh sách hoặc tên tệp.`,
      files: strangers.map(({ file }) => file),
    },
  ];
}

/** A thị trấn among communes, where the plan has other rules for it. */
function otherScopes(units: readonly UnitResult[], { plan, scope, target }: UnitsRequest): readonly UnitsRemark[] {
  return SCOPES.flatMap((other) => {
    if (other === scope || rulesFor(plan, other, target) === rulesFor(plan, scope, target)) return [];
    const files = units.filter(({ unit }) => placeKind(unit.name) === other).map(({ file }) => file);
    if (files.length === 0 || rulesFor(plan, other, target) === "") return [];
    return [
      {
        code: "other-scope" as const,
        text: `${formatCount(files.length)} đơn vị có tên là ${other} nhưng xét theo cấp ${scope}; kế hoạch có quy định riêng cho cấp ${other}. Kiểm tra riêng các tệp này: ${files.slice(0, 8).join("; ")}${files.length > 8 ? " …" : ""}.`,
        files,
      },
    ];
  });
}

function rulesFor({ rules }: Plan, scope: UnitsRequest["scope"], target: UnitsRequest["target"]): string {
  return rules
    .filter((rule) => rule.target === target && rule.scopes.includes(scope))
    .map(({ id }) => id)
    .join(" ");
}

function notesOf(
  { plan, scope, target, superiorTotal }: UnitsRequest,
  listed: readonly ListedAnswer[],
): readonly string[] {
  const rules = rulesOf(plan).filter((rule) => rule.scopes.includes(scope) && rule.target === target);
  const awaiting = awaitingRules(rules, [], scope).filter(({ enabled }) => enabled !== false);
  const compares = rules.some(({ check }) => check === "superior-cap");
  const seats = listed.filter((unit) => unit.seats !== null).length;
  return [
    ...(awaiting.length === 0
      ? []
      : [
          `Chưa xét ${formatCount(awaiting.length)} quy định mới được đề xuất: ${awaiting.map(({ title }) => `“${title}”`).join(", ")}. Xác nhận ở thẻ Kế hoạch, lưu kế hoạch rồi kiểm tra lại; chưa xác nhận thì chưa đơn vị nào “đạt”.`,
        ]),
    ...(rules.length - awaiting.length > 0
      ? []
      : [
          `Kế hoạch không có quy định nào cho ${TARGET_NAMES[target].toLowerCase()} ở cấp ${scope} đã xác nhận: chỉ xét từng dòng.`,
        ]),
    ...(superiorTotal !== null && !compares
      ? [
          `Kế hoạch không quy định số đại biểu cấp ${scope} so với hội nghị cấp trên, nên con số ${formatCount(superiorTotal)} của cấp trên không dùng để kết luận.`,
        ]
      : []),
    ...(superiorTotal === null && compares
      ? ["Chưa nhập số đại biểu của hội nghị cấp trên, nên chưa so được số đại biểu của đơn vị với cấp trên."]
      : []),
    ...(seats > 0 && target !== "sentUp"
      ? ["Số đại biểu được phân bổ là để đi dự cấp trên, nên chỉ so khi kiểm tra danh sách đại biểu đi dự cấp trên."]
      : []),
  ];
}
