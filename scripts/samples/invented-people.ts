import type { SeededRandom } from "./seeded-random";

/** Somebody who does not exist. */
export interface InventedPerson {
  readonly name: string;
  readonly sex: "female" | "male";
  readonly birth: { readonly day: number; readonly month: number; readonly year: number };
  readonly people: string;
  readonly religion: string;
  /** Day of admission to the Party, null for others. */
  readonly party: { readonly day: number; readonly month: number; readonly year: number } | null;
  readonly school: string;
  readonly degree: string;
  readonly theory: string;
  readonly nationalId: string;
  readonly phone: string;
}

type Words = readonly [string, ...string[]];

const SURNAMES: Readonly<Record<string, Words>> = {
  Kinh: ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Đặng", "Ngô", "Phan", "Đinh", "Trịnh", "Tạ", "Lưu", "Cao"],
  Tày: ["Hoàng", "Nông", "Lương", "Lý", "Bế", "Ma", "Hứa", "Lộc", "Dương", "Đàm", "Chu", "Mạc", "Vy"],
  Nùng: ["Hoàng", "Nông", "Vi", "Lý", "Triệu", "Hứa", "Long", "Mông", "Lành", "Lăng", "Phùng", "Mã"],
  Dao: ["Triệu", "Bàn", "Đặng", "Dương", "Phùng", "Lý", "Chíu"],
  "Sán Chay": ["Hoàng", "Trần", "Ninh", "La", "Tống"],
  Hoa: ["Trương", "Lâm", "Lưu", "Huỳnh", "Vòng"],
  Mường: ["Bùi", "Quách", "Trương", "Phạm", "Đinh", "Hà"],
  Thái: ["Lò", "Hà", "Vi", "Lương", "Cầm", "Lang"],
  Khmer: ["Thạch", "Sơn", "Kim", "Lâm", "Danh"],
  Xtiêng: ["Điểu"],
};
const MALE_MIDDLE: Words = [
  "Văn",
  "Văn",
  "Văn",
  "Đức",
  "Quang",
  "Minh",
  "Xuân",
  "Hữu",
  "Đình",
  "Công",
  "Ngọc",
  "Thanh",
  "Trọng",
  "Tiến",
  "Mạnh",
  "Viết",
];
const FEMALE_MIDDLE: Words = [
  "Thị",
  "Thị",
  "Thị",
  "Thị Thu",
  "Thị Hồng",
  "Thị Kim",
  "Thị Minh",
  "Thị Ngọc",
  "Thu",
  "Hồng",
  "Bích",
  "Mai",
  "Thị Thanh",
];
const MALE_GIVEN: Words = [
  "An",
  "Bảo",
  "Bình",
  "Chiến",
  "Chung",
  "Cương",
  "Duy",
  "Dũng",
  "Đạt",
  "Đông",
  "Giang",
  "Hải",
  "Hiếu",
  "Hòa",
  "Hoàn",
  "Hùng",
  "Huy",
  "Khánh",
  "Khoa",
  "Kiên",
  "Lâm",
  "Long",
  "Lực",
  "Mạnh",
  "Nam",
  "Nghĩa",
  "Phong",
  "Phúc",
  "Quân",
  "Quyết",
  "Sơn",
  "Tài",
  "Thành",
  "Thắng",
  "Thiện",
  "Tiến",
  "Toàn",
  "Trung",
  "Tuấn",
  "Tùng",
  "Vinh",
  "Vượng",
];
const FEMALE_GIVEN: Words = [
  "Anh",
  "Ánh",
  "Bích",
  "Chi",
  "Cúc",
  "Dung",
  "Duyên",
  "Đào",
  "Giang",
  "Hà",
  "Hạnh",
  "Hằng",
  "Hiền",
  "Hoa",
  "Huệ",
  "Hương",
  "Lan",
  "Lê",
  "Liên",
  "Loan",
  "Ly",
  "Mai",
  "Mến",
  "Nga",
  "Ngân",
  "Nguyệt",
  "Nhung",
  "Oanh",
  "Phương",
  "Quyên",
  "Tâm",
  "Thảo",
  "Thắm",
  "Thoa",
  "Thơm",
  "Thúy",
  "Thủy",
  "Trang",
  "Tuyết",
  "Vân",
  "Xuân",
  "Yến",
];

/** What is usual in one region: peoples by weight, the first three digits of identity numbers. */
export interface Region {
  readonly peoples: readonly [string, ...string[]];
  readonly religions: readonly [string, ...string[]];
  readonly province: string;
}

/** Invents people of a region; no two share a name and a birth day, an identity or a phone number. */
export class PeopleInventor {
  private readonly used = new Set<string>();

  constructor(
    private readonly random: SeededRandom,
    private readonly region: Region,
  ) {}

  invent(
    wish: {
      readonly sex?: "female" | "male";
      readonly age?: readonly [number, number];
      readonly party?: boolean;
      readonly official?: boolean;
    } = {},
  ): InventedPerson {
    const { random } = this;
    const sex = wish.sex ?? (random.chance(0.42) ? "female" : "male");
    const people = random.pick(this.region.peoples);
    const [young, old] = wish.age ?? [24, 68];
    const year = 2025 - random.between(young, old);
    const birth = { day: random.between(1, 28), month: random.between(1, 12), year };
    const name = this.unused(() => this.name(people, sex));
    const official = wish.official ?? random.chance(0.3);
    const inParty = wish.party ?? random.chance(official ? 0.9 : 0.35);
    const admitted = year + random.between(21, Math.max(22, Math.min(33, 2024 - year)));
    return {
      name,
      sex,
      birth,
      people,
      religion: random.pick(this.region.religions),
      party:
        inParty && admitted <= 2024
          ? { day: random.between(1, 28), month: random.between(1, 12), year: admitted }
          : null,
      school: official || year > 1980 ? "12/12" : random.pick(["7/10", "9/12", "10/10", "12/12"]),
      degree: official
        ? random.pick(["Đại học", "Đại học", "Cao đẳng", "Thạc sĩ"])
        : random.pick(["", "", "", "Trung cấp", "Cao đẳng", "Đại học"]),
      theory: official ? random.pick(["Trung cấp", "Trung cấp", "Cao cấp"]) : random.pick(["", "", "", "Sơ cấp"]),
      nationalId: this.unused(
        () =>
          `${this.region.province}${sex === "male" ? (year < 2000 ? "0" : "2") : year < 2000 ? "1" : "3"}${String(year % 100).padStart(2, "0")}${String(random.between(1, 999_999)).padStart(6, "0")}`,
      ),
      phone: this.unused(() => `09${String(random.between(10_000_000, 99_999_999))}`),
    };
  }

  private name(people: string, sex: "female" | "male"): string {
    const { random } = this;
    // Xtiêng women carry Thị and no surname.
    if (people === "Xtiêng" && sex === "female") return `Thị ${random.pick(FEMALE_GIVEN)}`;
    const surname = random.pick(SURNAMES[people] ?? SURNAMES.Kinh ?? ["Nguyễn"]);
    if (people === "Xtiêng") return `${surname} ${random.pick(MALE_GIVEN)}`;
    return sex === "female"
      ? `${surname} ${random.pick(FEMALE_MIDDLE)} ${random.pick(FEMALE_GIVEN)}`
      : `${surname} ${random.pick(MALE_MIDDLE)} ${random.pick(MALE_GIVEN)}`;
  }

  private unused(make: () => string): string {
    for (;;) {
      const made = make();
      if (this.used.has(made)) continue;
      this.used.add(made);
      return made;
    }
  }
}

/** "05/09/1978" */
export function dayText({
  day,
  month,
  year,
}: {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}

/** Excel's number of that day. */
export function daySerial({
  day,
  month,
  year,
}: {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
