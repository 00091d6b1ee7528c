import { checkUnit, type UnitsRequest } from "../../../src/app/units/check-unit";
import { settingsText } from "../../../src/app/session/settings-text";
import { type Choices, NO_CHOICES } from "../../../src/domain/choices";
import { hashText } from "../../../src/domain/hash-text";
import type { Plan, PlanRule } from "../../../src/domain/plan";
import type { UnitResult } from "../../../src/domain/unit-result";
import { drawSheet } from "../../draw-sheet";
import { inventedPlan } from "../../ui/invented-plan";

export const cap = (max: number, more: Partial<PlanRule> = {}): PlanRule => ({
  id: "cap",
  check: "delegate-cap",
  scopes: ["xã"],
  target: "attendees",
  title: `Tối đa ${String(max)} đại biểu`,
  severity: "error",
  params: { max },
  source: { clause: "Mục II.3" },
  ...more,
});

/** What the level above asks of its communes. */
export function requestFor(rules: readonly PlanRule[], more: Partial<UnitsRequest> = {}): UnitsRequest {
  const plan: Plan = {
    ...inventedPlan,
    title: "Hội nghị điển hình tiên tiến huyện Thượng Lâm",
    issuer: "UBND huyện Thượng Lâm, tỉnh Sông Lam",
    rules: [...rules],
  };
  return { plan, scope: "xã", target: "attendees", superiorTotal: null, today: "2025-08-20", ...more };
}

/** Rows of invented people: name, sex, birth date, category, identity number. */
export const PEOPLE = [
  "Nguyễn Văn An | Nam | 02/03/1980 | Điển hình tiên tiến | 020080000011",
  "Lý Thị Bình | Nữ | 05/06/1985 | Điển hình tiên tiến | 020185000022",
  "Hoàng Văn Cường | Nam | 07/08/1975 | Khách mời | 020075000033",
] as const;

function unitSheet(title: string, people: readonly string[]) {
  return drawSheet(
    [
      title,
      "STT | Họ và tên | Giới tính | Ngày sinh | Thành phần | Số CCCD",
      ...people.map((row, at) => `${String(at + 1)} | ${row.replace(/\d{12}$/, '"$&"')}`),
    ].join("\n"),
    { name: "Đại biểu" },
  );
}

/** The workbook of a commune, checked. */
export function unitOf(
  name: string,
  people: readonly string[],
  request: UnitsRequest,
  more: {
    readonly file?: string;
    readonly content?: string;
    readonly choices?: Partial<Choices>;
    readonly title?: string;
  } = {},
): UnitResult {
  const title = more.title ?? `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN ${name.toLocaleUpperCase("vi")}`;
  return checkUnit(
    {
      file: more.file ?? `${name}.xlsx`,
      content: more.content ?? hashText(`${name}${people.join()}`),
      settings: more.choices === undefined ? null : settingsText({ ...NO_CHOICES, ...more.choices }),
      snapshots: [unitSheet(title, people)],
      sheets: [{ name: "Đại biểu", visibility: "visible" }],
    },
    request,
  );
}
