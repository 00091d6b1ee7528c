import { withMade } from "../plan/plan-progress";
import type { ClipboardPort } from "../ports";
import type { Session } from "../session/session";
import type { WritableStore } from "../store";
import type { DocumentMaker } from "./document-maker";
import type { RichText } from "./document-port";
import type { DocumentService } from "./document-service";
import { titleOf } from "./document-title";
import type { Documents, DocumentsState } from "./documents";
import { remarkLines } from "./remark-lines";
import { saying } from "./said-in-words";
import { withOneDocument } from "./with-one-document";

type ClipboardMethods = Pick<Documents, "hasClipboard" | "prepareCopy" | "copy">;

interface ClipboardParts {
  readonly service: Pick<DocumentService, "richText">;
  readonly session: Pick<Session, "choose">;
  readonly clipboard: ClipboardPort | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/**
 * A document by the clipboard, where none can be saved: made first, copied by a click of its own, as a clipboard takes
 * nothing from a page that works on it after the click.
 */
export function clipboardMethods(
  store: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  { service, session, clipboard, today }: ClipboardParts,
): ClipboardMethods {
  const { get, set } = store;
  return {
    hasClipboard: clipboard !== undefined,
    prepareCopy: () =>
      withOneDocument(store, maker, "Chọn đúng một văn bản để chép.", async (id) => {
        const result = await maker.make(id);
        if (!result.ok) {
          set({ said: { kind: "error", lines: [`Chưa soạn được “${titleOf(id)}”.`, ...result.problems] } });
          return;
        }
        const text = await service.richText(result.bytes);
        const lines = [
          `Đã soạn “${titleOf(id)}”. Bấm “Chép” để đưa vào bộ nhớ tạm.`,
          ...leftBehind(text),
          ...remarkLines([{ title: titleOf(id), remarks: result.remarks }]),
        ];
        set({ ready: { id, text }, said: { kind: "info", lines } });
      }),
    async copy() {
      const { ready } = get();
      if (ready === null || clipboard === undefined) return;
      const { html, text } = ready.text;
      await saying(store, async () => {
        try {
          await clipboard.write({ html, text });
        } catch {
          set({ said: { kind: "error", lines: [NO_CLIPBOARD] } });
          return;
        }
        set({ said: { kind: "success", lines: [`Đã chép “${titleOf(ready.id)}”.`, HOW_TO_PASTE] } });
        await session.choose((before) => withMade(before, [ready.id], today()));
      });
    },
  };
}

const NO_CLIPBOARD =
  "Máy không cho chép từ bảng làm việc. Mở “Cơ cấu đại biểu” trong Word rồi chèn, hoặc xuất bằng trang co-cau-dai-bieu.html.";

const HOW_TO_PASTE =
  "Mở một văn bản trống trong Word, chọn trước khổ giấy và hướng trang (Bố trí), rồi dán: Cmd+V, hoặc chạm giữ rồi chọn Dán. Số trang, đầu trang, chân trang thêm trong Word.";

function leftBehind({ left }: RichText): readonly string[] {
  return [
    ...(left.includes("pictures") ? ["Hình vẽ, hình ảnh trong mẫu không chép theo được: chép riêng từ tệp mẫu."] : []),
    ...(left.includes("notes") ? ["Chú thích cuối trang không chép theo được: gõ lại trong Word."] : []),
  ];
}
