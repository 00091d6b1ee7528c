import type { Roster } from "../../src/domain/roster";
import { repeatedIn, sameLists } from "../../src/domain/same-list";
import { drawConference } from "../checks/draw-conference";

function list(sheet: string, drawing: string): Roster {
  const [roster] = drawConference({ roster: drawing }).rosters;
  if (roster === undefined) throw new Error("nothing drawn");
  return { ...roster, sheet, delegates: roster.delegates.map((person) => ({ ...person, sheet })) };
}

const people = (names: readonly string[], rest: (i: number) => string, header = "Ngày sinh") =>
  [`Họ tên | ${header}`, ...names.map((name, i) => `${name} | ${rest(i)}`)].join("\n");
const NAMES = [
  "Lý Văn An",
  "Hoàng Thị Bé",
  "Nông Văn Cảnh",
  "Vi Thị Dung",
  "Lô Văn Giáp",
  "Triệu Thị Hà",
  "Bế Văn Khoa",
  "Mông Thị Lan",
];
const day = (i: number) => `0${String(i + 1)}/05/1980`;
const first = list("Bản 1", people(NAMES, day));

describe("lists that are one list", () => {
  test.each<[string, readonly Roster[]]>([
    [
      "a later version with two people more",
      [first, list("Bản 2", people([...NAMES, "Đàm Văn Mạnh", "Hứa Thị Nga"], day))],
    ],
    [
      "names in capitals and with Ông/Bà",
      [
        first,
        list(
          "Bản 2",
          people(
            NAMES.map((name) => `Ông ${name.toLocaleUpperCase("vi")}`),
            day,
          ),
        ),
      ],
    ],
    [
      "the later one without birth dates",
      [
        first,
        list(
          "Bản 2",
          people(NAMES, () => "Chi bộ Nà Lái", "Đơn vị"),
        ),
      ],
    ],
    [
      "a part of it written again",
      [
        first,
        list(
          "Tham luận",
          people(NAMES.slice(2, 5), (i) => day(i + 2)),
        ),
      ],
    ],
    [
      "half of the names replaced",
      [first, list("Bản 2", people([...NAMES.slice(0, 4), "Hứa A", "Hứa B", "Hứa C", "Hứa D"], day))],
    ],
    [
      "in another order",
      [
        first,
        list(
          "Bản 2",
          people([...NAMES].reverse(), (i) => day(7 - i)),
        ),
      ],
    ],
  ])("%s", (_, rosters) =>
    expect(sameLists(rosters).map((pair) => [pair.first.sheet, pair.second.sheet])).toEqual([
      ["Bản 1", rosters[1]?.sheet],
    ]),
  );

  test.each<[string, readonly Roster[]]>([
    ["one list alone", [first]],
    ["other people", [first, list("Khách mời", people(["Hứa A", "Hứa B", "Hứa C"], day))]],
    [
      "the same names with other birth dates",
      [
        first,
        list(
          "Thôn B",
          people(NAMES, (i) => `1${String(i)}/09/1991`),
        ),
      ],
    ],
    [
      "the same names of other thôn, births unknown",
      [
        list(
          "A",
          people(NAMES, () => "Nà Lái", "Thôn"),
        ),
        list(
          "B",
          people(NAMES, () => "Bản Hán", "Thôn"),
        ),
      ],
    ],
    [
      "two slips among many",
      [first, list("Khách mời", people([...NAMES.slice(0, 2), "Hứa A", "Hứa B", "Hứa C"], day))],
    ],
    [
      "seats kept free",
      [
        list(
          "A",
          people(["", "", "", ""], () => "1980"),
        ),
        list(
          "B",
          people(["", "", "", ""], () => "1980"),
        ),
      ],
    ],
    [
      "marks tell names apart",
      [
        list(
          "A",
          people(["Vi Hà", "Lý Bé", "Lô Cả"], () => "1980"),
        ),
        list(
          "B",
          people(["Vi Hạ", "Lý Bè", "Lô Cá"], () => "1980"),
        ),
      ],
    ],
  ])("not: %s", (_, rosters) => expect(sameLists(rosters)).toEqual([]));

  test("three versions are three pairs", () =>
    expect(sameLists([first, { ...first, sheet: "B" }, { ...first, sheet: "C" }])).toHaveLength(3));
  test("who stands in another list too", () => {
    const part = list("Tham luận", people(["Lý Văn An", "Hứa A"], day));
    expect([...repeatedIn(part, [first])].map(({ row }) => row)).toEqual([2]);
  });
});
