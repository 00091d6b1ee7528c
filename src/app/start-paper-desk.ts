import type { Target } from "../domain/plan";
import { allDocuments, documentById } from "../documents/all-documents";
import { USUAL_OPTIONS } from "../documents/define-document";
import { listSheet } from "./list-sheet";
import type { DeskState, PaperDesk } from "./paper-desk";
import { type NamedFile, type PaperPort, type PaperRequest, PapersStopped } from "./paper-port";
import type { FilePort } from "./ports";
import type { Session, SessionState } from "./session";

export interface DeskParts {
  readonly session: Session;
  readonly papers: PaperPort;
  readonly files: FilePort;
  /** Today as an ISO date. */
  readonly today: () => string;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP = "application/zip";
const BUNDLE = "Văn bản hội nghị.zip";

/** The desk over one session: what it makes always comes from what the pane shows at that moment. */
export function startPaperDesk({ session, papers, files, today }: DeskParts): PaperDesk {
  const listeners = new Set<() => void>();
  let state: DeskState = { chosen: [], options: USUAL_OPTIONS, previews: {}, making: null, own: {}, said: null };
  let loadedFor: Pick<SessionState, "snapshots" | "choices" | "plan"> | null = null;
  /** Counts what makes previews out of date. */
  let run = 0;

  function set(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  /** Hands the workbook over when it is another than the one known there. */
  async function load(): Promise<void> {
    const { snapshots, sheets, choices, plan } = session.get();
    if (loadedFor?.snapshots === snapshots && loadedFor.choices === choices && loadedFor.plan === plan) return;
    await papers.load({ snapshots, sheets, choices, plan, today: today() });
    loadedFor = { snapshots, choices, plan };
  }

  function requestOf(documentId: string): PaperRequest {
    return { documentId, target: targetOf(documentId, session.get().choices.target ?? "attendees"), options: state.options };
  }

  async function refresh(): Promise<void> {
    const mine = ++run;
    if (session.get().checkedAt === null) return;
    try {
      await load();
      for (const id of state.chosen) {
        const preview = await papers.preview(requestOf(id));
        if (mine !== run) return;
        set({ previews: { ...state.previews, [id]: preview } });
      }
    } catch (error) {
      if (mine === run && !(error instanceof PapersStopped)) set({ said: { kind: "error", lines: [FAILED] } });
    }
  }

  /** Whatever fails unexpectedly becomes a sentence; being stopped is no failure. */
  async function saying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      set(error instanceof PapersStopped ? { said: { kind: "info", lines: ["Đã dừng, chưa xuất văn bản nào."] } } : { said: { kind: "error", lines: [FAILED] } });
    } finally {
      set({ making: null });
    }
  }

  async function make(): Promise<void> {
    const ids = state.chosen;
    if (ids.length === 0 || state.making !== null) return;
    set({ said: null, making: { done: 0, total: ids.length, title: titleOf(ids[0] ?? "") } });
    await saying(async () => {
      await load();
      const made: NamedFile[] = [];
      const remarks: string[] = [];
      for (const [done, id] of ids.entries()) {
        set({ making: { done, total: ids.length, title: titleOf(id) } });
        const own = state.own[id] ?? null;
        const result = await papers.make(requestOf(id), own === null ? null : { name: own.name, bytes: own.bytes });
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa xuất được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        made.push({ name: `${titleOf(id)}.docx`, bytes: result.bytes });
        remarks.push(...result.remarks);
      }
      const [only, second] = made;
      const file = only !== undefined && second === undefined ? only : { name: BUNDLE, bytes: await papers.bundle(made) };
      const where = await files.save(file.bytes, file.name, file.name === BUNDLE ? ZIP : DOCX);
      set({ said: { kind: "success", lines: [savedSentence(file.name, where), ...new Set(remarks)] } });
    });
  }

  return {
    documents: allDocuments.map(({ id, title, about, targets }) => ({ id, title, about, targets })),
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(documentId, isChosen) {
      const chosen = allDocuments.map(({ id }) => id).filter((id) => (id === documentId ? isChosen : state.chosen.includes(id)));
      set({ chosen, said: null });
      if (isChosen) void refresh();
    },
    setOptions(options) {
      set({ options });
      void refresh();
    },
    refresh,
    make,
    stop: () => papers.stop(),
    saveTemplate: (documentId) =>
      saying(async () => {
        const name = `Mẫu - ${titleOf(documentId)}.docx`;
        const where = await files.save(await papers.templateOf(documentId), name, DOCX);
        set({ said: { kind: "success", lines: [savedSentence(name, where), "Sửa mẫu trong Word rồi bấm “Dùng mẫu của tôi” để chọn lại tệp đã sửa."] } });
      }),
    openOwnTemplate: (documentId) =>
      saying(async () => {
        const file = await files.open(".docx");
        if (file === null) return;
        const { usable, problems } = await papers.inspect(documentId, file);
        if (!usable) {
          set({ said: { kind: "error", lines: [`Chưa dùng được mẫu “${file.name}” cho “${titleOf(documentId)}”.`, ...problems] } });
          return;
        }
        set({ own: { ...state.own, [documentId]: { ...file, problems } }, said: { kind: "success", lines: [`“${titleOf(documentId)}” sẽ dùng mẫu “${file.name}” cho đến khi đóng bảng làm việc.`, ...problems] } });
      }),
    dropOwnTemplate(documentId) {
      const { [documentId]: _own, ...own } = state.own;
      set({ own, said: null });
    },
    writeSheet: () =>
      saying(async () => {
        const { conference } = session.get();
        if (conference === null) return;
        const name = await session.writeSheet(listSheet(conference, state.options));
        if (name === null) return;
        // A copy of the list must not be counted as another list.
        await session.choose((before) => ({ ...before, sheets: { ...before.sheets, [name]: { use: "ignore" } } }));
        set({ said: { kind: "success", lines: [`Đã ghi danh sách ra trang tính “${name}”. Trang tính này chỉ để in, không được tính khi kiểm tra.`] } });
      }),
    dispose() {
      run += 1;
      papers.close();
      listeners.clear();
    },
  };
}

const FAILED = "Chưa làm được vì có lỗi bất ngờ; bảng tính không bị thay đổi. Hãy thử lại; nếu vẫn vậy, đóng rồi mở lại bảng làm việc.";

function savedSentence(name: string, where: string | null): string {
  return where === null ? `Đã gửi “${name}” để lưu; tìm trong thư mục Tải về (Downloads).` : `Đã lưu “${name}” vào ${where}.`;
}

function titleOf(documentId: string): string {
  return documentById(documentId)?.title ?? documentId;
}

/** The list in force where the document can be made of it, else the document's usual one. */
function targetOf(documentId: string, wanted: Target): Target {
  const targets = documentById(documentId)?.targets ?? [wanted];
  return targets.includes(wanted) ? wanted : targets[0] ?? wanted;
}
