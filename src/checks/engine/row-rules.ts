import { type Rule, SCOPES, type Severity, type Target, TARGETS } from "../../domain/plan";

/** Where the rules that every list must keep come from: from no plan. */
export const ROW_RULES_DOCUMENT = "Kiểm tra chung của phần mềm";

interface RowRule {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why, as the clause of its source. */
  readonly because: string;
  /** The lists it is for; all of them when left out. */
  readonly targets?: readonly Target[];
  params?(target: Target): Rule["params"];
}

/** Severity by consequence: error, the list would be sent back; warning, it must be explained; note, worth knowing. */
const ROW_RULES: readonly RowRule[] = [
  {
    check: "duplicate-person",
    title: "Mỗi người chỉ ghi một lần",
    severity: "error",
    because: "một người chỉ được tính một lần",
  },
  {
    check: "duplicate-id",
    title: "Số định danh không trùng nhau",
    severity: "error",
    because: "mỗi số định danh là của một người",
  },
  {
    check: "missing-field",
    title: "Đủ thông tin bắt buộc",
    severity: "error",
    because: "thông tin phải có của danh sách trích ngang",
    params: requiredFields,
  },
  { check: "unreadable-date", title: "Ngày sinh đọc được", severity: "warning", because: "ngày sinh phải ghi rõ" },
  {
    check: "implausible-age",
    title: "Tuổi hợp lý",
    severity: "warning",
    because: "tuổi ngoài khoảng thường gặp hay do ghi nhầm năm sinh",
    params: () => ({ youngest: 16, oldest: 100 }),
  },
  {
    check: "conflicting-sex",
    title: "Giới tính không mâu thuẫn",
    severity: "warning",
    because: "các ô của một người phải khớp nhau",
  },
  {
    check: "total-mismatch",
    title: "Số tổng khớp với số dòng",
    severity: "warning",
    because: "số ghi trong bảng phải bằng số đếm được",
  },
  { check: "legacy-text", title: "Chữ Unicode", severity: "warning", because: "văn bản điện tử dùng Unicode" },
  {
    check: "formula-error",
    title: "Công thức không báo lỗi",
    severity: "warning",
    because: "ô báo lỗi thì không có dữ liệu",
  },
  {
    check: "unreadable-value",
    title: "Mọi ô cần đọc đều đọc được",
    severity: "note",
    because: "ô không đọc được thì không được đoán",
  },
  {
    check: "unknown-category",
    title: "Thành phần rõ ràng",
    severity: "note",
    because: "mỗi đại biểu thuộc một thành phần",
    targets: ["attendees"],
  },
  {
    check: "inconsistent-name",
    title: "Tên thôn, đơn vị ghi thống nhất",
    severity: "note",
    because: "một nơi nên có một cách ghi",
  },
  {
    check: "achievement-outside-period",
    title: "Thành tích trong giai đoạn xét",
    severity: "note",
    because: "thành tích được xét trong giai đoạn của kế hoạch",
  },
  {
    check: "uncalculated-formula",
    title: "Công thức đã được tính",
    severity: "note",
    because: "giá trị chưa tính lại có thể đã cũ",
  },
];

const byTarget: ReadonlyMap<Target, readonly Rule[]> = new Map(
  TARGETS.map((target) => [
    target,
    ROW_RULES.filter(({ targets }) => targets?.includes(target) ?? true).map((rule) => toRule(rule, target)),
  ]),
);

/** The rules of every row, whatever the plan: the same array for the same list, so that parsed params can be kept. */
export function rowRules(target: Target): readonly Rule[] {
  return byTarget.get(target) ?? [];
}

function toRule({ check, title, severity, because, params }: RowRule, target: Target): Rule {
  return {
    id: `row-${check}`,
    check,
    scopes: [...SCOPES],
    target,
    title,
    severity,
    params: params?.(target) ?? {},
    source: { document: ROW_RULES_DOCUMENT, clause: because },
  };
}

/**
 * A delegate list sent to the level above and an award list need every birth date; to a conference guests come by
 * office. Who is what counts only there.
 */
function requiredFields(target: Target): Rule["params"] {
  return target === "attendees"
    ? { fields: ["fullName", "birthDate", "place", "category"], birthOf: "exemplary" }
    : { fields: ["fullName", "birthDate", "place"], birthOf: "everyone" };
}
