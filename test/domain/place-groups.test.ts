import { placeGroups } from "../../src/domain/place-groups";

const groups = (...names: string[]) =>
  placeGroups(new Map(names.map((name) => [name, 1])))
    .map((group) => [...group.keys()].sort())
    .sort();

test.each<[string, string[], string[][]]>([
  [
    "kind words, case and tone place do not count",
    ["Thôn Bản Hoà", "Bản Hòa", "bản hoà"],
    [["Bản Hòa", "Thôn Bản Hoà", "bản hoà"]],
  ],
  ["numbers are told apart", ["Thôn 1", "Thôn 11", "Thôn 01"], [["Thôn 01", "Thôn 1"], ["Thôn 11"]]],
  ["marks tell places apart", ["Nà Lái", "Nà Lải"], [["Nà Lái"], ["Nà Lải"]]],
  ["what has no marks joins the one it can be", ["Nà Lái", "na lai"], [["Nà Lái", "na lai"]]],
  ["and stays alone when it could be two", ["Nà Lái", "Nà Lải", "na lai"], [["Nà Lái"], ["Nà Lải"], ["na lai"]]],
  [
    "two kinds are two places, and a bare number is neither",
    ["Thôn 1", "Khu phố 1", "1"],
    [["1"], ["Khu phố 1"], ["Thôn 1"]],
  ],
  ["a bare name joins the one kind there is", ["Thôn 1", "1"], [["1", "Thôn 1"]]],
  [
    "the People's Committee stands for its commune, the People's Council does not",
    ["UBND xã", "HĐND xã", "Xã"],
    [["UBND xã", "Xã"], ["HĐND xã"]],
  ],
  ["names without any marks", ["Pom Lom", "POM LOM"], [["POM LOM", "Pom Lom"]]],
  [
    "a shortened name joins the one it can be",
    ["Thị trấn Lam Sơn", "TT Lam Sơn", "T.T Lam Sơn", "Lam Sơn"],
    [["Lam Sơn", "T.T Lam Sơn", "TT Lam Sơn", "Thị trấn Lam Sơn"]],
  ],
  [
    "and stays alone when it could be two",
    ["Thị trấn Lam Sơn", "Trung tâm Lam Sơn", "TT Lam Sơn"],
    [["Thị trấn Lam Sơn"], ["Trung tâm Lam Sơn"], ["TT Lam Sơn"]],
  ],
  [
    "schools of two kinds stay two",
    ["Trường TH Tân Đoàn", "Trường Tiểu học Tân Đoàn", "Trường THCS Tân Đoàn"],
    [["Trường TH Tân Đoàn", "Trường Tiểu học Tân Đoàn"], ["Trường THCS Tân Đoàn"]],
  ],
  ["i and y", ["Ấp Mỹ An", "Ấp Mĩ An"], [["Ấp Mĩ An", "Ấp Mỹ An"]]],
  ["two kinds with one name", ["Bản Nà Lái", "Thôn Nà Lái"], [["Bản Nà Lái"], ["Thôn Nà Lái"]]],
  [
    "a letter and a number",
    ["T.1", "Thôn 1", "P1", "Phường 1", "Tổ 2"],
    [["T.1", "Thôn 1"], ["P1", "Phường 1"], ["Tổ 2"]],
  ],
])("%s", (_, names, expected) => expect(groups(...names)).toEqual(expected.map((group) => [...group].sort()).sort()));

test("counts are kept", () => {
  const [only] = placeGroups(
    new Map([
      ["Thôn Nà Lái", 2],
      ["na lai", 3],
    ]),
  );
  expect(only && [...only.values()].reduce((sum, count) => sum + count, 0)).toBe(5);
});
