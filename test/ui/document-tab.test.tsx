/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { checkWorkbook } from "../../src/app/check-workbook";
import { type ClipboardText, HostError } from "../../src/app/ports";
import type { DocumentWorker } from "../../src/app/documents/document-service";
import { NO_CHOICES } from "../../src/domain/choices";
import type { DocumentHost } from "../../src/ui/documents/document-host";
import { drawSheet } from "../draw-sheet";
import { fakeSession, type FakeSession, firstState } from "./fake-session";
import { showPane } from "./show-pane";

function fakeWorker(part: Partial<DocumentWorker> = {}) {
  const saved: string[] = [];
  const worker: DocumentWorker = {
    load: async () => undefined,
    preview: async ({ documentId }) => ({
      keyNumbers: [{ name: "Số đại biểu", value: documentId === "trich-ngang" ? "163" : "7" }],
      openErrors: [
        {
          title: "Quá số lượng",
          sentence: "Danh sách có 163 đại biểu, vượt 13.",
          advice: "Bớt 13 đại biểu.",
          source: "Kế hoạch",
        },
      ],
      remarks: [
        { kind: "know", text: "Danh sách không có số liệu về: Tôn giáo." },
        ...(documentId === "giay-moi" ? [{ kind: "mend", text: "Chức vụ ghi khác nhau." } as const] : []),
      ],
    }),
    make: async () => ({ ok: true, bytes: new Uint8Array(1), remarks: [{ kind: "blank", text: "Thiếu ngày." }] }),
    fieldsOf: async () => [],
    fillPart: async () => ({ ok: false, problems: [] }),
    templateOf: async () => new Uint8Array(1),
    inspect: async () => ({ usable: true, problems: [] }),
    bundle: async () => new Uint8Array(2),
    richText: async () => ({ html: "<p>DANH SÁCH</p>", text: "DANH SÁCH", left: ["pictures"] }),
    beginning: async (bytes) => ({ bytes, isCut: true }),
    insertable: async (whole) => ({ whole, text: whole, hasControls: false }),
    stop: jest.fn(),
    close: () => undefined,
    ...part,
  };
  const host = {
    start: () => worker,
    files: {
      save: async (_bytes: Uint8Array, name: string) => {
        saved.push(name);
        return null;
      },
      open: async () => null,
    },
  };
  return { host, saved, worker };
}

const show = (session: FakeSession, host?: DocumentHost) => showPane(session, "documents", "light", host);

test("before the first check it says what to do", async () => {
  await show(fakeSession(firstState()), fakeWorker().host);
  expect(await screen.findByText(/bấm “Kiểm tra cơ cấu đại biểu” trước/)).toBeVisible();
});

test("a document that is ticked shows its numbers, what to know, and the open errors; the official decides", async () => {
  const { host, saved } = fakeWorker();
  const { container, user } = await show(fakeSession(), host);
  const make = await screen.findByRole("button", { name: "Chưa chọn văn bản nào" });
  expect(make).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }));
  expect(
    within(await screen.findByLabelText("Số liệu chính: Danh sách trích ngang đại biểu")).getByText("163"),
  ).toBeVisible();
  expect(screen.getByText("Danh sách không có số liệu về: Tôn giáo.")).toBeVisible();
  expect(screen.getByText("Danh sách còn 1 lỗi phải sửa")).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Vẫn xuất Word" }));
  await waitFor(() => expect(saved).toEqual(["Danh sách trích ngang đại biểu.docx"]));
  expect(await screen.findByText("Thiếu ngày.")).toBeVisible();
});

test("what to know of all that is ticked is one list: what to mend first, each thing once, of which document", async () => {
  const { host } = fakeWorker();
  const { container, user } = await show(fakeSession(), host);
  await user.click(await screen.findByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }));
  const remarks = await screen.findByRole("region", { name: "Cần biết trước khi ký" });
  expect(within(remarks).getByText("Danh sách không có số liệu về: Tôn giáo.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Giấy mời" }));
  await within(remarks).findByText("Chức vụ ghi khác nhau. (Giấy mời)");
  expect(
    within(remarks)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Chức vụ ghi khác nhau. (Giấy mời)",
    "Danh sách không có số liệu về: Tôn giáo. (Danh sách trích ngang đại biểu; Giấy mời)",
  ]);
  expect(within(remarks).getByRole("list", { name: "Sửa trước khi in" })).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

test("own templates are listed with where they lie, whichever document is ticked, and can be given up", async () => {
  const { host } = fakeWorker();
  const remove = jest.fn(() => Promise.resolve());
  const kept = [{ documentId: "the", name: "thẻ của xã.docx", bytes: new Uint8Array(1) }];
  const templates = { all: () => Promise.resolve(kept), put: () => Promise.resolve(true), remove };
  const { container, user } = await show(fakeSession(), { ...host, templates });
  const list = await screen.findByRole("region", { name: "Mẫu của cơ quan" });
  expect(within(list).getByText("Thẻ đại biểu: thẻ của xã.docx")).toBeVisible();
  expect(within(list).getByText(/không nằm trong tệp danh sách/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(within(list).getByRole("button", { name: "Bỏ mẫu “thẻ của xã.docx” của “Thẻ đại biểu”" }));
  expect(remove).toHaveBeenCalledWith("the");
  await waitFor(() => expect(screen.queryByRole("region", { name: "Mẫu của cơ quan" })).not.toBeInTheDocument());
  expect(screen.getByText(/Đã bỏ mẫu “thẻ của xã.docx”/)).toBeVisible();
});

test("where a download does nothing there is no button for one, and it says what to do", async () => {
  const { host } = fakeWorker();
  const files = { ...host.files, textsOnly: "Mở “Cơ cấu đại biểu” trong Word." };
  const { user } = await show(fakeSession(), { ...host, files });
  await user.click(await screen.findByRole("checkbox", { name: "Biểu tổng hợp cơ cấu đại biểu" }));
  expect(await screen.findByText("Mở “Cơ cấu đại biểu” trong Word.")).toBeVisible();
  expect(
    screen.queryByRole("button", { name: /Xuất Word|Vẫn xuất|Chưa chọn|Lưu mẫu|mẫu để sửa/ }),
  ).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Ghi danh sách ra trang tính mới" })).toBeVisible();
});

test("where a download does nothing but there is a clipboard, one document is made and then copied by a click of its own", async () => {
  const { host } = fakeWorker();
  const written: ClipboardText[] = [];
  const clipboard = { write: async (text: ClipboardText) => void written.push(text) };
  const files = { ...host.files, textsOnly: "Chép văn bản rồi dán vào Word." };
  const session = fakeSession();
  const { container, user } = await show(session, { ...host, files, clipboard });
  const one = "Biểu tổng hợp cơ cấu đại biểu";
  await screen.findByRole("checkbox", { name: one });
  expect(screen.getByRole("button", { name: "Chọn một văn bản để chép sang Word" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await user.click(screen.getByRole("checkbox", { name: one }));
  await user.click(screen.getByRole("button", { name: "Soạn để chép sang Word" }));
  expect(await screen.findByText(/Hình vẽ, hình ảnh trong mẫu không chép theo được/)).toBeVisible();
  const copy = screen.getByRole("button", { name: "Chép" });
  expect(copy).toHaveFocus();
  expect(written).toEqual([]);
  expect((await axe(container)).violations).toEqual([]);
  await user.click(copy);
  expect(await screen.findByText(`Đã chép “${one}”.`)).toBeVisible();
  expect(written).toEqual([{ html: "<p>DANH SÁCH</p>", text: "DANH SÁCH" }]);
  expect(session.get().choices.progress?.made).toHaveProperty("tong-hop");
  // Another choice: what was made is not of it.
  await user.click(screen.getByRole("button", { name: "Soạn để chép sang Word" }));
  await screen.findByRole("button", { name: "Chép" });
  await user.click(screen.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }));
  expect(screen.queryByRole("button", { name: "Chép" })).not.toBeInTheDocument();
});

test("a clipboard that refuses: what to do instead", async () => {
  const { host } = fakeWorker();
  const clipboard = { write: () => Promise.reject(new HostError("not-supported")) };
  const files = { ...host.files, textsOnly: "Chép văn bản rồi dán vào Word." };
  const { user } = await show(fakeSession(), { ...host, files, clipboard });
  await user.click(await screen.findByRole("checkbox", { name: "Biểu tổng hợp cơ cấu đại biểu" }));
  await user.click(screen.getByRole("button", { name: "Soạn để chép sang Word" }));
  await user.click(await screen.findByRole("button", { name: "Chép" }));
  expect(await screen.findByText(/Máy không cho chép từ bảng làm việc\. Mở/)).toBeVisible();
});

test("while it works it can be stopped", async () => {
  const { host, worker } = fakeWorker({ make: () => new Promise(() => undefined) });
  const { user } = await show(fakeSession(), host);
  await user.click(await screen.findByRole("checkbox", { name: "Biểu tổng hợp cơ cấu đại biểu" }));
  await user.click(await screen.findByRole("button", { name: "Vẫn xuất Word" }));
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(worker.stop).toHaveBeenCalled();
});

test("the letterhead is asked once and kept with the choices; an emptied field is taken back", async () => {
  const session = fakeSession();
  const { user } = await show(session, fakeWorker().host);
  await user.click(await screen.findByRole("button", { name: "Thể thức văn bản" }));
  await user.type(screen.getByRole("textbox", { name: "Cơ quan ban hành" }), "Ủy ban nhân dân xã Mẫu{Enter}");
  await user.type(screen.getByRole("textbox", { name: "Nơi nhận" }), "UBND huyện{Enter}Lưu");
  await user.tab();
  expect(session.get().choices.paperwork?.letterhead).toEqual({
    issuer: "Ủy ban nhân dân xã Mẫu",
    recipients: ["UBND huyện", "Lưu"],
  });
  await user.clear(screen.getByRole("textbox", { name: "Cơ quan ban hành" }));
  await user.tab();
  expect(session.get().choices.paperwork?.letterhead).toEqual({ recipients: ["UBND huyện", "Lưu"] });
});

test("where no Word can be made it says so", async () => {
  await show(fakeSession());
  expect(await screen.findByText("Bản này chưa xuất được Word.")).toBeVisible();
});

test("what a single document asks for shows when it is ticked; a line that cannot be read is told and not kept", async () => {
  const session = fakeSession();
  const { user } = await show(session, fakeWorker().host);
  expect(screen.queryByRole("button", { name: "Cuộc họp xét" })).not.toBeInTheDocument();
  await user.click(await screen.findByRole("checkbox", { name: /Biên bản/ }));
  await user.click(await screen.findByRole("button", { name: "Cuộc họp xét" }));
  await user.type(screen.getByRole("textbox", { name: "Số phiếu" }), "15 | 14");
  await user.tab();
  expect(await screen.findByText("Dòng 1: ghi đủ ba số: phát ra | thu vào | hợp lệ.")).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: "Số phiếu" }), " | 14");
  await user.tab();
  expect(session.get().choices.paperwork?.facts.review).toEqual({ ballots: { issued: 15, returned: 14, valid: 14 } });
});

test("what stands above and below the list is offered once, field by field", async () => {
  const sheet = drawSheet(LIST_WITH_HEAD, { name: "DS" });
  const snapshots = [sheet];
  const sheets = [{ name: sheet.name, visibility: sheet.visibility }];
  const { conference } = checkWorkbook({ snapshots, sheets, choices: NO_CHOICES, plan: null, today: "2025-08-01" });
  const session = fakeSession({ ...fakeSession().get(), snapshots, conference });
  const { container, user } = await show(session, fakeWorker().host);
  await user.click(await screen.findByRole("checkbox", { name: "Họ tên người ký: Nông Văn Kiên (DS, ô C10)" }));
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Dùng cho văn bản" }));
  expect(session.get().choices.paperwork).toEqual({
    letterhead: {
      issuer: "Ủy ban nhân dân xã Tân Đoàn",
      issuerSymbol: "UBND",
      place: "Tân Đoàn",
      onBehalfOf: "Ủy ban nhân dân",
      head: "Chủ tịch",
    },
    facts: {},
    sheetAsked: true,
  });
  expect(screen.queryByRole("button", { name: "Dùng cho văn bản" })).not.toBeInTheDocument();
});

const LIST_WITH_HEAD = `
UBND XÃ TÂN ĐOÀN
DANH SÁCH ĐẠI BIỂU
STT | Họ và tên | Giới tính
1 | Nguyễn Văn An | Nam
2 | Lý Thị Bình | Nữ
3 | Hoàng Văn Cường | Nam
 | | Tân Đoàn, ngày      tháng      năm 2025
 | | TM. ỦY BAN NHÂN DÂN
 | | CHỦ TỊCH
 | | Nông Văn Kiên
`;

test("“Xem trước” shows the pages over the pane, says how many, and gives the focus back", async () => {
  const { host, saved } = fakeWorker();
  // jsdom opens no dialogs.
  const showModal = jest.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  Object.assign(HTMLDialogElement.prototype, { showModal, close: jest.fn() });
  const draw = jest.fn(async (_: unknown, place: HTMLElement, nameOf: (page: number) => string) => {
    place.textContent = nameOf(1);
    return { pages: 3, isCut: true, width: 794 };
  });
  const { container, user } = await show(fakeSession(), { ...host, paper: { draw } });
  await user.click(await screen.findByRole("checkbox", { name: "Giấy mời" }));
  await user.click(screen.getByRole("button", { name: "Xem trước “Giấy mời”" }));
  const dialog = await screen.findByRole("dialog", { name: "Xem trước: Giấy mời" });
  expect(await within(dialog).findByText("Xem 3 trang đầu. Chỗ ngắt trang trong Word có thể khác.")).toBeVisible();
  expect(within(dialog).getByText("Trang 1")).toBeInTheDocument();
  expect(draw.mock.calls[0]?.[0]).toMatchObject({ isCut: true });
  expect((await axe(container)).violations).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Xuất Word" }));
  await waitFor(() => expect(saved).toEqual(["Giấy mời.docx"]));
  expect(await within(dialog).findByText(/Đã gửi “Giấy mời.docx”/)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Đóng" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
});

test("pages that cannot be drawn are told, and the document can be exported all the same", async () => {
  const { host } = fakeWorker();
  Object.assign(HTMLDialogElement.prototype, { showModal: jest.fn(), close: jest.fn() });
  const { user } = await show(fakeSession(), { ...host, paper: { draw: () => Promise.reject(new Error("no")) } });
  await user.click(await screen.findByRole("checkbox", { name: "Giấy mời" }));
  await user.click(screen.getByRole("button", { name: "Xem trước “Giấy mời”" }));
  expect(await screen.findByText("Máy này chưa vẽ được trang; tệp xuất ra vẫn đầy đủ.")).toBeInTheDocument();
  const dialog = screen.getByRole("dialog", { name: "Xem trước: Giấy mời" });
  expect(within(dialog).getByRole("button", { name: "Xuất Word" })).toBeInTheDocument();
});
