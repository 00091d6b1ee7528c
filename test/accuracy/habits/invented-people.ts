import type { Chance } from "./chance";

/** Somebody who never was. */
export interface InventedPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly sex: "f" | "m";
  readonly birth: { readonly day: number; readonly month: number; readonly year: number };
  readonly people: string;
  readonly village: string;
  readonly unit: string;
  readonly position: string;
  readonly group: Group;
  readonly isPartyMember: boolean;
  readonly phone: string;
  readonly nationalId: string;
}
export type Group = "exemplary" | "guest" | "leader";

const SURNAMES: Readonly<Record<string, readonly string[]>> = {
  Kinh: ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Bùi", "Đỗ", "Ngô", "Dương", "Mai", "Tạ", "Cao", "Phan", "Trịnh", "Lưu"],
  Tày: ["Nông", "Hoàng", "Lý", "Bế", "Ma", "Hà", "Đàm", "Chu", "Lộc"],
  Nùng: ["Vi", "Lương", "Hứa", "Mông", "Lục", "Lành", "Phương", "Sầm"],
  Dao: ["Bàn", "Đặng", "Triệu", "Phùng", "Chảo", "Tẩn"],
  Mông: ["Giàng", "Sùng", "Vàng", "Lầu", "Thào", "Mùa", "Hạng"],
  Thái: ["Lò", "Quàng", "Cà", "Tòng", "Lường", "Vì"],
  Khmer: ["Thạch", "Sơn", "Kim", "Danh", "Kiên", "Lâm"],
  Mường: ["Bùi", "Quách", "Đinh", "Trương", "Hà"],
};
const MIDDLE = {
  m: ["Văn", "Đức", "Quang", "Minh", "Xuân", "Hữu", "Công", "Đình", "Bá", "Thế", "Trọng", "Ngọc"],
  f: ["Thị", "Thị", "Thị", "Thị Thu", "Thị Kim", "Thị Bích", "Thị Hồng", "Ngọc", "Thúy"],
};
const GIVEN = {
  m: [
    "Bình",
    "Chiến",
    "Cường",
    "Dũng",
    "Giang",
    "Hải",
    "Hùng",
    "Khải",
    "Khoan",
    "Lâm",
    "Long",
    "Mạnh",
    "Nam",
    "Phong",
    "Quyết",
    "Sáng",
    "Sơn",
    "Tài",
    "Thắng",
    "Thành",
    "Tiến",
    "Tú",
    "Tuấn",
    "Vinh",
    "Việt",
  ],
  f: [
    "Bưởi",
    "Chanh",
    "Cúc",
    "Dung",
    "Duyên",
    "Hà",
    "Hạnh",
    "Hiền",
    "Hoa",
    "Hương",
    "Lan",
    "Liên",
    "Lý",
    "Mai",
    "Mến",
    "Nga",
    "Ngân",
    "Nhung",
    "Oanh",
    "Phượng",
    "Sen",
    "Thảo",
    "Thoa",
    "Trang",
    "Tuyết",
    "Vân",
    "Yến",
  ],
};
const PLACES = [
  "Nà Pài",
  "Bản Lầy",
  "Khuổi Mươi",
  "Nà Cáy",
  "Pò Háng",
  "Đồng Quan",
  "Tân Lập",
  "Phú Hòa",
  "Bình Minh",
  "Cốc Lải",
  "Bó Củng",
  "Trung Sơn",
  "Yên Thành",
  "Xuân Lộc",
];
const KINDS_OF_PLACE = ["Thôn", "Bản", "Ấp", "Khu phố", "Tổ dân phố", "Xóm"];
const UNITS = [
  { unit: "Trường Tiểu học", positions: ["Giáo viên", "Hiệu trưởng", "Nhân viên thư viện"] },
  { unit: "Trường THCS", positions: ["Giáo viên", "Phó Hiệu trưởng", "Kế toán"] },
  { unit: "Trường Mầm non", positions: ["Giáo viên", "Cấp dưỡng"] },
  { unit: "Trạm Y tế", positions: ["Y sĩ", "Trạm trưởng", "Điều dưỡng"] },
  { unit: "UBND xã", positions: ["Công chức", "Văn thư"] },
  { unit: "Công an xã", positions: ["Công an viên"] },
  { unit: "Ban CHQS xã", positions: ["Trợ lý", "Chỉ huy phó"] },
  { unit: "Hội Nông dân xã", positions: ["Hội viên", "Chi hội trưởng"] },
  { unit: "Hội LHPN xã", positions: ["Hội viên", "Chi hội trưởng"] },
  { unit: "Hội Cựu chiến binh xã", positions: ["Hội viên"] },
  { unit: "HTX Nông nghiệp", positions: ["Giám đốc", "Xã viên"] },
];

/** Offices that an official would ask about: does their holder come as a leader? */
export const LEADING = /trưởng|Giám đốc|Chỉ huy|UBND/iu;

/** People of one place, no two of one name. */
export function inventPeople(chance: Chance, count: number): InventedPerson[] {
  const kind = chance.pick(KINDS_OF_PLACE);
  const villages = Array.from(
    { length: 4 },
    () => `${kind} ${chance.is(25) ? String(chance.int(1, 12)) : chance.pick(PLACES)}`,
  );
  const peoples = chance.is(40) ? ["Kinh"] : Array.from({ length: 3 }, () => chance.pick(Object.keys(SURNAMES)));
  const known = new Set<string>();
  const people: InventedPerson[] = [];
  while (people.length < count) {
    const person = inventPerson(chance, villages, peoples);
    const name = `${person.familyName} ${person.givenName}`;
    if (!known.has(name)) people.push(person);
    known.add(name);
  }
  return people;
}

function inventPerson(chance: Chance, villages: readonly string[], peoples: readonly string[]): InventedPerson {
  const sex = chance.is(45) ? "f" : "m";
  const people = chance.pick(peoples);
  const middle = people === "Mông" ? (sex === "f" ? "Thị" : chance.pick(["A", "Seo"])) : chance.pick(MIDDLE[sex]);
  const { unit, positions } = chance.pick(UNITS);
  const year = chance.int(1950, 2003);
  const digits = (length: number) => Array.from({ length }, () => String(chance.int(0, 9))).join("");
  return {
    familyName: `${chance.pick(SURNAMES[people] ?? [])} ${middle}`,
    givenName: chance.pick(GIVEN[sex]),
    sex,
    birth: { day: chance.int(1, 28), month: chance.int(1, 12), year },
    people,
    village: chance.pick(villages),
    unit,
    position: chance.pick(positions),
    group: chance.is(65) ? "exemplary" : chance.is(70) ? "guest" : "leader",
    isPartyMember: chance.is(50),
    phone: `09${digits(8)}`,
    nationalId: `0${String(chance.int(10, 96))}${String((year >= 2000 ? 2 : 0) + (sex === "f" ? 1 : 0))}${String(year % 100).padStart(2, "0")}${digits(6)}`,
  };
}
