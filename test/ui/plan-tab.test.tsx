/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { rulesOf } from "../../src/domain/rules-of";
import { parseDay } from "../../src/ui/parts/date-field";
import { parseNumber } from "../../src/ui/parts/number-field";
import type { Plan } from "../../src/domain/plan";
import { checkedState, fakeSession, type FakeSession } from "./fake-session";
import { inventedPlan } from "./invented-plan";
import { showPane } from "./show-pane";

const show = async (session: FakeSession) => (await showPane(session, "plan")).user;
type User = Awaited<ReturnType<typeof show>>;
const edit = (user: User, title: string) => user.click(screen.getByRole("button", { name: `Sửa: ${title}` }));

test("a number is changed, refused in words when it cannot be, and reset", async () => {
  const session = fakeSession();
  const user = await show(session);
  await edit(user, "Tối đa 150 đại biểu");
  const cap = screen.getByRole("textbox", { name: "Tối đa" });
  expect(cap).toHaveValue("150");
  await user.clear(cap);
  await user.type(cap, "một trăm{Enter}");
  expect(screen.getByText("Ghi một con số, thí dụ 150 hoặc 67,5.")).toBeInTheDocument();
  expect(session.get().choices.params).toEqual({});
  await user.clear(cap);
  await user.type(cap, "1.200{Enter}");
  expect(session.get().choices.params).toEqual({ cap: { max: 1200 } });
  expect(screen.getByText("Đã sửa")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Đặt lại: Tối đa 1.200 đại biểu" }));
  expect(session.get().choices.params).toEqual({});
  expect(cap).toHaveValue("150");
});

test("the plan's own number typed again is no change; Esc takes a draft back", async () => {
  const session = fakeSession();
  const user = await show(session);
  await edit(user, "Tối đa 150 đại biểu");
  const cap = screen.getByRole("textbox", { name: "Tối đa" });
  await user.clear(cap);
  await user.type(cap, "150{Enter}");
  expect(session.get().choices.params).toEqual({});
  await user.type(cap, "9{Escape}");
  expect(cap).toHaveValue("150");
});

test("what the session says of a number is shown beside it", async () => {
  const user = await show({ ...fakeSession(), problemWithParams: () => "Tỷ lệ phải từ 0 đến 100." });
  await edit(user, "Khoảng 70 % điển hình tiên tiến");
  const [share] = screen.getAllByRole("textbox", { name: "Tỷ lệ" });
  if (!share) throw new Error("no share");
  await user.clear(share);
  await user.type(share, "170{Enter}");
  expect(screen.getByText("Tỷ lệ phải từ 0 đến 100.")).toBeInTheDocument();
});

test("a rule is switched off and on; a reading of an unclear sentence is picked", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "Tắt: Tối đa 150 đại biểu" }));
  expect(session.get().choices.disabledRules).toEqual(["cap"]);
  await user.click(screen.getByRole("button", { name: "Bật: Tối đa 150 đại biểu" }));
  expect(session.get().choices.disabledRules).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Hiểu câu của kế hoạch là" }), "direct");
  expect(session.get().choices.params).toEqual({ share: { reading: "direct" } });
});

test("scope and list are changed at once", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.selectOptions(screen.getByRole("combobox", { name: "Cấp tổ chức hội nghị" }), "doanh nghiệp");
  await user.selectOptions(screen.getByRole("combobox", { name: "Danh sách cần kiểm tra" }), "awards");
  expect(session.get().choices).toMatchObject({ scope: "doanh nghiệp", target: "awards" });
  expect(screen.getByText(/không nêu con số nào cho cấp và danh sách này/)).toBeInTheDocument();
});

test("one's own plan is not dropped without a word", async () => {
  const own = { ...inventedPlan, id: "cua-minh", title: "Hội nghị của mình" };
  const session = fakeSession({ plan: own, choices: { ...checkedState().choices, ownPlan: own } });
  const user = await show(session);
  const pick = screen.getByRole("combobox", { name: "Kế hoạch" });
  await user.selectOptions(pick, "mot-cap");
  expect(session.get().choices.ownPlan).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Giữ lại" }));
  expect(pick).toHaveValue("cua-minh");
  await user.selectOptions(pick, "mot-cap");
  await user.click(screen.getByRole("button", { name: "Vẫn đổi" }));
  expect(session.get().choices).toMatchObject({ planId: "mot-cap" });
  expect(session.get().choices.ownPlan).toBeUndefined();
});

test("typed facts: numbers, date, lists one name a line", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.type(screen.getByRole("textbox", { name: "Số CBCCVC-NLĐ" }), "215,5{Enter}");
  expect(screen.getByText("Ghi số nguyên, thí dụ 215.")).toBeInTheDocument();
  await user.clear(screen.getByRole("textbox", { name: "Số CBCCVC-NLĐ" }));
  await user.type(screen.getByRole("textbox", { name: "Số CBCCVC-NLĐ" }), "215{Enter}");
  await user.type(screen.getByRole("textbox", { name: "Ngày tổ chức hội nghị" }), "31/02/2026{Enter}");
  expect(screen.getByText(/Ghi ngày theo dạng/)).toBeInTheDocument();
  await user.clear(screen.getByRole("textbox", { name: "Ngày tổ chức hội nghị" }));
  await user.type(screen.getByRole("textbox", { name: "Ngày tổ chức hội nghị" }), "20/8/2026{Enter}");
  await user.type(screen.getByRole("textbox", { name: "Danh sách thôn, ấp, khu phố" }), "Thôn 1\n\n Thôn 11 \nThôn 1");
  await user.tab();
  expect(session.get().choices.typed).toEqual({
    staff: 215,
    conferenceDate: "2026-08-20",
    villages: ["Thôn 1", "Thôn 11"],
  });
  await user.clear(screen.getByRole("textbox", { name: "Số CBCCVC-NLĐ" }));
  await user.tab();
  expect(session.get().choices.typed.staff).toBeUndefined();
});

test("what the plan leaves open is said", async () => {
  await show(fakeSession());
  expect(screen.getByText(/Kế hoạch có hai mục II/)).toBeInTheDocument();
});

test("saved, opened, used as a template", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "Lưu kế hoạch" }));
  await user.click(screen.getByRole("button", { name: "Mở tệp kế hoạch đã lưu (.json)" }));
  await user.click(screen.getByRole("button", { name: "Dùng làm mẫu" }));
  await user.click(screen.getByRole("button", { name: "Tạo kế hoạch" }));
  expect(screen.getByText("Ghi tên hội nghị rồi bấm “Tạo kế hoạch”.")).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: "Cơ quan ban hành" }), "UBND xã Khuất Xá");
  await user.type(screen.getByRole("textbox", { name: "Tên hội nghị của cơ quan" }), "Hội nghị xã Khuất Xá{Enter}");
  expect(session.calls).toEqual([
    ["savePlan"],
    ["openPlan", "saved"],
    ["useAsTemplate", { title: "Hội nghị xã Khuất Xá", issuer: "UBND xã Khuất Xá", document: "", year: 2026 }],
  ]);
});

test("the title of a rule says the number that holds", async () => {
  const session = fakeSession();
  const user = await show(session);
  await edit(user, "Tối đa 150 đại biểu");
  const cap = screen.getByRole("textbox", { name: "Tối đa" });
  await user.clear(cap);
  await user.type(cap, "180{Enter}");
  expect(screen.getByRole("heading", { name: "Tối đa 180 đại biểu" })).toBeInTheDocument();
  expect(screen.queryByText("Tối đa 150 đại biểu")).not.toBeInTheDocument();
});

describe("fields of one's own plan", () => {
  const own: Plan = {
    ...inventedPlan,
    id: "cua-minh",
    title: "Hội nghị của mình",
    issuer: "UBND xã Mẫu Sơn",
    document: "Kế hoạch của UBND xã Mẫu Sơn",
    basedOn: inventedPlan.id,
    period: { from: 2020, to: 2025 },
  };
  const shown = async (plan: Plan = own) => {
    const session = fakeSession({ plan, choices: { ...checkedState().choices, ownPlan: plan } });
    const user = await show(session);
    const type = async (name: string, text: string) => {
      const field = screen.getAllByRole("textbox", { name })[0];
      if (!field) throw new Error(`no field ${name}`);
      await user.clear(field);
      if (text !== "") await user.type(field, text);
      await user.tab();
    };
    return { session, user, type, plan: () => session.get().choices.ownPlan };
  };

  test("number, day and issuer go into every source; a document typed by hand stays as typed", async () => {
    const { type, plan } = await shown();
    await type("Cơ quan ban hành", "UBND xã Khuất Xá");
    await type("Số, ký hiệu kế hoạch", "12 / KH-UBND");
    await type("Ngày kế hoạch", "7/2025");
    expect(plan()).toMatchObject({ number: "12/KH-UBND", issued: "2025-07" });
    await type("Ngày kế hoạch", "10/7/2025");
    const cited = "Kế hoạch số 12/KH-UBND ngày 10/07/2025 của UBND xã Khuất Xá";
    expect(plan()?.document).toBe(cited);
    const changed = plan();
    expect(new Set(changed && rulesOf(changed).map(({ source }) => source.document))).toEqual(new Set([cited]));
    await type("Văn bản làm căn cứ", "Kế hoạch 12 của xã");
    await type("Số, ký hiệu kế hoạch", "13/KH-UBND");
    expect(plan()?.document).toBe("Kế hoạch 12 của xã");
    await type("Văn bản làm căn cứ", "");
    expect(plan()?.document).toBe("Kế hoạch số 13/KH-UBND ngày 10/07/2025 của UBND xã Khuất Xá");
    await type("Ngày kế hoạch", "");
    expect(plan()).not.toHaveProperty("issued");
  });

  test.each([
    ["Số, ký hiệu kế hoạch", "mười hai", "Ghi số và ký hiệu, thí dụ 12/KH-UBND."],
    ["Ngày kế hoạch", "31/2/2025", "Ghi ngày/tháng/năm, hoặc tháng/năm, thí dụ 10/7/2025 hoặc 7/2025."],
    ["Năm", "25", "Ghi năm từ 2000 đến 2100."],
    ["Thời gian tổ chức theo kế hoạch", "ngày 31/9/2025", "Lịch không có ngày 31/9/2025; ghi lại ngày."],
    ["đến năm", "2019", "Năm đầu không được sau năm cuối."],
    ["Xét thành tích từ năm", "20", "Ghi năm từ 1900 đến 2100."],
    ["Tên hội nghị của cơ quan", "", /Kế hoạch cần có mục này/],
    ["Cơ quan ban hành", "", /Kế hoạch cần có mục này/],
  ])("%s: “%s” is refused in words", async (name, text, said) => {
    const { type, plan } = await shown();
    await type(name, text);
    expect(screen.getByText(said)).toBeInTheDocument();
    expect(plan()).toEqual(own);
  });

  test("conference, period and clause are changed and taken back one by one", async () => {
    const { session, user, type, plan } = await shown();
    await type("Thời gian tổ chức theo kế hoạch", "dự kiến ngày 20/8/2025");
    await type("Địa điểm tổ chức", "Hội trường UBND xã");
    await type("Thời lượng", "01 buổi");
    await type("Năm", "2027");
    await type("đến năm", "2026");
    await edit(user, "Tối đa 150 đại biểu");
    await type("Căn cứ: mục, khoản trong văn bản của cơ quan", "mục III.1");
    expect(plan()).toMatchObject({ year: 2027, period: { from: 2020, to: 2026 } });
    expect(plan()?.conferences[0]).toMatchObject({
      when: "dự kiến ngày 20/8/2025",
      place: "Hội trường UBND xã",
      length: "01 buổi",
    });
    expect(plan()?.rules[0]?.source.clause).toBe("mục III.1");
    while (session.get().undoable !== null) await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(plan()).toEqual(own);
  });

  test("a plan without a period is given one, and gives it up again", async () => {
    const { period: _period, ...without } = own;
    const { type, plan } = await shown(without);
    await type("Xét thành tích từ năm", "2021");
    expect(plan()?.period).toEqual({ from: 2021, to: 2021 });
    await type("đến năm", "2025");
    expect(plan()?.period).toEqual({ from: 2021, to: 2025 });
    await type("đến năm", "");
    expect(plan()).toEqual(without);
  });
});

test("a category of the plan's own is added, changed, taken out and taken back", async () => {
  const session = fakeSession({ plan: inventedPlan, choices: { ...checkedState().choices, ownPlan: inventedPlan } });
  const user = await show(session);
  const section = screen.getByRole("region", { name: "Thành phần riêng của kế hoạch" });
  const before = session.get().choices.ownPlan?.categories;
  const names = () => session.get().choices.ownPlan?.categories?.map(({ name }) => name) ?? [];
  const known = names();
  await user.click(within(section).getByRole("button", { name: /^Thành phần riêng của kế hoạch/ }));
  await user.click(within(section).getByRole("button", { name: "Thêm thành phần" }));
  const form = within(section).getByRole("form", { name: "Thêm thành phần" });
  await user.click(within(form).getByRole("button", { name: "Thêm" }));
  expect(within(form).getByRole("alert")).toHaveTextContent("Ghi tên thành phần.");
  await user.type(within(form).getByRole("textbox", { name: "Tên thành phần" }), "Già làng");
  await user.type(within(form).getByRole("textbox", { name: "Các cách ghi trong danh sách" }), "Già làng, trưởng bản");
  await user.selectOptions(within(form).getByRole("combobox", { name: "Tính vào thành phần" }), "Khách mời");
  await user.click(within(form).getByRole("button", { name: "Thêm" }));
  expect(session.get().choices.ownPlan?.categories?.at(-1)).toEqual({
    id: "gia-lang",
    name: "Già làng",
    words: ["Già làng", "Già làng, trưởng bản"],
    parent: "guest",
  });
  await user.click(within(section).getByRole("button", { name: "Sửa thành phần: Già làng" }));
  const again = within(section).getByRole("form", { name: "Sửa thành phần: Già làng" });
  await user.clear(within(again).getByRole("textbox", { name: "Tên thành phần" }));
  await user.type(within(again).getByRole("textbox", { name: "Tên thành phần" }), "Già làng tiêu biểu");
  await user.click(within(again).getByRole("button", { name: "Ghi lại" }));
  expect(names()).toEqual([...known, "Già làng tiêu biểu"]);
  await user.click(within(section).getByRole("button", { name: "Xóa thành phần: Già làng tiêu biểu" }));
  expect(names()).toEqual(known);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(names()).toEqual([...known, "Già làng tiêu biểu"]);
  while (session.get().undoable !== null) await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(session.get().choices.ownPlan?.categories).toEqual(before);
});

test("a proposed rule is shown as such and confirmed; a replaced one names what took its place", async () => {
  const [cap] = inventedPlan.rules;
  if (cap === undefined) throw new Error("no rule");
  const own: Plan = {
    ...inventedPlan,
    rules: [
      { ...cap, id: "old", title: "Tối đa 120 đại biểu" },
      { ...cap, id: "new", replaces: "old" },
      {
        ...cap,
        id: "guess",
        title: "Tối đa 90 đại biểu",
        status: "proposed",
        source: { clause: "Mục 2", sentence: "Không quá 90 đại biểu." },
      },
    ],
  };
  const planRules = rulesOf(own);
  const session = fakeSession({ plan: own, planRules, choices: { ...checkedState().choices, ownPlan: own } });
  const user = await show(session);
  expect(screen.getByText("Đã thay bằng “Tối đa 150 đại biểu”, không kiểm tra nữa.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Tắt: Tối đa 120 đại biểu" })).not.toBeInTheDocument();
  expect(screen.getByText("Đề xuất")).toBeInTheDocument();
  expect(screen.getByText(/“Không quá 90 đại biểu.”/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Xác nhận: Tối đa 90 đại biểu" }));
  expect(session.get().choices.ownPlan?.rules.map(({ status }) => status)).toEqual([undefined, undefined, "confirmed"]);
});

describe("rules of one's own plan", () => {
  const shown = async () => {
    const session = fakeSession({ plan: inventedPlan, choices: { ...checkedState().choices, ownPlan: inventedPlan } });
    return { session, user: await show(session), ids: () => session.get().choices.ownPlan?.rules.map(({ id }) => id) };
  };
  const before = inventedPlan.rules.map(({ id }) => id);

  test("one is added in a form of its kind, and the addition undone", async () => {
    const { session, user, ids } = await shown();
    await user.click(screen.getByRole("button", { name: "Thêm quy định" }));
    const form = within(screen.getByRole("form", { name: "Thêm quy định" }));
    await user.selectOptions(form.getByRole("combobox", { name: "Loại quy định" }), "Đủ số tối thiểu của thành phần");
    await user.selectOptions(form.getByRole("combobox", { name: "Đếm những ai" }), "Đại biểu nữ");
    await user.click(form.getByRole("button", { name: "Thêm" }));
    expect(form.getByRole("alert")).toHaveTextContent("Còn thiếu: “Ít nhất”, “Nội dung quy định”, “Căn cứ”.");
    await user.type(form.getByRole("textbox", { name: "Ít nhất" }), "30");
    await user.type(form.getByRole("textbox", { name: "Nội dung quy định" }), "Ít nhất 30 đại biểu nữ");
    await user.type(form.getByRole("textbox", { name: "Căn cứ" }), "Mục II.3{Enter}");
    expect(screen.queryByRole("form", { name: "Thêm quy định" })).not.toBeInTheDocument();
    expect(session.get().choices.ownPlan?.rules.at(-1)).toMatchObject({
      check: "group-minimum",
      title: "Ít nhất 30 đại biểu nữ",
      params: { min: 30, of: { is: "named", name: "women" } },
    });
    expect(screen.getByText("Đã thêm “Ít nhất 30 đại biểu nữ”.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(ids()).toEqual(before);
  });

  test("one is taken out, and put back where it stood", async () => {
    const { user, ids } = await shown();
    await user.click(screen.getByRole("button", { name: "Xóa: Tối đa 150 đại biểu" }));
    expect(ids()).toEqual(before.filter((id) => id !== "cap"));
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(ids()).toEqual(before);
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument();
  });

  test("a preset's are neither", async () => {
    await show(fakeSession());
    expect(screen.queryByRole("button", { name: "Thêm quy định" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Xóa/ })).not.toBeInTheDocument();
  });
});

test("a preset whose id the own plan bears can still be chosen", async () => {
  const own = { ...inventedPlan, title: "Hội nghị của mình" };
  const session = fakeSession({ plan: own, choices: { ...checkedState().choices, ownPlan: own } });
  const user = await show(session);
  await user.selectOptions(screen.getByRole("combobox", { name: "Kế hoạch" }), inventedPlan.title);
  await user.click(screen.getByRole("button", { name: "Vẫn đổi" }));
  expect(session.get().choices).toMatchObject({ planId: inventedPlan.id });
  expect(session.get().choices.ownPlan).toBeUndefined();
});

test.each([
  ["150", 150],
  ["1.234", 1234],
  ["67,5", 67.5],
  ["1.234.567,25", 1234567.25],
  ["12.5", undefined],
  ["1,5,2", undefined],
  ["-3", undefined],
  ["", undefined],
  ["abc", undefined],
])("the number %j", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  ["20/8/2026", "2026-08-20"],
  ["5-1-2026", "2026-01-05"],
  ["29/2/2024", "2024-02-29"],
  ["29/2/2025", undefined],
  ["2026-08-20", undefined],
  ["13/13/2026", undefined],
  ["mai", undefined],
])("the date %j", (text, iso) => {
  expect(parseDay(text)).toBe(iso);
});
