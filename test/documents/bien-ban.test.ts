import type { ReviewMeeting } from "../../src/domain/letterhead";
import type { Target } from "../../src/domain/plan";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

jest.setTimeout(60_000);

const MEMBERS = [
  { name: "Hoàng Văn Minh", office: "Chủ tịch Hội đồng" },
  { name: "Nông Thị Hạnh", office: "Ủy viên" },
  { name: "Vi Thị Thảo", office: "Ủy viên" },
  { name: "Lý Văn Sơn", office: "Ủy viên", absent: true, reason: "đi công tác" },
];
const MEETING: ReviewMeeting = {
  body: "Hội đồng Thi đua - Khen thưởng xã",
  date: "2025-07-30",
  startTime: "14 giờ 00 phút",
  endTime: "16 giờ 15 phút",
  place: "Phòng họp UBND xã",
  chair: "Hoàng Văn Minh",
  secretary: "Nông Thị Hạnh",
  members: MEMBERS,
  method: "bỏ phiếu kín",
  ballots: { issued: 3, returned: 3, valid: 3 },
};

async function minutes(
  review: ReviewMeeting | undefined,
  workbook = "tan-doan-2025-dat",
  plan = "tan-doan-2025",
  target: Target = "attendees",
) {
  const { bytes, preview } = sampleDocument({
    workbook,
    plan,
    target,
    document: "bien-ban",
    paperwork: { ...PAPERWORK, facts: review === undefined ? {} : { review } },
  });
  const { text, tables } = await readDocx(bytes);
  return {
    text,
    remarks: preview.remarks.join(" "),
    rows: (tables.find((table) => table[0]?.[1] === "Họ và tên, tập thể") ?? []).slice(1),
    preview,
  };
}

/** Rows, persons and collectives of the lists, counted by hand. */
const SAMPLES = [
  ["tan-doan-2025-dat", "tan-doan-2025", 140, 140, 0],
  ["tp-lang-son-2024", "tp-lang-son-2024", 120, 120, 0],
  ["dinh-lap-2025", "dinh-lap-2025", 98, 92, 6],
  ["tho-xuan-2024", "tho-xuan-2024", 166, 166, 0],
  ["tan-hung-2025", "tan-hung-2025", 144, 138, 6],
] as const;

test.each(SAMPLES)(
  "%s: every row of the list once, blanks for votes",
  async (workbook, plan, total, persons, collectives) => {
    const { text, rows } = await minutes(MEETING, workbook, plan);
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    for (const row of rows) expect(row.slice(3)).toEqual(["……", "……", "……"]);
    expect(text).toContain(
      `${String(total)} trường hợp, gồm ${String(persons)} cá nhân, ${String(collectives)} tập thể, 0 hộ gia đình.`,
    );
  },
);

test("attendance is counted; who was absent stands with the reason; no place and date line", async () => {
  const { text } = await minutes(MEETING);
  expect(text).toContain("Hội đồng Thi đua - Khen thưởng xã: tổng số 4 thành viên; dự họp 3; vắng 1.");
  expect(text).toContain("1) Lý Văn Sơn, Ủy viên; lý do: đi công tác;");
  expect(text).toContain("Thời gian bắt đầu: 14 giờ 00 phút, ngày 30 tháng 7 năm 2025.");
  expect(text).toContain("kết thúc lúc 16 giờ 15 phút, ngày 30 tháng 7 năm 2025");
  expect(text).toContain("Số: ……/BB-UBND");
  expect(text).not.toContain("Tân Đoàn, ngày 05 tháng 8");
});

test("votes go to the name the list writes, with their share of the ballots that came back", async () => {
  const { preview } = await minutes(undefined);
  const names = preview.source.lists.attendees.delegates.map(({ fullName }) =>
    fullName.kind === "value" ? fullName.value : "",
  );
  const [first = "", second = ""] = names.filter((name) => names.filter((other) => other === name).length === 1);
  const votes = [
    { name: first.toUpperCase(), for: 3, against: 0 },
    { name: second, for: 2, against: 1 },
    { name: "Người Không Có", for: 3 },
  ];
  const { rows, remarks, text } = await minutes({ ...MEETING, votes });
  expect(rows.find((row) => row[1] === first)?.slice(3)).toEqual(["3", "0", "100,0%"]);
  expect(rows.find((row) => row[1] === second)?.slice(3)).toEqual(["2", "1", "66,7%"]);
  expect(text).toContain("tỷ lệ tính trên số phiếu thu về");
  expect(remarks).toContain("138 người, tập thể chưa ghi số phiếu");
  expect(remarks).toContain("chưa đưa vào: Người Không Có.");
});

test("two of one name: nobody can say whose the votes are", async () => {
  const { rows: list, preview } = await minutes(undefined, "tan-doan-2025-loi");
  const names = list.map((row) => row[1] ?? "");
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) throw new Error("the sample has two of one name");
  expect(preview.openErrors.length).toBe(3);
  const { rows, remarks } = await minutes({ ...MEETING, votes: [{ name: twice, for: 3 }] }, "tan-doan-2025-loi");
  for (const row of rows.filter((each) => each[1] === twice)) expect(row[3]).toBe("……");
  expect(remarks).toContain(`chưa đưa vào: ${twice}.`);
});

test("numbers that cannot be right together are said in the minutes and before signing", async () => {
  const { preview } = await minutes(undefined);
  const [someone] = preview.source.lists.attendees.delegates;
  const name = someone?.fullName.kind === "value" ? someone.fullName.value : "";
  const { text, remarks } = await minutes({
    ...MEETING,
    ballots: { issued: 4, returned: 5, valid: 6 },
    votes: [{ name, for: 5, against: 2 }],
  });
  for (const words of [
    "Số phiếu thu về (5) nhiều hơn số phiếu phát ra (4).",
    "Số phiếu hợp lệ (6) nhiều hơn số phiếu thu về (5).",
    "Số phiếu phát ra (4) nhiều hơn số thành viên dự họp (3).",
    `${name}: cộng 7 phiếu, nhiều hơn số phiếu thu về (5).`,
  ]) {
    expect(text).toContain(words);
    expect(remarks).toContain(words);
  }
});

test("without ballots shares are of the members present; without either there are none", async () => {
  const { preview } = await minutes(undefined);
  const [someone] = preview.source.lists.attendees.delegates;
  const name = someone?.fullName.kind === "value" ? someone.fullName.value : "";
  const { rows, text } = await minutes({ members: MEMBERS, votes: [{ name, for: 2 }] });
  expect(rows[0]?.slice(3)).toEqual(["2", "……", "66,7%"]);
  expect(text).toContain("tỷ lệ tính trên số thành viên dự họp");
  const { rows: bare, text: bareText } = await minutes({ votes: [{ name, for: 2 }] });
  expect(bare[0]?.slice(3)).toEqual(["2", "……", "……"]);
  expect(bareText).toContain("tổng số …… thành viên; dự họp ……; vắng ……");
});

test("the awards list is the usual one, and the minutes conclude nothing by themselves", async () => {
  const { text, rows } = await minutes(MEETING, "tan-doan-2025-dat", "tan-doan-2025", "awards");
  expect(rows).toHaveLength(102);
  expect(text).toContain("Họp xét tập thể, cá nhân đề nghị khen thưởng tại Hội nghị điển hình tiên tiến xã Tân Đoàn");
  expect(text).toContain("thống nhất đề nghị …… trường hợp trong 102 trường hợp");
});
