import type { WritableStore } from "../store";
import { documentById } from "../../documents/all-documents";
import { titleOf } from "./document-title";
import type { DocumentMaker } from "./document-maker";
import type { Documents, DocumentsState } from "./documents";
import type { DocumentService } from "./document-service";
import type { Insertion, OpenDocumentPort } from "./open-document-port";
import { remarkLines } from "./remark-lines";
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
        set({
          said: {
            kind: "success",
            lines: [
              ...inserted(titleOf(id), insertion),
              ...remarkLines([{ title: titleOf(id), remarks: result.remarks }]),
            ],
          },
        });
      }),
    fillOpen: () =>
      withOne(async (id, document) => {
        const parts = await document.repeatedParts(listsOf(id));
        const made = await Promise.all(parts.map(async (part) => ({ part, result: await maker.fillPart(id, part) })));
        const problems = made.flatMap(({ result }) => (result.ok ? [] : result.problems));
        if (problems.length > 0) {
          set({
            said: { kind: "error", lines: ["Chưa điền được phần lặp; văn bản đang mở chưa thay đổi.", ...problems] },
          });
          return;
        }
        const ready = made.flatMap(({ part: { id: control }, result }) =>
          result.ok ? { id: control, ...result } : [],
        );
        if (ready.length > 0) await document.fillRepeated(ready);
        const { places, unknown } = await document.fill(await maker.fieldsOf(id));
        const left = unknown.length === 0 ? [] : [notFilled(titleOf(id), unknown)];
        const remarks = [
          ...left,
          ...remarkLines([{ title: titleOf(id), remarks: ready.flatMap((part) => part.remarks) }]),
        ];
        set({
          said:
            places + ready.length === 0
              ? { kind: "info", lines: [NO_PLACE, ...remarks] }
              : { kind: "success", lines: [filled(places, ready.length), ...remarks] },
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
  "Văn bản đang mở chưa có chỗ nào để điền. Gõ tên trường, ví dụ {ten_hoi_nghi}, vào chỗ cần điền, danh sách đặt giữa {#dai_bieu} và {/dai_bieu}, rồi bấm lại; hoặc chèn cả văn bản.";

/** Its lists with their meaning: what may be repeated in the open document. */
function listsOf(documentId: string): ReadonlyMap<string, string> {
  const fields = Object.entries(documentById(documentId)?.fields ?? {});
  return new Map(fields.flatMap(([name, field]) => (field.kind === "list" ? [[name, field.about] as const] : [])));
}

function filled(places: number, parts: number): string {
  const repeated = parts === 0 ? "" : ` và ${String(parts)} phần lặp`;
  return `Đã điền ${String(places)} chỗ${repeated} trong văn bản đang mở. Bấm lại khi danh sách thay đổi, các chỗ đó được cập nhật.`;
}

function notFilled(title: string, names: readonly string[]): string {
  const fields = names.map((name) => `{${name}}`).join(", ");
  return `Chưa điền được: ${fields}. Các tên này không có trong “${title}”, hoặc chỉ dùng trong phần lặp: đặt hàng hay đoạn cần lặp giữa tên danh sách, ví dụ {#dai_bieu} và {/dai_bieu}.`;
}
