import type { FilePort } from "../ports";
import type { WritableStore } from "../store";
import { type DocumentService, DOCX } from "./document-service";
import { titleOf } from "./document-title";
import type { Documents, DocumentsState } from "./documents";
import type { TemplateKeeper } from "./template-keeper";
import { savedSentence, saying } from "./said-in-words";

type TemplateMethods = Pick<Documents, "saveTemplate" | "openOwnTemplate" | "dropOwnTemplate">;

/** The templates of documents: ours as a file, the office's own instead of it. */
export function templateMethods(
  store: WritableStore<DocumentsState>,
  service: Pick<DocumentService, "templateOf" | "inspect">,
  files: FilePort,
  keeper: TemplateKeeper,
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
        set({ own: { ...get().own, [documentId]: file } });
        const isKept = await keeper.put({ documentId, ...file });
        const first = `“${title}” dùng mẫu “${file.name}”. ${isKept ? KEPT : NOT_KEPT}`;
        set({ said: { kind: "success", lines: [first, ...problems] } });
      }),
    async dropOwnTemplate(documentId) {
      const { [documentId]: dropped, ...own } = get().own;
      const said = dropped && `Đã bỏ mẫu “${dropped.name}”; “${titleOf(documentId)}” dùng lại mẫu có sẵn.`;
      set({ own, said: said === undefined ? null : { kind: "success", lines: [said] } });
      await keeper.remove(documentId);
    },
  };
}

const KEPT =
  "Mẫu được giữ trong trình duyệt hoặc Office của máy này, dùng cho mọi tệp mở ở đây cho đến khi bấm “Bỏ mẫu”; không nằm trong tệp danh sách.";
const NOT_KEPT = "Máy này không cho giữ mẫu: mẫu dùng được cho đến khi đóng bảng làm việc.";

/** What was chosen another day; what was chosen meanwhile goes before it. */
export async function takeKeptTemplates(
  { get, set }: WritableStore<DocumentsState>,
  keeper: TemplateKeeper,
): Promise<void> {
  const kept = await keeper.all();
  if (kept.length === 0) return;
  const own = Object.fromEntries(kept.map(({ documentId, name, bytes }) => [documentId, { name, bytes }] as const));
  set({ own: { ...own, ...get().own } });
}
