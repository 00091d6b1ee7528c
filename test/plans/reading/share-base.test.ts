import { readPlan } from "../../../src/plans/reading/read-plan";

/** The bases of all shares of a section about delegates. */
function basesOf(section: string): readonly string[] {
  const text = `UỶ BAN NHÂN DÂN XÃ NÀ LÂM\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến xã Nà Lâm\n\nI. ĐẠI BIỂU\n${section}`;
  return readPlan(text).facts.flatMap((fact) => (fact.kind === "share" ? [fact.base] : []));
}

test.each([
  ["a heading that names a part", "2. Cơ cấu đại biểu chính thức:\n- Nông dân: 40%\n- Nữ: 30%", "đại biểu chính thức"],
  ["with its number", "2. Cơ cấu điển hình tiên tiến (90 đại biểu):\n- Nông dân: 40%", "điển hình tiên tiến"],
  ["counted before it", "2. Đại biểu điển hình (80 đại biểu), cơ cấu như sau:\n- Nông dân: 40%", "Đại biểu điển hình"],
  [
    "counted in the sentence before",
    "- Điển hình tiên tiến: 90 đại biểu. Trong số này, nông dân chiếm khoảng 40%.",
    "Điển hình tiên tiến",
  ],
  [
    "the head of the sentence, behind every semicolon",
    "Trong số công nhân được cử, phấn đấu có ít nhất 50% thợ bậc cao; 30% là nữ; người dưới 35 tuổi khoảng 20%.",
    "số công nhân được cử",
  ],
  ["a heading of all who come", "2. Cơ cấu đại biểu dự Hội nghị:\n- Nông dân: 40%", "tổng số đại biểu"],
  ["a heading that names none", "2. Cơ cấu, thành phần:\n- Nông dân: 40%", "tổng số đại biểu"],
])("what shares are taken of: %s", (_, section, base) => {
  const bases = basesOf(section);
  expect(bases.length).toBeGreaterThan(0);
  expect(new Set(bases)).toEqual(new Set([base]));
});

test("a part that says what it is taken of keeps it", () => {
  expect(basesOf("Trong số khách mời, nữ ít nhất 20%; nông dân 30% tổng số đại biểu.")).toEqual([
    "số khách mời",
    "tổng số đại biểu",
  ]);
});
