import type { Chance } from "./chance";
import type { InventedPerson } from "./invented-people";
import type { DraftCell, DraftColumn } from "./list-draft";

/** One way of an office; `odds` say how often it is met beside the others of its table. */
export interface Habit<T> {
  readonly id: string;
  readonly odds: number;
  readonly does: T;
}

const two = (part: number) => String(part).padStart(2, "0");
const dayOf = ({ birth: { day, month, year } }: InventedPerson) => `${String(day)}/${String(month)}/${String(year)}`;
const plain = (text: string): DraftCell => ({ text });

/** How a birth date is typed. */
export const DATES: readonly Habit<(person: InventedPerson, index: number) => DraftCell>[] = [
  {
    id: "date with zeros",
    odds: 30,
    does: ({ birth: { day, month, year } }) => plain(`${two(day)}/${two(month)}/${String(year)}`),
  },
  { id: "date without zeros", odds: 12, does: (person) => plain(dayOf(person)) },
  {
    id: "date with zeros for days alone",
    odds: 5,
    does: ({ birth: { day, month, year } }) => plain(`${two(day)}/${String(month)}/${String(year)}`),
  },
  {
    id: "date with dashes",
    odds: 5,
    does: ({ birth: { day, month, year } }) => plain(`${two(day)}-${two(month)}-${String(year)}`),
  },
  {
    id: "date with points",
    odds: 5,
    does: ({ birth: { day, month, year } }) => plain(`${String(day)}.${String(month)}.${String(year)}`),
  },
  {
    id: "date cell",
    odds: 12,
    does: ({ birth: { day, month, year } }) => plain(`@${String(year)}-${two(month)}-${two(day)}`),
  },
  { id: "year", odds: 20, does: ({ birth: { year } }) => plain(String(year)) },
  { id: "year as text", odds: 6, does: ({ birth: { year } }) => plain(`"${String(year)}"`) },
  { id: "month and year", odds: 2, does: ({ birth: { month, year } }) => plain(`${two(month)}/${String(year)}`) },
  {
    id: "date or year, as it was known",
    odds: 8,
    does: (person, index) => plain(index % 3 === 2 ? String(person.birth.year) : dayOf(person)),
  },
];

const BIRTH_WORDS = ["Ngày sinh", "Ngày, tháng, năm sinh", "Sinh ngày", "NGÀY SINH", "Ngày tháng⏎năm sinh"];
const YEAR_WORDS = ["Năm sinh", "Sinh năm", "NĂM SINH", "NS"];

const isYear = (id: string) => id.startsWith("year");

/** How sex and birth date are told: in columns of their own, by a mark, or by the column of the date. */
export const SEX_AND_BIRTH: readonly Habit<(chance: Chance, date: (typeof DATES)[number]) => readonly DraftColumn[]>[] =
  [
    {
      id: "column of sex",
      odds: 45,
      does: (chance, date) => [
        birthColumn(chance, date),
        {
          header: [chance.pick(["Giới tính", "Nam/Nữ", "GIỚI TÍNH", "Nam, nữ", "Giới"])],
          sense: "sex",
          cell: ({ sex }) => plain(sex === "f" ? "Nữ" : "Nam"),
        },
      ],
    },
    {
      id: "mark for women",
      odds: 15,
      does: (chance, date) => {
        const mark = chance.pick(["x", "X", "✓"]);
        return [
          birthColumn(chance, date),
          { header: [chance.pick(["Nữ", "NỮ"])], sense: "female", cell: ({ sex }) => plain(sex === "f" ? mark : "") },
        ];
      },
    },
    {
      id: "birth date by sex",
      odds: 28,
      does: (chance, date) => {
        const over = chance.pick(isYear(date.id) ? YEAR_WORDS : BIRTH_WORDS);
        return (["m", "f"] as const).map((side) => ({
          header: [over, side === "m" ? "Nam" : "Nữ"],
          sense: side === "m" ? "birthDateMale" : "birthDateFemale",
          cell: (person, index) => (person.sex === side ? date.does(person, index) : plain("")),
        }));
      },
    },
    { id: "no sex", odds: 12, does: (chance, date) => [birthColumn(chance, date)] },
  ];

function birthColumn(chance: Chance, { id, does }: (typeof DATES)[number]): DraftColumn {
  return { header: [chance.pick(isYear(id) ? YEAR_WORDS : BIRTH_WORDS)], sense: "birthDate", cell: does };
}

const nameOf = ({ familyName, givenName }: InventedPerson) => `${familyName} ${givenName}`;
const NAME_WORDS = ["Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ và tên đại biểu", "Họ, tên", "Họ và⏎tên"];

/** How names are written. */
export const NAMES: readonly Habit<(chance: Chance) => readonly DraftColumn[]>[] = [
  {
    id: "name",
    odds: 62,
    does: (chance) => [
      { header: [chance.pick(NAME_WORDS)], sense: "fullName", cell: (person) => plain(nameOf(person)) },
    ],
  },
  {
    id: "name in capitals",
    odds: 12,
    does: (chance) => [
      { header: [chance.pick(NAME_WORDS)], sense: "fullName", cell: (person) => plain(nameOf(person).toUpperCase()) },
    ],
  },
  {
    id: "name in two columns",
    odds: 9,
    does: (chance) => [
      {
        header: [chance.pick(["Họ và tên đệm", "Họ đệm", "Họ và chữ đệm"])],
        sense: "familyName",
        cell: ({ familyName }) => plain(familyName),
      },
      { header: ["Tên"], sense: "givenName", cell: ({ givenName }) => plain(givenName) },
    ],
  },
  {
    id: "name merged over two columns of the header",
    odds: 5,
    does: (chance) => {
      const header = chance.pick(NAME_WORDS);
      return [
        { header: [header], sense: "familyName|fullName", cell: ({ familyName }) => plain(familyName) },
        {
          header: ["<"],
          sense: "givenName|nothing",
          cell: (person) => ({ text: person.givenName, says: { fullName: nameOf(person) } }),
        },
      ];
    },
  },
  {
    id: "form of address before the name",
    odds: 12,
    does: (chance) => [
      {
        header: [chance.pick(NAME_WORDS)],
        sense: "fullName",
        cell: (person) => ({
          text: `${person.sex === "f" ? "Bà" : "Ông"} ${nameOf(person)}`,
          says: { fullName: nameOf(person), sex: person.sex },
        }),
      },
    ],
  },
  {
    id: "office below the name in its cell",
    odds: 5,
    does: () => [
      {
        header: ["Họ và tên, chức vụ"],
        sense: "fullName+position",
        cell: (person) => ({
          text: `${nameOf(person)}⏎${person.position}`,
          says: { fullName: nameOf(person), position: person.position },
        }),
      },
    ],
  },
];

/** What an office asks for besides; each has its column with so many in a hundred. */
export const FURTHER: readonly (Habit<(chance: Chance) => DraftColumn> & { readonly isNoise?: true })[] = [
  {
    id: "people",
    odds: 60,
    does: (chance) => ({
      header: [chance.pick(["Dân tộc", "DÂN TỘC", "DT"])],
      sense: "ethnicity",
      cell: ({ people }) => plain(people),
    }),
  },
  {
    id: "marks of party members",
    odds: 30,
    does: (chance) => ({
      header: [chance.pick(["Đảng viên", "ĐV", "Đảng viên (x)"])],
      sense: "partyMember",
      cell: ({ isPartyMember }) => plain(isPartyMember ? "x" : ""),
    }),
  },
  {
    id: "phone",
    odds: 18,
    does: (chance) => ({
      header: [chance.pick(["Điện thoại", "Số điện thoại", "SĐT"])],
      sense: "phone",
      cell: ({ phone }) => plain(`"${phone}"`),
    }),
  },
  {
    id: "identity number",
    odds: 12,
    does: (chance) => ({
      header: [chance.pick(["Số CCCD", "CCCD/CMND", "Số căn cước"])],
      sense: "nationalId",
      cell: ({ nationalId }) => plain(`"${nationalId}"`),
    }),
  },
  {
    id: "notes",
    odds: 35,
    does: (chance) => ({ header: [chance.pick(["Ghi chú", "GHI CHÚ"])], sense: "notes", cell: () => plain("") }),
  },
  {
    id: "column to sign in",
    odds: 8,
    isNoise: true,
    does: () => ({ header: ["Ký nhận"], sense: "", cell: () => plain("") }),
  },
  {
    id: "column of seats",
    odds: 8,
    isNoise: true,
    does: (chance) => ({
      header: ["Số ghế"],
      sense: "",
      cell: () => plain(`${chance.pick(["A", "B", "C"])}${String(chance.int(1, 40))}`),
    }),
  },
  {
    id: "column of money",
    odds: 8,
    isNoise: true,
    does: (chance) => ({
      header: [chance.pick(["Tiền ăn", "Số tiền (đồng)", "Hỗ trợ tàu xe"])],
      sense: "",
      cell: () => plain(chance.pick(["150000", "200.000", "0"])),
    }),
  },
  {
    id: "mail addresses",
    odds: 5,
    isNoise: true,
    does: () => ({ header: ["Email"], sense: "", cell: (_, index) => plain(`dai.bieu${String(index + 1)}@vd.vn`) }),
  },
  {
    id: "native place",
    odds: 10,
    does: () => ({
      header: ["Quê quán"],
      sense: "nativePlace",
      cell: (_, index) => plain(["Hải Dương", "Nghệ An", "Lạng Sơn"][index % 3]!),
    }),
  },
  {
    id: "schooling",
    odds: 10,
    does: (chance) => ({
      header: [chance.pick(["Trình độ văn hóa", "Văn hóa", "TĐVH"])],
      sense: "education",
      cell: (_, index) => plain(["12/12", "9/12", "10/10"][index % 3]!),
    }),
  },
  {
    id: "relationship to the head of the household",
    odds: 5,
    isNoise: true,
    does: () => ({
      header: ["Quan hệ với chủ hộ"],
      sense: "",
      cell: (_, index) => plain(["Chủ hộ", "Vợ", "Con"][index % 3]!),
    }),
  },
  {
    id: "former address",
    odds: 5,
    isNoise: true,
    does: () => ({
      header: ["Nơi ở trước đây"],
      sense: "",
      cell: (_, index) => plain(`Thôn ${String(index + 1)}, xã Đông Sơn`),
    }),
  },
];

/** Where somebody works and lives, as columns. */
export const PLACES: readonly Habit<(chance: Chance) => readonly DraftColumn[]>[] = [
  { id: "office and unit", odds: 30, does: (chance) => [positionColumn(chance), unitColumn(chance)] },
  { id: "unit", odds: 14, does: (chance) => [unitColumn(chance)] },
  { id: "village", odds: 22, does: (chance) => [villageColumn(chance)] },
  { id: "office and village", odds: 14, does: (chance) => [positionColumn(chance), villageColumn(chance)] },
  {
    id: "office, unit and village",
    odds: 10,
    does: (chance) => [positionColumn(chance), unitColumn(chance), villageColumn(chance)],
  },
  {
    id: "office and unit in one cell",
    odds: 20,
    does: (chance) => {
      const between = chance.pick([", ", " - ", " "]);
      return [
        {
          header: [
            chance.pick(["Chức vụ, đơn vị công tác", "Chức vụ, cơ quan", "Chức danh, đơn vị", "Chức vụ - Đơn vị"]),
          ],
          sense: "position+unit",
          cell: ({ position, unit }) => ({ text: `${position}${between}${unit}`, says: { unit } }),
        },
      ];
    },
  },
];

function positionColumn(chance: Chance): DraftColumn {
  return {
    header: [chance.pick(["Chức vụ", "Chức danh", "CHỨC VỤ", "Chức vụ hiện nay"])],
    sense: "position",
    cell: ({ position }) => plain(position),
  };
}

function unitColumn(chance: Chance): DraftColumn {
  return {
    header: [chance.pick(["Đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "ĐƠN VỊ", "Nơi công tác"])],
    sense: "unit",
    cell: ({ unit }) => plain(unit),
  };
}

function villageColumn(chance: Chance): DraftColumn {
  return {
    header: [chance.pick(["Thôn", "Thôn, bản", "Thôn/ấp", "Khu dân cư", "Địa bàn (thôn, bản, ấp)"])],
    sense: "village",
    cell: ({ village }) => plain(village),
  };
}

const PLAIN_GROUPS = { exemplary: "Điển hình tiên tiến", guest: "Khách mời", leader: "Lãnh đạo" } as const;
const SHORT_GROUPS = { exemplary: "ĐHTT", guest: "KM", leader: "LĐ" } as const;
const GROUP_WORDS = ["Thành phần", "Đối tượng", "Diện", "THÀNH PHẦN", "Thành phần đại biểu"];

/** How a column tells the group of people. */
export const GROUPS: readonly (Habit<(chance: Chance) => readonly DraftColumn[]> & { readonly legend?: string })[] = [
  { id: "no group", odds: 45, does: () => [] },
  {
    id: "group in words",
    odds: 28,
    does: (chance) => [
      { header: [chance.pick(GROUP_WORDS)], sense: "category", cell: ({ group }) => plain(PLAIN_GROUPS[group]) },
    ],
  },
  {
    id: "group by abbreviations with a legend",
    odds: 9,
    legend: "Ghi chú: ĐHTT: Điển hình tiên tiến; KM: Khách mời; LĐ: Lãnh đạo",
    does: (chance) => [
      {
        header: [chance.pick(GROUP_WORDS)],
        sense: "category",
        cell: ({ group }) => ({ text: SHORT_GROUPS[group], says: { group } }),
      },
    ],
  },
  {
    id: "group by marks",
    odds: 14,
    does: (chance) => {
      const over = chance.pick(GROUP_WORDS);
      const mark = chance.pick(["x", "X", "✓"]);
      return (["exemplary", "guest", "leader"] as const).map((group) => ({
        header: [over, group === "exemplary" ? chance.pick(["ĐHTT", "Điển hình tiên tiến"]) : PLAIN_GROUPS[group]],
        sense: "category",
        cell: (person): DraftCell => ({
          text: person.group === group ? mark : "",
          ...(person.group === group ? { says: { group } } : {}),
        }),
      }));
    },
  },
];

/** The first column. */
export const ORDERS: readonly Habit<(chance: Chance) => readonly DraftColumn[]>[] = [
  {
    id: "number",
    odds: 70,
    does: (chance) => [
      {
        header: [chance.pick(["STT", "TT", "Stt", "Số TT", "SỐ⏎TT"])],
        sense: "order",
        cell: (_, index) => plain(String(index + 1)),
      },
    ],
  },
  {
    id: "number as text",
    odds: 16,
    does: (chance) => [
      { header: [chance.pick(["STT", "TT"])], sense: "order", cell: (_, index) => plain(`"${two(index + 1)}"`) },
    ],
  },
  {
    id: "number with a point",
    odds: 6,
    does: (chance) => [
      { header: [chance.pick(["STT", "TT"])], sense: "order", cell: (_, index) => plain(`${String(index + 1)}.`) },
    ],
  },
  { id: "no number", odds: 8, does: () => [] },
];
