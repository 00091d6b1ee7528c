import type { SampleDelegate } from "./tan-doan-people";
import type { CellInput } from "./xlsx-writer";

/** What somebody typed instead of the right thing, by column of the failing sample. */
type Slip = Readonly<
  Partial<
    Record<
      | "name"
      | "male"
      | "female"
      | "people"
      | "party"
      | "village"
      | "unit"
      | "category"
      | "sector"
      | "achievement"
      | "nationalId"
      | "notes",
      CellInput
    >
  >
>;

/** A delegate with the slips of whoever typed the row. */
export interface TypedDelegate extends SampleDelegate {
  readonly slip: Slip;
}

const TCVN3_NAME = "L\u00a8ng Th\u00de Ph\u00ad\u00eeng";

/** The slips, each on one delegate found by a number in the list: the kinds of mistakes that offices make. */
export function withSlips(delegates: readonly SampleDelegate[]): TypedDelegate[] {
  const typed: TypedDelegate[] = delegates.map((delegate) => ({ ...delegate, slip: {} }));
  const change = (index: number, slip: (old: TypedDelegate) => Slip, more: Partial<SampleDelegate> = {}): void => {
    const old = typed[index];
    if (old !== undefined) typed[index] = { ...old, ...more, slip: { ...old.slip, ...slip(old) } };
  };
  const onDate = (old: TypedDelegate, text: CellInput): Slip =>
    old.person.sex === "male" ? { male: text } : { female: text };
  const renamed = (index: number, name: string | undefined, sex?: "female"): Partial<SampleDelegate> => {
    const person = typed[index]?.person;
    return person === undefined || name === undefined ? {} : { person: { ...person, name, sex: sex ?? person.sex } };
  };
  const like = (index: number): Partial<SampleDelegate> => {
    const other = typed[index];
    return other === undefined ? {} : { person: other.person };
  };

  change(3, (old) => onDate(old, "31/02/1980"));
  change(8, (old) => onDate(old, "17/5/2016"));
  change(12, () => ({ male: "09/11/1979", female: "09/11/1979" }));
  change(15, () => ({ category: "Đại biểu hưu trí" }));
  change(19, () => ({ category: "ĐHTT, khách mời" }));
  change(22, (old) => onDate(old, null));
  change(25, () => ({ category: null }));
  // The same person once more, from another thôn; and a namesake born in another year, which is no mistake.
  change(40, () => ({ nationalId: "" }), like(5));
  change(44, () => ({}), renamed(44, typed[6]?.person.name));
  change(51, () => ({ nationalId: typed[30]?.person.nationalId ?? "" }));
  change(33, () => ({}), renamed(33, "Lăng Thị Phượng", "female"));
  change(33, () => ({ name: { v: TCVN3_NAME, look: { font: ".VnTime", border: true } } }));
  change(13, () => ({ village: "Khòn Sày" }));
  change(14, () => ({ village: "thôn khòn sày" }));
  change(16, () => ({ village: "Thôn Khòn Say" }));
  change(28, () => ({ achievement: "Giấy khen của Chủ tịch UBND huyện năm 2018" }));
  change(56, () => ({ achievement: "Chiến sĩ thi đua cơ sở năm 2016, 2017" }));
  change(36, () => ({ party: "đang xét" }));
  change(47, () => ({ people: "Kin" }));
  change(60, () => ({ sector: { f: 'VLOOKUP("Trồng rừng gỗ lớn",$X$1:$Y$9,2,0)', error: "#N/A" } }));
  change(63, () => ({ achievement: { f: 'CONCATENATE("Giấy khen của Chủ tịch UBND xã năm ",2020+3)' } }));
  // In the section of guests, yet exemplary in the column.
  change(112, () => ({ category: "Điển hình tiên tiến" }));
  return typed;
}
