/** @jest-environment jsdom */
import { plainSheet } from "../../src/adapters/memory/memory-workbook";
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { findingKey } from "../../src/checks/engine/finding-key";
import { cell, checkedState, fakeSession, firstState } from "./fake-session";
import { states } from "./pane-states";
import { showPane } from "./show-pane";

describe("Kiểm tra", () => {
  test("the button checks; the verdict is told in one line and announced", async () => {
    const session = fakeSession();
    const { user } = await showPane(session);
    await user.click(screen.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }));
    expect(session.calls).toContainEqual(["check"]);
    const line = "Vi phạm: 2 nội dung vi phạm · 1 chưa đủ dữ liệu · 2 đạt";
    const live = screen.getAllByRole("status").find((status) => status.textContent === line);
    expect(live).toBeDefined();
    act(() =>
      session.set({
        verdict: "met",
        results: session.get().results.filter(({ outcome }) => outcome === "met"),
        findings: [],
      }),
    );
    expect(live).toHaveTextContent("Đạt: 2 đạt");
  });

  test("what was counted is told under the verdict, with the way to its sheet", async () => {
    const session = fakeSession();
    const [counted] = session.get().rosters;
    if (!counted) throw new Error("no list");
    const other = { ...counted, sheet: "Dự khuyết", title: "DANH SÁCH DỰ KHUYẾT", firstRow: 4 };
    session.set({
      rosters: [counted, other],
      uses: [
        { roster: counted, use: "checked", why: "named" },
        { roster: other, use: "unused", why: "hidden" },
      ],
    });
    const { user } = await showPane(session);
    const account = within(screen.getByRole("region", { name: "Danh sách được đếm và không được đếm" }));
    expect(account.getByText(/^Đã đếm \d+ người ở trang “Danh sách đại biểu”/)).toBeInTheDocument();
    expect(account.getByText(/^Không tính trang “Dự khuyết”.*trang đang ẩn/)).toBeInTheDocument();
    await user.click(account.getByRole("button", { name: "Đến trang tính Dự khuyết" }));
    expect(session.calls.at(-1)).toEqual(["reveal", { sheet: "Dự khuyết", row: 4, column: 1 }]);
  });

  test("a quota is a picture with its numbers in words, its clause beside it; met ones unfold", async () => {
    const { user } = await showPane(fakeSession());
    expect(screen.getByRole("img", { name: "Tổng số đại biểu: có 162 đại biểu; không quá 150" })).toBeInTheDocument();
    expect(
      screen.getByRole("img", {
        name: /^điển hình tiên tiến: có 91 đến 110 trên 162 đại biểu \(56,2% đến 67,9%\); cần từ 106 đến 121/,
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByText("mục II.3").length).toBe(2);
    expect(screen.queryByRole("img", { name: /^khách mời/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "2 chỉ tiêu đạt" }));
    expect(screen.getByRole("img", { name: /^khách mời: có 49/ })).toBeInTheDocument();
  });

  test("click or Enter on a finding goes to its first cell; every cell is a link", async () => {
    const session = fakeSession();
    const { user } = await showPane(session);
    await user.click(screen.getByRole("button", { name: "Danh sách có 162 đại biểu, vượt 12 so với tối đa 150." }));
    expect(session.calls.at(-1)).toEqual(["reveal", cell(157, 2)]);
    await user.click(screen.getByRole("button", { name: "Đến ô B159" }));
    expect(session.calls.at(-1)).toEqual(["reveal", cell(159, 2)]);
    expect(screen.queryByRole("button", { name: "Đến ô B168" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "thêm 6 ô" }));
    screen.getByRole("button", { name: "Đến ô B168" }).focus();
    await user.keyboard("{Enter}");
    expect(session.calls.at(-1)).toEqual(["reveal", cell(168, 2)]);
    expect(screen.getByRole("button", { name: "Đến ô Phân bổ!A3" })).toBeInTheDocument();
  });

  test("search finds without marks, filters narrow, and the count says so", async () => {
    const { user } = await showPane(fakeSession());
    expect(screen.getByText("42 phát hiện")).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox"), "vuot toi da");
    expect(await screen.findByText("1 trong 42 phát hiện")).toBeInTheDocument();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "khong co gi nhu the");
    expect(await screen.findByText("Không có phát hiện nào khớp với bộ lọc.")).toBeInTheDocument();
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByRole("button", { name: "Cần giải trình 39" }));
    expect(await screen.findByText("39 trong 42 phát hiện")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lọc thêm" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Kết quả" }), "Chưa đủ dữ liệu");
    expect(await screen.findByText("1 trong 42 phát hiện")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(await screen.findByText("42 phát hiện")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Nội dung kiểm tra" }), "cap");
    expect(await screen.findByText("1 trong 42 phát hiện")).toBeInTheDocument();
  });

  test("a finding is explained, the text stays, and it is marked when it is reopened", async () => {
    const session = fakeSession();
    const { user } = await showPane(session);
    const [first] = screen.getAllByRole("button", { name: /^Giải trình: / });
    if (!first) throw new Error("no finding to explain");
    await user.click(first);
    expect(screen.getByRole("textbox", { name: "Lời giải trình" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    expect(session.calls).not.toContainEqual(expect.arrayContaining(["explainFinding"]));
    await user.type(screen.getByRole("textbox", { name: "Lời giải trình" }), "Đã xin ý kiến cấp trên.");
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    expect(session.calls.at(-1)).toEqual(["explainFinding", "Đã xin ý kiến cấp trên."]);
    expect(screen.getByText("Đã giải trình 1 trong 42 phát hiện.")).toBeInTheDocument();
    const fold = screen.getByRole("button", { name: "1 phát hiện đã giải trình" });
    await waitFor(() => expect(fold).toHaveFocus());
    await user.click(fold);
    expect(screen.getByText("Đã giải trình")).toBeInTheDocument();
    expect(screen.getByText("Đã xin ý kiến cấp trên.")).toBeInTheDocument();
    const [finding] = session.get().findings;
    if (!finding) throw new Error("no finding");
    act(() =>
      session.set({
        choices: {
          ...session.get().choices,
          explanations: { [findingKey(finding)]: { text: "Đã xin ý kiến cấp trên.", fingerprint: "before" } },
        },
      }),
    );
    expect(screen.getByText("Mở lại")).toBeInTheDocument();
  });

  test("Esc closes the explanation and gives the focus back", async () => {
    const { user } = await showPane(fakeSession());
    const [first] = screen.getAllByRole("button", { name: /^Giải trình: / });
    if (!first) throw new Error("no finding to explain");
    const name = first.getAttribute("aria-label") ?? "";
    await user.click(first);
    await user.keyboard("nháp{Escape}");
    expect(screen.queryByRole("textbox", { name: "Lời giải trình" })).not.toBeInTheDocument();
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(screen.getByRole("button", { name })).toHaveFocus();
  });

  test("marks: legend, take off, mark again, and a word when they are of another time", async () => {
    const session = fakeSession(states["with a notice, marks of another time and a protected sheet"]?.());
    const { user } = await showPane(session);
    expect(
      within(screen.getByRole("list", { name: "Ý nghĩa màu tô" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Phải sửa", "Cần giải trình", "Lưu ý, cần làm rõ"]);
    expect(screen.getByText(/Màu tô là của lần bấm trước/)).toBeInTheDocument();
    expect(screen.getByText(/trang tính được bảo vệ/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Bỏ tô" }));
    await user.click(screen.getByRole("button", { name: "Tô lại" }));
    await user.click(screen.getByRole("switch", { name: "Tự tô lại khi sửa ô" }));
    expect(session.calls).toEqual([["unmark"], ["check"], ["setLiveMarks", true]]);
    expect(screen.queryByText("Đã tô 14 ô.")).not.toBeInTheDocument();
  });

  test("marks of an earlier check can be taken off before anything is checked", async () => {
    const session = fakeSession({ ...firstState(), marks: { shown: 7, live: true, outdated: false, skipped: [] } });
    const { user } = await showPane(session);
    expect(screen.getByText("Đang tô 7 ô")).toBeInTheDocument();
    expect(screen.getByText(/của lần kiểm tra trước/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Bỏ tô" }));
    expect(session.calls).toEqual([["unmark"]]);
  });

  test("without a plan there is no verdict: the rows are told, and a plan can be chosen right there", async () => {
    const { results } = checkedState();
    const ofRows = results.filter(({ ruleId }) => ruleId === "row-unreadable-date" || ruleId === "women");
    const session = fakeSession({ plan: null, verdict: "rows-only", results: ofRows });
    await showPane(session);
    const card = screen.getByRole("region", { name: "Kết luận" });
    expect(within(card).getByRole("heading")).toHaveTextContent("Chưa chọn kế hoạch");
    expect(card).toHaveTextContent(/mới kiểm tra từng dòng/i);
    expect(card).not.toHaveTextContent(/đạt|vi phạm/i);
    expect(card.compareDocumentPosition(screen.getByRole("region", { name: "Chọn kế hoạch để đối chiếu" }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.queryByText(/đều đạt/)).not.toBeInTheDocument();
  });

  test("a plan that says nothing of this list gives no verdict either, and the way to another list", async () => {
    const session = fakeSession({ verdict: "rows-only", results: [] });
    const { user } = await showPane(session);
    const card = screen.getByRole("region", { name: "Kết luận" });
    expect(card).toHaveTextContent("Chưa có kết luận");
    await user.click(within(card).getByRole("button", { name: "Đổi kế hoạch, cấp hoặc danh sách" }));
    expect(await screen.findByRole("region", { name: "Kế hoạch đang dùng" })).toBeInTheDocument();
  });

  test("what is only worth knowing is called so, also where it is filtered and read out", async () => {
    const session = fakeSession();
    const [cap] = session.get().findings;
    if (!cap) throw new Error("no finding");
    const note = { ...cap, severity: "note" as const };
    const results = session
      .get()
      .results.map((result) =>
        result.ruleId === cap.ruleId ? { ...result, severity: "note" as const, findings: [note] } : result,
      );
    session.set({ results, findings: [note], verdict: "met" });
    await showPane(session);
    const item = screen.getByText(/vượt 12 so với tối đa/).closest("li");
    expect(item).toHaveTextContent("Lưu ý");
    expect(item).not.toHaveTextContent("Vi phạm");
    expect(screen.getByRole("region", { name: "Số lượng và tỷ lệ" })).not.toHaveTextContent("Vi phạm");
  });

  test("what was just done is told below the part that scrolls, and can be closed", async () => {
    const { user } = await showPane(
      fakeSession(states["with a notice, marks of another time and a protected sheet"]?.()),
    );
    expect(screen.getByRole("tabpanel")).not.toContainElement(screen.getByText("Đã tô 14 ô."));
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(screen.queryByText("Đã tô 14 ô.")).not.toBeInTheDocument();
  });

  test("a host that does not tell of edits offers no live marks", async () => {
    const state = states["with a notice, marks of another time and a protected sheet"]?.() ?? {};
    await showPane(fakeSession({ ...state, can: { watch: false, liveMarks: false, write: true } }));
    await screen.findByRole("button", { name: "Tô lại" });
    expect(screen.queryByRole("switch", { name: "Tự tô lại khi sửa ô" })).not.toBeInTheDocument();
  });

  test.each([
    ["emptied", "là mất các bước hoàn tác"],
    ["entry", "Mỗi lần tô là một bước hoàn tác"],
    ["emptiedByClick", "Bấm kiểm tra khi bảng có ô gộp"],
    [undefined, null],
  ] as const)("what marking costs the user's undo is said beside the marks: %s", async (undo, said) => {
    const state = states["with a notice, marks of another time and a protected sheet"]?.() ?? {};
    const can = { watch: true, liveMarks: undo !== "emptied", write: true, ...(undo !== undefined && { undo }) };
    await showPane(fakeSession({ ...state, can }));
    const marks = await screen.findByRole("region", { name: "Ô được tô trong bảng tính" });
    if (said === null) expect(marks).not.toHaveTextContent(/hoàn tác/);
    else expect(marks).toHaveTextContent(said);
  });

  test("the list of findings is exported where the host can write", async () => {
    const session = fakeSession();
    const { user, unmount } = await showPane(session);
    await user.click(screen.getByRole("button", { name: "Xuất danh sách lỗi" }));
    expect(session.calls.at(-1)).toEqual(["exportFindings"]);
    unmount();
    await showPane(fakeSession({ can: { watch: false, liveMarks: false, write: false } }));
    expect(screen.queryByRole("button", { name: "Xuất danh sách lỗi" })).not.toBeInTheDocument();
  });

  test("the composition is a table for a screen reader, and can be seen as one", async () => {
    const { user } = await showPane(fakeSession());
    const table = await screen.findByRole("table", { name: "Giới tính" });
    expect(within(table).getByRole("row", { name: "Nữ 66 40,7%" })).toBeInTheDocument();
    expect(within(table).getByRole("row", { name: "Chưa rõ 4 2,5%" })).toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: "Xem dạng bảng" }));
    expect(
      within(screen.getByRole("table", { name: "Giới tính" })).getByRole("row", { name: "Cộng 162 100%" }),
    ).toBeInTheDocument();
  });

  test("3,000 findings put no more than a handful of rows on the page", async () => {
    const { results } = checkedState();
    const [one] = results.at(-1)?.findings ?? [];
    if (!one) throw new Error("no finding");
    const findings = Array.from({ length: 3000 }, (_, at) => ({
      ...one,
      data: { text: String(at) },
      cells: [cell(10 + at, 4)],
    }));
    const { user } = await showPane(fakeSession({ findings }));
    expect(screen.getAllByRole("button", { name: /^Giải trình: / })).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Hiện thêm 50" }));
    expect(screen.getAllByRole("button", { name: /^Giải trình: / })).toHaveLength(53);
  });
});

describe("states", () => {
  test("first run: plan, scope and list in one step; nothing is chosen for the office", async () => {
    const session = fakeSession(firstState());
    const { user } = await showPane(session);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Dùng kế hoạch này" }));
    expect(screen.getByText("Chọn một kế hoạch ở trên.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /^Hội nghị điển hình tiên tiến xã Thượng Lâm/ }));
    await user.click(screen.getByRole("button", { name: "Dùng kế hoạch này" }));
    expect(screen.getByText("Chọn cấp tổ chức hội nghị.")).toBeInTheDocument();
    expect(session.calls).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Cấp tổ chức hội nghị" }), "xã");
    await user.selectOptions(screen.getByRole("combobox", { name: "Danh sách cần kiểm tra" }), "attendees");
    await user.click(screen.getByRole("button", { name: "Dùng kế hoạch này" }));
    expect(session.calls).toEqual([["choose"], ["check"]]);
    expect(session.get().choices).toMatchObject({ planId: "xa-thuong-lam", scope: "xã", target: "attendees" });
  });

  test("a plan's only scope needs no choosing", async () => {
    const session = fakeSession(firstState());
    const { user } = await showPane(session);
    await user.click(screen.getByRole("radio", { name: /một cấp/ }));
    await user.click(screen.getByRole("button", { name: "Dùng kế hoạch này" }));
    expect(session.get().choices).toMatchObject({ planId: "mot-cap", scope: "xã" });
  });

  test("reading can be stopped", async () => {
    const cancel = jest.fn();
    const { user } = await showPane(
      fakeSession({ ...firstState(), phase: "reading", progress: { text: "Đang đọc bảng tính…", done: 0.2, cancel } }),
    );
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    expect(cancel).toHaveBeenCalled();
  });

  test("no roster: what is looked for is said, and the way to point it out works", async () => {
    const { user } = await showPane(fakeSession(states["empty"]?.()));
    expect(screen.getByText(/cột “Họ và tên”/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Mở thẻ Danh sách" }));
    expect(await screen.findByRole("heading", { name: "Các trang tính" })).toBeInTheDocument();
  });

  test("a failure is said and can be tried again", async () => {
    const session = fakeSession(states["failed"]?.());
    const { user } = await showPane(session);
    expect(screen.getByText(/Ô đang được nhập dở/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(session.calls).toEqual([["check"]]);
  });
});

test("where merged cells may be others by now the pane names the sheet and says what to do", async () => {
  const sheet = { ...plainSheet("Danh sách xã", [["Họ và tên"]]), mergesMayDiffer: true as const };
  const session = fakeSession({ snapshots: [sheet, plainSheet("Khác", [])] });
  await showPane(session);
  expect(screen.getByText(/ô mới gộp/).textContent).toMatch(/“Danh sách xã”.*Bấm “Kiểm tra cơ cấu đại biểu”/);
  expect(screen.getByText(/ô mới gộp/).textContent).not.toContain("“Khác”");
});

describe("the tabs by keyboard", () => {
  const said = (tab: Element | null) => tab?.querySelector(".fui-Tab__content")?.textContent;
  const reachable = () => screen.getAllByRole("tab").flatMap((tab) => (tab.tabIndex === 0 ? [said(tab)] : []));

  test("one is reached by Tab; arrows, Home and End go round without choosing; leaving, the chosen one is reached again", async () => {
    const { user } = await showPane(fakeSession(firstState()));
    expect(reachable()).toEqual(["Kiểm tra"]);
    const [first] = screen.getAllByRole("tab");
    first?.focus();
    for (const [key, name] of [
      ["{ArrowLeft}", "Văn bản"],
      ["{ArrowRight}", "Kiểm tra"],
      ["{End}", "Văn bản"],
      ["{Home}", "Kiểm tra"],
      ["{ArrowRight}", "Danh sách"],
    ] as const) {
      await user.keyboard(key);
      expect(said(document.activeElement)).toBe(name);
      expect(reachable()).toEqual([name]);
    }
    expect(said(screen.getByRole("tab", { selected: true }))).toBe("Kiểm tra");
    await user.tab();
    expect(reachable()).toEqual(["Kiểm tra"]);
  });

  test("nothing hidden can have the focus", async () => {
    const { container } = await showPane(fakeSession());
    const hidden = container.ownerDocument.querySelectorAll("[aria-hidden=true]");
    expect(
      [...hidden].filter(
        (element) =>
          element.matches("[tabindex], button, a, input") || element.querySelector("[tabindex], button, a, input"),
      ),
    ).toEqual([]);
  });
});
