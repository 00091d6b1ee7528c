/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { refusedUnit } from "../../src/app/units/check-unit";
import { summaryOf } from "../../src/app/units/summary-of";
import type { Units, UnitsState } from "../../src/app/units/units";
import { createStore } from "../../src/app/store";
import { THEMES, type ThemeName } from "../../src/ui/parts/themes";
import { UnitsView } from "../../src/ui/units/units-view";
import { cap, PEOPLE, requestFor, unitOf } from "../app/units/sample-units";

expect.extend(toHaveNoViolations);

const request = requestFor([cap(2)]);
const summary = summaryOf(
  [
    unitOf("xã Tân Lập", PEOPLE, request),
    unitOf("xã Tân Lai", PEOPLE.slice(0, 1), request),
    refusedUnit({ file: "xã Hỏng.xlsx", content: "1-1" }, "Tệp “xã Hỏng.xlsx” bị hỏng.", request),
  ],
  request,
  [{ name: "xã Vắng", seats: null }],
);
const files = summary.units.map(({ file }) => ({ file, size: 1, read: () => Promise.resolve(new Uint8Array()) }));

const first: UnitsState = {
  plans: [request.plan],
  planId: request.plan.id,
  scope: "xã",
  target: "attendees",
  superiorTotal: undefined,
  listed: undefined,
  files: [],
  passedOver: 0,
  running: null,
  open: 0,
  summary: null,
  notice: null,
  isUnsaved: false,
};

function shown(state: Partial<UnitsState>, theme: ThemeName = "light") {
  const store = createStore<UnitsState>({ ...first, ...state });
  const units = {
    ...store,
    choose: jest.fn(),
    setListed: jest.fn(),
    openPlan: jest.fn(() => Promise.resolve()),
    take: jest.fn(() => Promise.resolve()),
    run: jest.fn(() => Promise.resolve()),
    stop: jest.fn(),
    saveWorkbook: jest.fn(() => Promise.resolve()),
    saveReport: jest.fn(() => Promise.resolve()),
    request: () => (store.get().scope === null ? null : request),
    dismissNotice: jest.fn(),
  } satisfies Units;
  const host = { chooseFolder: jest.fn(), chooseFiles: jest.fn(), openFile: jest.fn() };
  const { container } = render(
    <FluentProvider theme={THEMES[theme]}>
      <UnitsView units={units} {...host} />
    </FluentProvider>,
  );
  return { units, host, container, user: userEvent.setup() };
}

const matrix = () => within(screen.getByRole("region", { name: "Bảng đơn vị và quy định" }));

test.each(["light", "dark", "contrast"] as const)(
  "before, during and behind a run: no violation (%s)",
  async (theme) => {
    for (const state of [{}, { files, running: { done: 1, secondsLeft: 90 } }, { files, summary }]) {
      const { container } = shown(state, theme);
      expect(await axe(container)).toHaveNoViolations();
      document.body.replaceChildren();
    }
  },
);

test("each unit with its verdict, each rule with sign and number; a click tells the sentence", async () => {
  const { user, host } = shown({ files, summary });
  expect(
    matrix()
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["xã Hỏng", "xã Tân Lai", "xã Tân Lập"]);
  expect(matrix().getByText("Tệp “xã Hỏng.xlsx” bị hỏng.")).toBeInTheDocument();
  await user.click(matrix().getByRole("button", { name: "✗ 3/2: Chưa đạt, Tối đa 2 đại biểu, xã Tân Lập" }));
  const detail = within(screen.getByRole("region", { name: "xã Tân Lập" }));
  expect(detail.getByText(/vượt 1 so với tối đa 2/)).toBeInTheDocument();
  await user.click(detail.getByRole("button", { name: "Mở tệp của xã Tân Lập" }));
  expect(host.openFile).toHaveBeenCalledWith(expect.objectContaining({ file: "xã Tân Lập.xlsx" }));
  await user.click(detail.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByRole("region", { name: "xã Tân Lập" })).not.toBeInTheDocument();
  await user.click(matrix().getByRole("button", { name: "xã Tân Lập" }));
  expect(
    within(screen.getByRole("region", { name: "xã Tân Lập" })).getByText(/tên lấy ở tiêu đề danh sách/),
  ).toBeVisible();
});

test("filtered by verdict, by the rule that is not met, by name without marks", async () => {
  const { user } = shown({ files, summary });
  const rows = () =>
    matrix()
      .queryAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  await user.selectOptions(screen.getByLabelText("Kết luận"), "met");
  expect(rows()).toEqual(["xã Tân Lai"]);
  await user.selectOptions(screen.getByLabelText("Kết luận"), "");
  await user.selectOptions(screen.getByLabelText("Quy định chưa đạt"), "cap");
  expect(rows()).toEqual(["xã Tân Lập"]);
  await user.type(screen.getByRole("searchbox"), "hong");
  expect(screen.getByText("Không có đơn vị nào như vậy.")).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Quy định chưa đạt"), "");
  expect(rows()).toEqual(["xã Hỏng"]);
});

test("who sent nothing, the rules with their counts, the two files to keep", async () => {
  const { units, user } = shown({ files, summary });
  expect(screen.getByText("Chưa có tệp của 1/1 đơn vị: xã Vắng.")).toBeInTheDocument();
  expect(screen.getByText(/Tối đa 2 đại biểu \(Mục II.3\): đạt 1, chưa đạt 1, chưa đủ dữ liệu 0/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Lưu bảng tổng hợp (.xlsx)" }));
  await user.click(screen.getByRole("button", { name: "Tải báo cáo (.docx)" }));
  expect(units.saveWorkbook).toHaveBeenCalledTimes(1);
  expect(units.saveReport).toHaveBeenCalledTimes(1);
});

test("how far it is, with the way to stop; what is left can be gone on with", async () => {
  const { units, user } = shown({ files, running: { done: 1, secondsLeft: 90 } });
  expect(screen.getByText("Đã kiểm tra 1/3 tệp, còn khoảng 2 phút.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(units.stop).toHaveBeenCalled();
  document.body.replaceChildren();
  const stopped = shown({ files, summary, open: 2 });
  await stopped.user.click(screen.getByRole("button", { name: "Kiểm tra tiếp 2 tệp còn lại" }));
  expect(stopped.units.run).toHaveBeenCalled();
});

test("without a scope nothing is checked, and it says so; folder and files are asked for", async () => {
  const { user, host } = shown({ files, scope: null });
  expect(screen.getByText("Chọn kế hoạch và cấp của các đơn vị trước khi kiểm tra.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Chọn thư mục" }));
  await user.click(screen.getByRole("button", { name: "Chọn nhiều tệp" }));
  expect(host.chooseFolder).toHaveBeenCalledTimes(1);
  expect(host.chooseFiles).toHaveBeenCalledTimes(1);
});
