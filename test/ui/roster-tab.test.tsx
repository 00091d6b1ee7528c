/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { Roster } from "../../src/domain/roster";
import { fakeSession, type FakeSession, firstState } from "./fake-session";
import { showPane } from "./show-pane";

const SHEET = "Danh sách đại biểu";

const show = async (session: FakeSession) => (await showPane(session, "rosters")).user;

test("says what each sheet was taken for and why, uncertain columns first", async () => {
  const user = await show(fakeSession());
  expect(screen.getByText(/163 dòng, từ hàng 7 đến hàng 169; đang kiểm tra\./)).toBeInTheDocument();
  expect(screen.getByText(/Vì: tiêu đề có chữ “đại biểu”/)).toBeInTheDocument();
  expect(screen.getByText(/Có 2 hàng đang ẩn/)).toBeInTheDocument();
  expect(screen.getAllByText("Cần xem lại")).toHaveLength(3);
  expect(screen.queryByRole("combobox", { name: /^Cột B / })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "8 cột đã rõ" }));
  expect(screen.getByRole("combobox", { name: "Cột B “Họ và tên” được đọc là" })).toHaveValue("fullName");
  expect(screen.getByText(/trong ô còn có cơ quan, đơn vị/)).toBeInTheDocument();
});

test("a column is changed, confirmed, left unread, and taken back", async () => {
  const session = fakeSession();
  const user = await show(session);
  const pick = screen.getByRole("combobox", { name: "Cột J “TP” được đọc là" });
  await user.selectOptions(pick, "sector");
  expect(session.get().choices.columns).toEqual({ [SHEET]: { J: "sector" } });
  await user.selectOptions(pick, "Không đọc cột này");
  expect(session.get().choices.columns).toEqual({ [SHEET]: { J: null } });
  await user.click(screen.getByRole("button", { name: "Đúng, cột H được đọc như vậy" }));
  expect(session.get().choices.columns).toEqual({ [SHEET]: { J: null, H: "village" } });
  await user.click(screen.getByRole("button", { name: "Về như máy đọc" }));
  expect(session.get().choices.columns).toEqual({});
});

test("blank cells of a mark column can be unknown", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "8 cột đã rõ" }));
  await user.click(screen.getByRole("switch", { name: /Ô trống là chưa rõ/ }));
  expect(session.get().choices.blankIsUnknown).toEqual({ [SHEET]: ["F"] });
  await user.click(screen.getByRole("switch", { name: /Ô trống là chưa rõ/ }));
  expect(session.get().choices.blankIsUnknown).toEqual({ [SHEET]: [] });
});

test("a doubt about the layout says why, and the other reading is one click away", async () => {
  const session = fakeSession();
  const [first, ...rest] = session.get().rosters;
  if (first === undefined) throw new Error("no roster");
  const roster: Roster = {
    ...first,
    doubt: {
      certainty: "doubtful",
      reasons: ["dòng 7 cũng giống tiêu đề"],
      other: { layout: { is: "header", rows: [7] }, text: "Có thể dòng 7 mới là tiêu đề", size: 162 },
    },
  };
  session.set({ rosters: [roster, ...rest], uses: [{ roster, use: "checked", why: "named" }] });
  const user = await show(session);
  expect(screen.getByText("Cách đọc cần xem")).toBeInTheDocument();
  const box = screen.getByRole("group", { name: "Chưa chắc bảng này được đọc đúng" });
  expect(box).toHaveTextContent("Vì: dòng 7 cũng giống tiêu đề.");
  expect(box).toHaveTextContent("Có thể dòng 7 mới là tiêu đề: đọc như vậy thì được 162 dòng.");
  await user.click(within(box).getByRole("button", { name: "Đọc theo cách đó" }));
  expect(session.get().choices.sheets).toEqual({ [SHEET]: { layout: { is: "header", rows: [7] } } });
  await user.click(within(box).getByRole("button", { name: "Cách đọc này đúng" }));
  expect(session.get().choices.sheets).toEqual({ [SHEET]: { layout: { is: "header", rows: [5, 6] } } });
});

test("the office says itself which rows head a list, that none does, or that it is written across", async () => {
  const session = fakeSession();
  const user = await show(session);
  expect(screen.getByText("Tiêu đề cột ở hàng 5–6.")).toBeInTheDocument();
  const [ours] = screen.getAllByRole("button", { name: "Bảng đọc chưa đúng?" });
  if (!ours) throw new Error("nothing to say it with");
  await user.click(ours);
  const pick = screen.getByRole("combobox", { name: "Bảng trên trang này được trình bày" });
  await user.selectOptions(pick, "header");
  const again = screen.getByRole("button", { name: "Đọc lại" });
  expect(again).toBeDisabled();
  await user.type(screen.getByRole("textbox", { name: "Từ hàng" }), "4{Enter}");
  await user.type(screen.getByRole("textbox", { name: "Đến hàng" }), "3{Enter}");
  expect(screen.getByText("Hàng cuối phải từ hàng đầu trở đi.")).toBeInTheDocument();
  await user.clear(screen.getByRole("textbox", { name: "Đến hàng" }));
  await user.type(screen.getByRole("textbox", { name: "Đến hàng" }), "6{Enter}");
  await user.click(again);
  expect(session.get().choices.sheets).toEqual({ [SHEET]: { layout: { is: "header", rows: [4, 5, 6] } } });
  const chosen = () => screen.getByRole("combobox", { name: "Bảng trên trang này được trình bày" });
  await user.selectOptions(chosen(), "noHeader");
  expect(session.get().choices.sheets).toEqual({ [SHEET]: { layout: { is: "noHeader" } } });
  await user.selectOptions(chosen(), "auto");
  expect(session.get().choices.sheets).toEqual({});
});

test("of a list written across, rows are named where others have columns", async () => {
  const session = fakeSession();
  const [first] = session.get().rosters;
  if (first === undefined) throw new Error("no roster");
  const roster: Roster = { ...first, across: true, headerRows: [], firstRow: 1, lastRow: 11 };
  session.set({ rosters: [roster], uses: [{ roster, use: "checked", why: "named" }] });
  const user = await show(session);
  expect(screen.getByText(/163 người viết ngang, từ hàng 1 đến hàng 11; đang kiểm tra\./)).toBeInTheDocument();
  expect(screen.getByText("Bảng viết ngang: mỗi người một cột, các mục ở hàng 1–11.")).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Hàng 10 “TP” được đọc là" }), "sector");
  expect(session.get().choices.columns).toEqual({ [SHEET]: { "10": "sector" } });
});

test("the use of a sheet is changed, and with it what it is read as", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: /Ghi chú nội bộ/ }));
  expect(screen.getByText(/không tô màu được/)).toBeInTheDocument();
  const [, notes] = screen.getAllByRole("combobox", { name: "Trang tính này dùng làm" });
  if (!notes) throw new Error("no second sheet");
  await user.selectOptions(notes, "staff");
  expect(session.get().choices.sheets).toEqual({ "Ghi chú nội bộ": { use: "staff", kind: "staff" } });
  await user.selectOptions(notes, "auto");
  expect(session.get().choices.sheets).toEqual({});
});

test("group proposals are confirmed all at once; an unclear one is left to the office", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "Xác nhận tất cả đề xuất (2)" }));
  expect(session.get().choices.groups).toEqual({ dhtt: "exemplary", "ii. dai bieu huyen": "superiorLeader" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Nhóm của “BTC”" }), "uncounted");
  expect(session.get().choices.groups["btc"]).toBe("uncounted");
  const groups = screen.getByRole("region", { name: "Xếp nhóm đại biểu" });
  await user.click(within(groups).getByRole("button", { name: "Về như máy đọc" }));
  expect(session.get().choices.groups).toEqual({});
});

test("the categories that the plan adds can be chosen, below those they are a part of", async () => {
  const session = fakeSession();
  const { plan } = session.get();
  if (plan === null) throw new Error("no plan");
  const categories = [{ id: "nghe-nhan", name: "Nghệ nhân", words: ["nghệ nhân"], parent: "guest" }];
  session.set({ plan: { ...plan, categories } });
  const user = await show(session);
  const pick = screen.getByRole("combobox", { name: "Nhóm của “BTC”" });
  const names = within(pick)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(names.slice(1, 4)).toEqual(["Điển hình tiên tiến", "Khách mời", "Nghệ nhân"]);
  await user.selectOptions(pick, "Nghệ nhân");
  expect(session.get().choices.groups).toEqual({ btc: "nghe-nhan" });
});

test("an old name is counted under a new one, and taken back", async () => {
  const session = fakeSession();
  const user = await show(session);
  await user.selectOptions(screen.getByRole("combobox", { name: "Tên ghi trong bảng" }), "Thôn Nà Pục");
  await user.type(screen.getByRole("combobox", { name: "Tính vào (tên mới)" }), "Thôn Nà Pục Chang");
  await user.click(screen.getByRole("button", { name: "Ghép tên" }));
  expect(session.get().choices.names).toEqual({ "thon na puc": "Thôn Nà Pục Chang" });
  expect(screen.getByText("Thôn Nà Pục → Thôn Nà Pục Chang")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Bỏ ghép tên “Thôn Nà Pục”" }));
  expect(session.get().choices.names).toEqual({});
});

test("before anything was read it says so and offers to read", async () => {
  const session = fakeSession(firstState());
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }));
  expect(session.calls).toEqual([["check"]]);
  const sheets = [{ name: "Trống", visibility: "visible", isProtected: false, rowCount: 0, columnCount: 0 }] as const;
  // Their names alone say nothing of lists yet.
  act(() => session.set({ sheets }));
  expect(screen.getByText(/Chưa đọc bảng tính/)).toBeInTheDocument();
  act(() => session.set({ phase: "ready" }));
  await user.click(screen.getByRole("button", { name: "Trống" }));
  expect(screen.getByText("Trang tính trống.")).toBeInTheDocument();
});
