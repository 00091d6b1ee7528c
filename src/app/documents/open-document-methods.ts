import type { WritableStore } from "../store";
import { titleOf } from "./document-title";
import type { DocumentMaker } from "./document-maker";
import type { Documents, DocumentsState } from "./documents";
import type { OpenDocumentPort } from "./open-document-port";
import { saying } from "./said-in-words";

type OpenDocumentMethods = Pick<Documents, "hasOpenDocument" | "insert" | "fillOpen">;

/** What is done to the document that is open beside the pane; nothing where none is. */
export function openDocumentMethods(
  store: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  openDocument: OpenDocumentPort | undefined,
): OpenDocumentMethods {
  const { get, set } = store;

  /** It is done with the one document that is ticked. */
  async function withOne(work: (documentId: string, document: OpenDocumentPort) => Promise<void>): Promise<void> {
    const { chosen, making } = get();
    const [id, second] = chosen;
    if (!openDocument || making !== null) return;
    if (id === undefined || second !== undefined) {
      set({ said: { kind: "info", lines: ["Chọn đúng một văn bản để đưa vào văn bản đang mở."] } });
      return;
    }
    set({ said: null, making: { done: 0, total: 1, title: titleOf(id) } });
    await saying(store, async () => {
      await maker.load();
      await work(id, openDocument);
    });
  }

  return {
    hasOpenDocument: openDocument !== undefined,
    insert: () =>
      withOne(async (id, document) => {
        const result = await maker.make(id);
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa chèn được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        const where = await document.insert(result.bytes);
        const first =
          where === "instead"
            ? `Đã đưa “${titleOf(id)}” vào văn bản đang mở.`
            : `Đã chèn “${titleOf(id)}” vào cuối văn bản đang mở; phần có sẵn vẫn nguyên.`;
        set({ said: { kind: "success", lines: [first, PAGE_FORM, ...result.remarks] } });
      }),
    fillOpen: () =>
      withOne(async (id, document) => {
        const { places, unknown } = await document.fill(await maker.fieldsOf(id));
        const left = unknown.length === 0 ? [] : [notFilled(titleOf(id), unknown)];
        set({
          said:
            places === 0
              ? { kind: "info", lines: [NO_PLACE, ...left] }
              : { kind: "success", lines: [filled(places), ...left] },
        });
      }),
  };
}

const PAGE_FORM =
  "Khổ giấy và lề theo văn bản đang mở. Danh sách khổ ngang: chọn Bố trí › Hướng › Ngang, hoặc bấm “Xuất Word” để có tệp đúng khổ.";

const NO_PLACE =
  "Văn bản đang mở chưa có chỗ nào để điền. Gõ tên trường, ví dụ {ten_hoi_nghi}, vào chỗ cần điền rồi bấm lại; hoặc chèn cả văn bản.";

function filled(places: number): string {
  return `Đã điền ${String(places)} chỗ trong văn bản đang mở. Bấm lại khi danh sách thay đổi, các chỗ đó được cập nhật.`;
}

function notFilled(title: string, names: readonly string[]): string {
  const fields = names.map((name) => `{${name}}`).join(", ");
  return `Chưa điền được: ${fields}. Các tên này không có trong “${title}”, hoặc là danh sách: danh sách chỉ điền khi chèn cả văn bản.`;
}
