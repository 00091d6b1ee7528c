import { useEffect, useRef } from "react";
import type { OpenQuestion } from "./page-question";

/** Asks before something is lost. Escape does nothing of it. */
export function QuestionDialog({ open }: { readonly open: OpenQuestion | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = open !== null;
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog
      ref={dialog}
      className="page-dialog"
      aria-labelledby="question-heading"
      onCancel={(event) => {
        event.preventDefault();
        open?.answer(null);
      }}
    >
      {open === null ? null : (
        <>
          <h2 id="question-heading">{open.question.heading}</h2>
          <p>{open.question.text}</p>
          <div className="page-dialog-actions">
            {open.question.answers.map(({ is, label }, index) => (
              <button
                key={is}
                type="button"
                className={index === 0 ? "page-primary" : undefined}
                onClick={() => open.answer(is)}
              >
                {label}
              </button>
            ))}
          </div>
        </>
      )}
    </dialog>
  );
}
