import { useState } from "react";

/** What the user is asked before something is lost. */
interface PageQuestion<Answer extends string = string> {
  readonly heading: string;
  readonly text: string;
  /** The first is the one that loses nothing. */
  readonly answers: readonly { readonly is: Answer; readonly label: string }[];
}

/** The way to ask; null: nothing is to be done (also with Escape). */
export type Ask = <Answer extends string>(question: PageQuestion<Answer>) => Promise<Answer | null>;

/** The question that waits, and how it is answered. */
export interface OpenQuestion {
  readonly question: PageQuestion;
  readonly answer: (is: string | null) => void;
}

/** One question of the page at a time. */
export function useQuestion(): { readonly open: OpenQuestion | null; readonly ask: Ask } {
  const [open, setOpen] = useState<OpenQuestion | null>(null);
  const ask: Ask = (question) =>
    new Promise((resolve) => {
      setOpen({
        question,
        answer: (is) => {
          setOpen(null);
          resolve(question.answers.find((one) => one.is === is)?.is ?? null);
        },
      });
    });
  return { open, ask };
}
