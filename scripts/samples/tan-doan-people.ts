import { type InventedPerson, PeopleInventor } from "./invented-people";
import { SeededRandom } from "./seeded-random";

/** A row of the sample before it is laid out. */
export interface SampleDelegate {
  readonly person: InventedPerson;
  readonly group: "exemplary" | "guest" | "leader";
  readonly position: string;
  readonly unit: string;
  readonly village: string;
  readonly sector: string;
  readonly direct: boolean;
  readonly economy: string;
  readonly achievement: string;
  readonly talk: boolean;
}

export const VILLAGES = [
  "Nà Lốc",
  "Khòn Sày",
  "Pò Luông",
  "Bản Chành",
  "Cốc Lải",
  "Nà Pàn",
  "Khuổi Dụi",
  "Phai Lừa",
  "Còn Quang",
  "Lũng Cải",
  "Pá Phiêng",
  "Tân Tiến",
] as const;

/** Offices with their exemplary delegates, staff and sector. */
export const OFFICES = [
  { name: "Trường Tiểu học xã Tân Đoàn", seats: 5, staff: 34, sector: "Giáo dục", position: "Giáo viên" },
  { name: "Trường THCS xã Tân Đoàn", seats: 5, staff: 31, sector: "Giáo dục", position: "Giáo viên" },
  { name: "Trường Mầm non xã Tân Đoàn", seats: 5, staff: 29, sector: "Giáo dục", position: "Giáo viên" },
  { name: "Trạm Y tế xã", seats: 4, staff: 9, sector: "Y tế", position: "Y sĩ" },
  { name: "Công an xã", seats: 3, staff: 12, sector: "An ninh", position: "Cán bộ" },
  { name: "Ban Chỉ huy Quân sự xã", seats: 2, staff: 5, sector: "Quốc phòng", position: "Dân quân thường trực" },
  { name: "Văn phòng HĐND và UBND xã", seats: 2, staff: 14, sector: "Quản lý nhà nước", position: "Công chức" },
] as const;

export const LEADING = [
  { name: "Đảng ủy xã", seats: 5, position: "Ủy viên Ban Thường vụ", staff: 11 },
  { name: "HĐND xã", seats: 3, position: "Phó Trưởng ban", staff: 4 },
  { name: "UBND xã", seats: 5, position: "Phó Chủ tịch", staff: 26 },
  { name: "Ủy ban MTTQ Việt Nam xã", seats: 5, position: "Phó Chủ tịch", staff: 9 },
] as const;

const HEADS: Readonly<Record<string, string>> = {
  "Đảng ủy xã": "Bí thư",
  "HĐND xã": "Chủ tịch",
  "UBND xã": "Chủ tịch",
  "Ủy ban MTTQ Việt Nam xã": "Chủ tịch",
};

export class TanDoanPeople {
  readonly random: SeededRandom;
  readonly inventor: PeopleInventor;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.inventor = new PeopleInventor(this.random, {
      peoples: ["Nùng", "Nùng", "Nùng", "Nùng", "Tày", "Tày", "Tày", "Kinh", "Kinh", "Dao", "Sán Chay"],
      religions: ["Không", "Không", "Không", "Không", "Không", "Không", "Phật giáo"],
      province: "020",
    });
  }

  /** Somebody of a thôn; the first of each thôn is its head. */
  villager(village: string, index: number): SampleDelegate {
    const { random } = this;
    const sex = index === 1 || index === 3 ? "female" : index === 0 ? "male" : random.chance(0.15) ? "female" : "male";
    const head = index === 0;
    const sector = random.pick([
      "Nông nghiệp",
      "Nông nghiệp",
      "Lâm nghiệp",
      "Chăn nuôi",
      "Thương mại, dịch vụ",
      "Xây dựng nông thôn mới",
      "Văn hóa",
    ]);
    return {
      person: this.inventor.invent({ sex, age: [26, 64], ...(head ? { party: true } : {}) }),
      group: "exemplary",
      unit: "",
      village: `Thôn ${village}`,
      sector,
      position: head
        ? "Trưởng thôn"
        : random.pick([
            "Nông dân",
            "Nông dân",
            "Hội viên Hội Phụ nữ",
            "Hội viên Hội Nông dân",
            "Đoàn viên",
            "Chi hội trưởng Chi hội Cựu chiến binh",
            "Chủ hộ kinh doanh",
          ]),
      direct: !head,
      economy: random.chance(0.3) ? random.pick(["Kinh tế hộ", "Kinh tế hộ", "Hợp tác xã", "Hộ kinh doanh"]) : "",
      achievement: random.pick([
        "Hộ sản xuất, kinh doanh giỏi năm 2022, 2023",
        "Giấy khen của Chủ tịch UBND huyện năm 2021",
        "Giấy khen của Chủ tịch UBND xã năm 2023",
        "Hiến 250 m2 đất làm đường thôn năm 2022",
        "Gia đình văn hóa tiêu biểu 2021 - 2024",
        "Lao động tiên tiến năm 2024",
      ]),
      talk: false,
    };
  }

  officer(office: (typeof OFFICES)[number], index: number): SampleDelegate {
    const { random } = this;
    return {
      person: this.inventor.invent({
        official: true,
        age: [26, 56],
        sex: index % 2 === 0 ? "female" : random.chance(0.4) ? "female" : "male",
      }),
      group: "exemplary",
      unit: office.name,
      village: "",
      sector: office.sector,
      position: index === 0 && office.seats > 3 ? "Tổ trưởng" : office.position,
      direct: index > 0,
      economy: "",
      achievement: random.pick([
        "Chiến sĩ thi đua cơ sở năm 2023, 2024",
        "Lao động tiên tiến năm 2021, 2022, 2023",
        "Giấy khen của Giám đốc Sở năm 2022",
        "Bằng khen của Chủ tịch UBND tỉnh năm 2024",
        "Hoàn thành xuất sắc nhiệm vụ năm 2023",
      ]),
      talk: false,
    };
  }

  leader(office: (typeof LEADING)[number], index: number): SampleDelegate {
    return this.official(
      "leader",
      index === 0 ? (HEADS[office.name] ?? office.position) : office.position,
      office.name,
    );
  }

  official(group: "guest" | "leader", position: string, unit: string): SampleDelegate {
    return {
      person: this.inventor.invent({ official: true, party: true, age: [34, 59] }),
      group,
      position,
      unit,
      village: "",
      sector: group === "leader" ? "Quản lý nhà nước" : "",
      direct: false,
      economy: "",
      achievement: "",
      talk: false,
    };
  }
}

const GUESTS: readonly (readonly [position: string, unit: string])[] = [
  ["Nguyên Bí thư Đảng ủy", "Hội Người cao tuổi xã"],
  ["Nguyên Chủ tịch UBND", "Hội Người cao tuổi xã"],
  ["Chủ tịch", "Hội Cựu thanh niên xung phong xã"],
  ["Chủ tịch", "Hội Chữ thập đỏ xã"],
  ["Giám đốc", "HTX Nông nghiệp Khòn Sày"],
  ["Phó Giám đốc", "HTX Nông nghiệp Khòn Sày"],
  ["Giám đốc", "HTX Lâm sản Phai Lừa"],
  ["Giám đốc", "Công ty TNHH Xây dựng Đại An"],
  ["Giám đốc", "Công ty TNHH Thương mại Lộc Phát"],
  ["Trưởng ban", "Ban liên lạc Cựu quân nhân"],
  ["Phóng viên", "Báo và Đài PTTH tỉnh"],
  ["Chủ tịch", "Hội Khuyến học xã"],
];

/** 140 delegates: 98 exemplary, 20 guests, 22 leaders, in the numbers the plan asks for. */
export function passingDelegates(people: TanDoanPeople): SampleDelegate[] {
  const exemplary = [
    ...VILLAGES.flatMap((village) => Array.from({ length: 6 }, (_, i) => people.villager(village, i))),
    ...OFFICES.flatMap((office) => Array.from({ length: office.seats }, (_, i) => people.officer(office, i))),
  ].map((delegate, i) => ({ ...delegate, talk: i % 33 === 1 }));
  return [...exemplary, ...guests(people, 20), ...leaders(people)];
}

export function guests(people: TanDoanPeople, count: number): SampleDelegate[] {
  return Array.from({ length: count }, (_, i) => {
    const [position, unit] = GUESTS[i % GUESTS.length] ?? ["Khách mời", "Hội Khuyến học xã"];
    return people.official("guest", i < GUESTS.length ? position : `Ủy viên Ban Chấp hành`, unit);
  });
}

export function leaders(people: TanDoanPeople): SampleDelegate[] {
  return [
    ...LEADING.flatMap((office) => Array.from({ length: office.seats }, (_, i) => people.leader(office, i))),
    people.official("leader", "Phó Giám đốc", "Sở Nội vụ"),
    people.official("leader", "Trưởng phòng Thi đua, Khen thưởng", "Sở Nội vụ"),
    people.official("leader", "Phó Trưởng ban", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    people.official("leader", "Chuyên viên", "Văn phòng UBND tỉnh"),
  ];
}
