import type { FilePort } from "../ports";
import type { WritableStore } from "../store";
import { type DocumentService, DOCX } from "./document-service";
import { titleOf } from "./document-title";
import type { Documents, DocumentsState } from "./documents";
import { savedSentence, saying } from "./said-in-words";

type TemplateMethods = Pick<Documents, "saveTemplate" | "openOwnTemplate" | "dropOwnTemplate">;

/** The templates of documents: ours as a file, the office's own instead of it. */
export function templateMethods(
  store: WritableStore<DocumentsState>,
  service: Pick<DocumentService, "templateOf" | "inspect">,
  files: FilePort,
): TemplateMethods {
  const { get, set } = store;
  return {
    saveTemplate: (documentId) =>
      saying(store, async () => {
        const name = `Mẫu - ${titleOf(documentId)}.docx`;
        const where = await files.save(await service.templateOf(documentId), name, DOCX);
        const next = "Sửa mẫu trong Word rồi bấm “Dùng mẫu của tôi” để chọn lại tệp đã sửa.";
        set({ said: { kind: "success", lines: [savedSentence(name, where), next] } });
      }),
    openOwnTemplate: (documentId) =>
      saying(store, async () => {
        const file = await files.open(".docx");
        if (file === null) return;
        const title = titleOf(documentId);
        const { usable, problems } = await service.inspect(documentId, file);
        if (!usable) {
          const first = `Chưa dùng được mẫu “${file.name}” cho “${title}”.`;
          set({ said: { kind: "error", lines: [first, ...problems] } });
          return;
        }
        const first = `“${title}” sẽ dùng mẫu “${file.name}” cho đến khi đóng bảng làm việc.`;
        set({
          own: { ...get().own, [documentId]: { ...file, problems } },
          said: { kind: "success", lines: [first, ...problems] },
        });
      }),
    dropOwnTemplate(documentId) {
      const { [documentId]: _own, ...own } = get().own;
      set({ own, said: null });
    },
  };
}
