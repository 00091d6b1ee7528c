import type { PageMessage } from "./page-message";
import type { SlowOpening } from "./use-opening";

interface PageMessagesProps {
  readonly opening: SlowOpening | null;
  readonly message: PageMessage | null;
  readonly dismiss: () => void;
}

/** Over the page: what takes a while, and what came of the last thing done with a file. */
export function PageMessages({ opening, message, dismiss }: PageMessagesProps) {
  return (
    <div className="page-messages" role="status" aria-live="polite">
      {opening === null ? null : (
        <div className="page-message">
          <progress aria-label="Đang mở tệp" />
          <span>Đang mở “{opening.name}”…</span>
          <button type="button" onClick={opening.stop}>
            Dừng
          </button>
        </div>
      )}
      {message === null ? null : (
        <div className={`page-message page-message-${message.kind}`}>
          <span>{message.text}</span>
          <button type="button" onClick={dismiss}>
            Đóng
          </button>
        </div>
      )}
    </div>
  );
}
