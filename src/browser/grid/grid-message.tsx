import { useEffect } from "react";

const SHOWN_MILLISECONDS = 12_000;

/** One sentence over the foot of the sheet; it goes by itself. */
export function GridMessage({ text, dismiss }: { readonly text: string | null; readonly dismiss: () => void }) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(dismiss, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, dismiss]);
  return (
    <div className="grid-message" role="status">
      {text === null ? null : (
        <div className="grid-toast">
          <span>{text}</span>
          <button type="button" onClick={dismiss}>
            Đã hiểu
          </button>
        </div>
      )}
    </div>
  );
}
