import type { Target } from "../../domain/plan";
import { allDocuments, documentById } from "../../documents/all-documents";
import { USUAL_OPTIONS } from "../../documents/define-document";
import { listSheet } from "../lists/list-sheet";
import { OpenDocumentError, type OpenDocumentFailure, type OpenDocumentPort } from "./open-document-port";
import type { DocumentsState, Documents } from "./documents";
import { type NamedFile, type DocumentWorker, type DocumentRequest, DocumentsStopped } from "./document-service";
import { isEqual } from "../is-equal";
import type { FilePort } from "../ports";
import type { Session, SessionState } from "../session/session";
import { createStore } from "../store";

export interface DocumentsParts {
  readonly session: Session;
  readonly worker: DocumentWorker;
  readonly files: FilePort;
  /** Where the pane stands beside a Word document. */
  readonly openDocument?: OpenDocumentPort | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP = "application/zip";
const BUNDLE = "Văn bản hội nghị.zip";

/** The documents of one session: what is made always comes from what the pane shows at that moment. */
export function startDocuments({ session, worker, files, today, openDocument }: DocumentsParts): Documents {
  const { get, set, subscribe, close } = createStore<DocumentsState>({
    chosen: [],
    options: USUAL_OPTIONS,
    previews: {},
    making: null,
    own: {},
    said: null,
  });
  let loadedFor: Pick<SessionState, "snapshots" | "choices" | "plan"> | null = null;
  /** Counts what makes previews out of date. */
  let run = 0;

  /** Hands the workbook over when it is another than the one known there. */
  async function load(): Promise<void> {
    const { snapshots, sheets, choices, plan } = session.get();
    if (loadedFor?.snapshots === snapshots && loadedFor.choices === choices && loadedFor.plan === plan) return;
    await worker.load({ snapshots, sheets, choices, plan, today: today() });
    loadedFor = { snapshots, choices, plan };
  }

  function requestOf(documentId: string): DocumentRequest {
    return {
      documentId,
      target: targetOf(documentId, session.get().choices.target ?? "attendees"),
      options: get().options,
    };
  }

  async function refresh(): Promise<void> {
    const mine = ++run;
    if (session.get().checkedAt === null) return;
    try {
      await load();
      for (const id of get().chosen) {
        const preview = await worker.preview(requestOf(id));
        if (mine !== run) return;
        const { previews } = get();
        if (!isEqual(previews[id], preview)) set({ previews: { ...previews, [id]: preview } });
      }
    } catch (error) {
      if (mine === run && !(error instanceof DocumentsStopped)) set({ said: { kind: "error", lines: [FAILED] } });
    }
  }

  /** Whatever fails unexpectedly becomes a sentence; being stopped is no failure. */
  async function saying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof OpenDocumentError)
        set({ said: { kind: "error", lines: [OPEN_DOCUMENT_FAILURES[error.failure]] } });
      else
        set(
          error instanceof DocumentsStopped
            ? { said: { kind: "info", lines: ["Đã dừng, chưa xuất văn bản nào."] } }
            : { said: { kind: "error", lines: [FAILED] } },
        );
    } finally {
      set({ making: null });
    }
  }

  async function make(): Promise<void> {
    const ids = get().chosen;
    if (ids.length === 0 || get().making !== null) return;
    set({ said: null, making: { done: 0, total: ids.length, title: titleOf(ids[0] ?? "") } });
    await saying(async () => {
      await load();
      const made: NamedFile[] = [];
      const remarks: string[] = [];
      for (const [done, id] of ids.entries()) {
        set({ making: { done, total: ids.length, title: titleOf(id) } });
        const own = get().own[id] ?? null;
        const result = await worker.make(requestOf(id), own === null ? null : { name: own.name, bytes: own.bytes });
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa xuất được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        made.push({ name: `${titleOf(id)}.docx`, bytes: result.bytes });
        remarks.push(...result.remarks);
      }
      const [only, second] = made;
      const file =
        only !== undefined && second === undefined ? only : { name: BUNDLE, bytes: await worker.bundle(made) };
      const where = await files.save(file.bytes, file.name, file.name === BUNDLE ? ZIP : DOCX);
      set({ said: { kind: "success", lines: [savedSentence(file.name, where), ...new Set(remarks)] } });
    });
  }

  /** What is done to the open document is done with the one document that is ticked. */
  async function withOne(work: (documentId: string, document: OpenDocumentPort) => Promise<void>): Promise<void> {
    const [id, second] = get().chosen;
    if (!openDocument || get().making !== null) return;
    if (id === undefined || second !== undefined) {
      set({ said: { kind: "info", lines: ["Chọn đúng một văn bản để đưa vào văn bản đang mở."] } });
      return;
    }
    set({ said: null, making: { done: 0, total: 1, title: titleOf(id) } });
    await saying(async () => {
      await load();
      await work(id, openDocument);
    });
  }

  return {
    offered: allDocuments.map(({ id, title, about, targets }) => ({ id, title, about, targets })),
    get,
    subscribe,
    choose(documentId, isChosen) {
      const chosen = allDocuments
        .map(({ id }) => id)
        .filter((id) => (id === documentId ? isChosen : get().chosen.includes(id)));
      set({ chosen, said: null });
      if (isChosen) void refresh();
    },
    setOptions(options) {
      set({ options });
      void refresh();
    },
    refresh,
    make,
    hasOpenDocument: openDocument !== undefined,
    insert: () =>
      withOne(async (id, document) => {
        const own = get().own[id] ?? null;
        const result = await worker.make(requestOf(id), own);
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa chèn được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        const where = await document.insert(result.bytes);
        set({
          said: {
            kind: "success",
            lines: [
              where === "instead"
                ? `Đã đưa “${titleOf(id)}” vào văn bản đang mở.`
                : `Đã chèn “${titleOf(id)}” vào cuối văn bản đang mở; phần có sẵn vẫn nguyên.`,
              "Khổ giấy và lề theo văn bản đang mở. Danh sách khổ ngang: chọn Bố trí › Hướng › Ngang, hoặc bấm “Xuất Word” để có tệp đúng khổ.",
              ...result.remarks,
            ],
          },
        });
      }),
    fillOpen: () =>
      withOne(async (id, document) => {
        const { places, unknown } = await document.fill(await worker.fieldsOf(requestOf(id)));
        const left =
          unknown.length === 0
            ? []
            : [
                `Chưa điền được: ${unknown.map((name) => `{${name}}`).join(", ")}. Các tên này không có trong “${titleOf(id)}”, hoặc là danh sách: danh sách chỉ điền khi chèn cả văn bản.`,
              ];
        set({
          said:
            places === 0
              ? {
                  kind: "info",
                  lines: [
                    "Văn bản đang mở chưa có chỗ nào để điền. Gõ tên trường, ví dụ {ten_hoi_nghi}, vào chỗ cần điền rồi bấm lại; hoặc chèn cả văn bản.",
                    ...left,
                  ],
                }
              : {
                  kind: "success",
                  lines: [
                    `Đã điền ${String(places)} chỗ trong văn bản đang mở. Bấm lại khi danh sách thay đổi, các chỗ đó được cập nhật.`,
                    ...left,
                  ],
                },
        });
      }),
    stop: () => worker.stop(),
    saveTemplate: (documentId) =>
      saying(async () => {
        const name = `Mẫu - ${titleOf(documentId)}.docx`;
        const where = await files.save(await worker.templateOf(documentId), name, DOCX);
        set({
          said: {
            kind: "success",
            lines: [
              savedSentence(name, where),
              "Sửa mẫu trong Word rồi bấm “Dùng mẫu của tôi” để chọn lại tệp đã sửa.",
            ],
          },
        });
      }),
    openOwnTemplate: (documentId) =>
      saying(async () => {
        const file = await files.open(".docx");
        if (file === null) return;
        const { usable, problems } = await worker.inspect(documentId, file);
        if (!usable) {
          set({
            said: {
              kind: "error",
              lines: [`Chưa dùng được mẫu “${file.name}” cho “${titleOf(documentId)}”.`, ...problems],
            },
          });
          return;
        }
        set({
          own: { ...get().own, [documentId]: { ...file, problems } },
          said: {
            kind: "success",
            lines: [`“${titleOf(documentId)}” sẽ dùng mẫu “${file.name}” cho đến khi đóng bảng làm việc.`, ...problems],
          },
        });
      }),
    dropOwnTemplate(documentId) {
      const { [documentId]: _own, ...own } = get().own;
      set({ own, said: null });
    },
    writeSheet: () =>
      saying(async () => {
        const { conference } = session.get();
        if (conference === null) return;
        const name = await session.writeSheet(listSheet(conference, get().options));
        if (name === null) return;
        // A copy of the list must not be counted as another list.
        await session.choose((before) => ({ ...before, sheets: { ...before.sheets, [name]: { use: "ignore" } } }));
        set({
          said: {
            kind: "success",
            lines: [
              `Đã ghi danh sách ra trang tính “${name}”. Trang tính này chỉ để in, không được tính khi kiểm tra.`,
            ],
          },
        });
      }),
    dispose() {
      run += 1;
      worker.close();
      close();
    },
  };
}

const OPEN_DOCUMENT_FAILURES: Readonly<Record<OpenDocumentFailure, string>> = {
  protected:
    "Văn bản đang mở có phần bị khóa nên chưa ghi được. Bỏ bảo vệ (thẻ Xem lại › Hạn chế chỉnh sửa), hoặc bấm “Xuất Word” để có tệp riêng.",
  "not-supported": "Bản Word này không làm được việc đó. Bấm “Xuất Word” để có tệp riêng rồi mở bằng Word.",
  "not-answering": "Word đang bận hoặc mất kết nối nên chưa trả lời. Đợi vài giây rồi bấm lại.",
  unknown:
    "Chưa ghi được vào văn bản đang mở. Bấm Hoàn tác (Ctrl+Z) nếu thấy phần ghi dở, rồi thử lại; hoặc bấm “Xuất Word” để có tệp riêng.",
};

const FAILED =
  "Chưa làm được vì có lỗi bất ngờ; bảng tính không bị thay đổi. Hãy thử lại; nếu vẫn vậy, đóng rồi mở lại bảng làm việc.";

function savedSentence(name: string, where: string | null): string {
  return where === null
    ? `Đã gửi “${name}” để lưu; tìm trong thư mục Tải về (Downloads).`
    : `Đã lưu “${name}” vào ${where}.`;
}

function titleOf(documentId: string): string {
  return documentById(documentId)?.title ?? documentId;
}

/** The list in force where the document can be made of it, else the document's usual one. */
function targetOf(documentId: string, wanted: Target): Target {
  const targets = documentById(documentId)?.targets ?? [wanted];
  return targets.includes(wanted) ? wanted : (targets[0] ?? wanted);
}
