import { useEffect, useRef } from "react";
import type { Draft } from "./draft";
import type { DraftState } from "./draft-keeper";
import { DraftList } from "./draft-list";
import { ABOUT_DISK, ABOUT_DRAFTS, stateInWords, WHY_NOT_KEPT } from "./draft-words";
import type { Kept } from "./use-kept";

interface DraftActions {
  readonly reopen: (draft: Draft) => void;
  readonly erase: (id: string) => void;
  readonly eraseAll: () => void;
  readonly setOn: (on: boolean) => void;
}

interface DraftsDialogProps extends DraftActions {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly kept: Kept;
  /** Of the workbook that is open. */
  readonly state: DraftState;
}

/** What this machine keeps of the work: in words, with the switch and the way to erase it. */
export function DraftsDialog(props: DraftsDialogProps) {
  const { isOpen, close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="page-dialog" aria-labelledby="drafts-heading" onClose={close}>
      {isOpen ? <Contents {...props} /> : null}
    </dialog>
  );
}

function Contents(props: DraftsDialogProps) {
  const { close, kept, state, eraseAll, setOn } = props;
  const isEmpty = kept.drafts.length === 0 && kept.files.length === 0 && state.is !== "kept";
  return (
    <>
      <h2 id="drafts-heading">Bản nháp trên máy này</h2>
      {state.is === "nothing" ? null : (
        <p role="status">
          {state.is === "kept" ? `Đang giữ ${stateInWords(state)} của tệp đang mở.` : WHY_NOT_KEPT[state.why]}
        </p>
      )}
      {kept.isImpossible && state.is !== "not-kept" ? <p role="status">{WHY_NOT_KEPT.none}</p> : null}
      {kept.drafts.length === 0 ? null : <DraftList {...props} drafts={kept.drafts} />}
      {ABOUT_DRAFTS.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {location.protocol === "file:" ? <p>{ABOUT_DISK}</p> : null}
      <label className="draft-switch">
        <input type="checkbox" checked={kept.isOn} onChange={({ target }) => setOn(target.checked)} />
        Giữ bản nháp và danh sách tệp mở gần đây trên máy này
      </label>
      <div className="page-dialog-actions">
        <button type="button" disabled={isEmpty} onClick={eraseAll}>
          Xóa hết bản nháp và danh sách tệp
        </button>
        <button type="button" className="page-primary" onClick={close}>
          Đóng
        </button>
      </div>
    </>
  );
}
