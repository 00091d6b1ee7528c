import type { WritableStore } from "../store";
import { titleOf } from "./document-title";
import type { DocumentMaker } from "./document-maker";
import type { Documents, DocumentsState } from "./documents";
import type { DocumentService } from "./document-service";
import type { Insertion, OpenDocumentPort } from "./open-document-port";
import { withOneDocument } from "./with-one-document";

type OpenDocumentMethods = Pick<Documents, "hasOpenDocument" | "insert" | "fillOpen">;

/** What is done to the document that is open beside the pane; nothing where none is. */
export function openDocumentMethods(
  store: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  service: Pick<DocumentService, "insertable">,
  openDocument: OpenDocumentPort | undefined,
): OpenDocumentMethods {
  const { set } = store;
  const withOne = async (work: (documentId: string, document: OpenDocumentPort) => Promise<void>): Promise<void> => {
    if (openDocument) await withOneDocument(store, maker, CHOOSE_ONE, (id) => work(id, openDocument));
  };

  return {
    hasOpenDocument: openDocument !== undefined,
    insert: () =>
      withOne(async (id, document) => {
        const result = await maker.make(id);
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa chèn được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        const insertion = await document.insert(await service.insertable(result.bytes));
        set({ said: { kind: "success", lines: [...inserted(titleOf(id), insertion), ...result.remarks] } });
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

const CHOOSE_ONE = "Chọn đúng một văn bản để đưa vào văn bản đang mở.";

function inserted(title: string, { where, hasOwnPaper, canBeFilledAgain }: Insertion): readonly string[] {
  const first =
    where === "instead"
      ? `Đã đưa “${title}” vào văn bản đang mở.`
      : `Đã chèn “${title}” vào cuối văn bản đang mở; phần có sẵn vẫn nguyên.`;
  return [first, ...(hasOwnPaper ? [] : [PAGE_FORM]), ...(canBeFilledAgain ? [] : [NOT_AGAIN])];
}

const NOT_AGAIN =
  "Word trên web không điền lại được các ô nội dung của phần vừa chèn. Khi danh sách thay đổi: xóa phần này rồi chèn lại, hoặc điền lại bằng Word trên máy.";

const PAGE_FORM =
  "Khổ giấy, lề, đầu trang và chân trang theo văn bản đang mở. Danh sách khổ ngang: chọn Bố trí › Hướng › Ngang, hoặc bấm “Xuất Word” để có tệp đúng khổ.";

const NO_PLACE =
  "Văn bản đang mở chưa có chỗ nào để điền. Gõ tên trường, ví dụ {ten_hoi_nghi}, vào chỗ cần điền rồi bấm lại; hoặc chèn cả văn bản.";

function filled(places: number): string {
  return `Đã điền ${String(places)} chỗ trong văn bản đang mở. Bấm lại khi danh sách thay đổi, các chỗ đó được cập nhật.`;
}

function notFilled(title: string, names: readonly string[]): string {
  const fields = names.map((name) => `{${name}}`).join(", ");
  return `Chưa điền được: ${fields}. Các tên này không có trong “${title}”, hoặc là danh sách: danh sách chỉ điền khi chèn cả văn bản.`;
}
