import type { ReactNode } from "react";
import type { Draft } from "./drafts/draft";
import { draftInWords } from "./drafts/draft-words";
import type { PageMessage } from "./page-message";
import type { SlowOpening } from "./use-opening";

interface PageMessagesProps {
  readonly opening: SlowOpening | null;
  readonly message: PageMessage | null;
  readonly dismiss: () => void;
  /** A draft of the file that was just opened. */
  readonly offered: Draft | null;
  readonly reopen: (draft: Draft) => void;
  readonly erase: (draft: Draft) => void;
  readonly decline: () => void;
  /** The file that another window has open too. */
  readonly elsewhere: string | null;
}

/** Over the page: what takes a while, what came of the last thing done with a file, and what is to be known of it. */
export function PageMessages(props: PageMessagesProps) {
  const { opening, message, dismiss, offered, reopen, erase, decline, elsewhere } = props;
  return (
    <div className="page-messages" role="status" aria-live="polite">
      {opening === null ? null : (
        <div className="page-message">
          <progress aria-label="Đang mở tệp" />
          <span>Đang mở “{opening.name}”…</span>
          <Action onClick={opening.stop}>Dừng</Action>
        </div>
      )}
      {message === null ? null : (
        <div className={`page-message page-message-${message.kind}`}>
          <span>{message.text}</span>
          <Action onClick={dismiss}>Đóng</Action>
        </div>
      )}
      {offered === null ? null : (
        <div className="page-message">
          <span>{draftInWords(offered)}.</span>
          <Action onClick={() => reopen(offered)}>Mở lại bản nháp</Action>
          <Action onClick={() => erase(offered)}>Xóa bản nháp</Action>
          <Action onClick={decline}>Để sau</Action>
        </div>
      )}
      {elsewhere === null ? null : (
        <div className="page-message page-message-error">
          <span>
            “{elsewhere}” đang mở ở cả cửa sổ khác của trang này. Chỉ nên sửa ở một cửa sổ: sửa ở cả hai thì mỗi bản lưu
            chỉ có một phần.
          </span>
        </div>
      )}
    </div>
  );
}

function Action({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
