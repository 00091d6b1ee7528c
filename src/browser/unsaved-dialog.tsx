import { useEffect, useRef } from "react";
import type { UnsavedQuestion } from "./use-file";

/** Asks before edits are lost. Escape stays with the open file. */
export function UnsavedDialog({ ask }: { readonly ask: UnsavedQuestion | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = ask !== null;
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog
      ref={dialog}
      className="page-dialog"
      aria-labelledby="unsaved-heading"
      onCancel={(event) => {
        event.preventDefault();
        ask?.stay();
      }}
    >
      {ask === null ? null : (
        <>
          <h2 id="unsaved-heading">Có sửa đổi chưa lưu</h2>
          <p>“{ask.name}” đã được sửa mà chưa lưu bản sao. Mở tệp khác thì các sửa đổi ấy mất; tệp gốc vẫn nguyên.</p>
          <div className="page-dialog-actions">
            <button type="button" className="page-primary" onClick={ask.save}>
              Lưu bản đã tô rồi mở
            </button>
            <button type="button" onClick={ask.discard}>
              Bỏ sửa đổi và mở
            </button>
            <button type="button" onClick={ask.stay}>
              Ở lại tệp này
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
