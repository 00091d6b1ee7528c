import { formatCount } from "../../domain/format-number";
import { TARGET_NAMES } from "../../domain/target-names";
import type { UnitResult } from "../../domain/unit-result";
import type { ListedAnswer, UnitsSummary } from "../../domain/units-summary";
import type { CellTone, ColouredCell, ColouredSheet } from "../ports";
import { absentWords, cellWords, SIGN_WORDS, toneOf, totalsWords, VERDICT_WORDS } from "../../domain/units-words";

const plain = (value: ColouredCell["value"]): ColouredCell => ({ value, tone: "plain" });
const head = (value: ColouredCell["value"]): ColouredCell => ({ value, tone: "head" });
const line = (value: string, tone: CellTone = "plain"): readonly ColouredCell[] => [{ value, tone }];
const NOTHING: readonly ColouredCell[] = [];

/** The summary as sheets of a workbook: the matrix, the rules with their counts, what is wrong, who sent nothing. */
export function summarySheets(summary: UnitsSummary): readonly ColouredSheet[] {
  return [matrix(summary), rules(summary), faults(summary), listed(summary), remarks(summary)].filter(
    (sheet) => sheet !== undefined,
  );
}

function matrix(summary: UnitsSummary): ColouredSheet {
  const { plan, scope, target, columns, units, superiorTotal } = summary;
  const top = [
    line("BẢNG TỔNG HỢP CƠ CẤU ĐẠI BIỂU CÁC ĐƠN VỊ", "title"),
    line(
      `${plan.title}. Cấp ${scope}; ${TARGET_NAMES[target].toLocaleLowerCase("vi")}${superiorTotal === null ? "" : `; hội nghị cấp trên ${formatCount(superiorTotal)} đại biểu`}.`,
    ),
    line(totalsWords(summary)),
    line(SIGN_WORDS),
  ];
  const header = ["STT", "Đơn vị", "Tệp", "Kết luận", "Số đại biểu", ...columns.map(({ title }) => title)].map(head);
  const rows = units.map((unit, at) => {
    const told = new Map(unit.rules.map((rule) => [rule.rule, rule]));
    const cells = columns.map(({ rule: id }): ColouredCell => {
      const rule = told.get(id);
      return { value: unit.problem === null ? cellWords(rule) : "", tone: toneOfCell(rule) };
    });
    return [
      plain(at + 1),
      plain(unit.unit.name),
      plain(unit.file),
      verdictCell(unit),
      plain(unit.problem === null ? unit.persons : null),
      ...cells,
    ];
  });
  return {
    name: "Tổng hợp",
    rows: [...top, NOTHING, header, ...rows],
    widths: [6, 26, 30, 18, 12, ...columns.map(() => 18)],
    frozen: { rows: top.length + 2, columns: 2 },
  };
}

function toneOfCell(rule: UnitResult["rules"][number] | undefined): CellTone {
  const tone = rule === undefined ? "none" : toneOf(rule);
  return tone === "none" ? "plain" : tone;
}

function verdictCell({ verdict }: UnitResult): ColouredCell {
  const tones: Partial<Record<UnitResult["verdict"], CellTone>> = {
    met: "met",
    violated: "violated",
    undecided: "undecided",
    "nothing-to-check": "undecided",
    refused: "undecided",
  };
  return { value: VERDICT_WORDS[verdict], tone: tones[verdict] ?? "plain" };
}

function rules({ columns }: UnitsSummary): ColouredSheet {
  const header = ["Quy định", "Căn cứ", "Đạt", "Chưa đạt", "Chưa đủ dữ liệu", "Lưu ý", "Không xét"].map(head);
  const rows = columns.map(({ title, clause, met, violated, undecided, noted, none }) =>
    [title, clause, met, violated, undecided, noted, none].map(plain),
  );
  return {
    name: "Theo quy định",
    rows: [header, ...rows],
    widths: [56, 40, 10, 10, 18, 10, 12],
    frozen: { rows: 1, columns: 1 },
  };
}

/** Every rule that is not met in every unit, with its sentence, and every file of which nothing was checked. */
function faults({ units, columns }: UnitsSummary): ColouredSheet {
  const columnOf = new Map(columns.map((column) => [column.rule, column]));
  const rows = units.flatMap((unit) => {
    const who = [plain(unit.unit.name), plain(unit.file)];
    if (unit.problem !== null) return [[...who, verdictCell(unit), plain(""), plain(unit.problem), plain("")]];
    return unit.rules
      .filter((rule) => toneOf(rule) === "violated" || toneOf(rule) === "undecided")
      .map((rule) => [
        ...who,
        { value: toneOf(rule) === "violated" ? "Chưa đạt" : "Chưa đủ dữ liệu", tone: toneOfCell(rule) },
        plain(columnOf.get(rule.rule)?.title ?? rule.rule),
        plain(rule.sentence),
        plain(columnOf.get(rule.rule)?.clause ?? ""),
      ]);
  });
  return {
    name: "Việc cần xem",
    rows: [
      ["Đơn vị", "Tệp", "Kết luận", "Quy định", "Nội dung", "Căn cứ"].map(head),
      ...rows,
      ...(rows.length === 0 ? [line("Mọi đơn vị đều đạt.")] : []),
    ],
    widths: [26, 30, 18, 40, 90, 36],
    frozen: { rows: 1, columns: 1 },
  };
}

const SEATING: Readonly<Record<NonNullable<ListedAnswer["seating"]>, readonly [string, CellTone]>> = {
  met: ["Đúng phân bổ", "met"],
  fewer: ["Thiếu", "violated"],
  more: ["Thừa", "violated"],
  undecided: ["Chưa rõ", "undecided"],
};

function listed({ listed: all }: UnitsSummary): ColouredSheet | undefined {
  if (all.length === 0) return undefined;
  const rows = all.map(({ name, seats, files, persons, seating }) => [
    plain(name),
    files.length === 0 ? { value: "Chưa gửi", tone: "violated" as const } : plain(files.join("; ")),
    plain(seats),
    plain(persons),
    seating === null ? plain("") : { value: SEATING[seating][0], tone: SEATING[seating][1] },
  ]);
  return {
    name: "Đơn vị",
    rows: [["Đơn vị", "Tệp", "Được phân bổ", "Đã đếm", "So với phân bổ"].map(head), ...rows],
    widths: [32, 40, 14, 12, 18],
    frozen: { rows: 1, columns: 1 },
  };
}

function remarks({ remarks: all, notes, listed: units }: UnitsSummary): ColouredSheet | undefined {
  const lines = [absentWords(units), ...notes, ...all.map(({ text }) => text)].filter((text) => text !== "");
  if (lines.length === 0) return undefined;
  return {
    name: "Lưu ý",
    rows: [
      ["STT", "Điều cần xem lại (không tính vào kết luận)"].map(head),
      ...lines.map((text, at) => [plain(at + 1), plain(text)]),
    ],
    widths: [6, 150],
    frozen: { rows: 1, columns: 0 },
  };
}
