import type { Choices } from "../../domain/choices";
import { type ConferenceFacts, type Letterhead, NO_PAPERWORK } from "../../domain/letterhead";
import { useSession, useSessionState } from "./session-context";
import { withFact, withLetterhead } from "./change-paperwork";

/** The letterhead as the office filled it in, and the way to fill in one field; undefined takes it back. */
export function useLetterhead() {
  const session = useSession();
  const letterhead = useSessionState(({ choices }) => paperworkOf(choices).letterhead);
  const put =
    <Name extends keyof Letterhead>(name: Name) =>
    (value: Letterhead[Name]) =>
      void session.choose((before) => withLetterhead(before, name, value));
  return { letterhead, put };
}

/** The same for what the office says of its conference. */
export function useConferenceFacts() {
  const session = useSession();
  const facts = useSessionState(({ choices }) => paperworkOf(choices).facts);
  const put =
    <Name extends keyof ConferenceFacts>(name: Name) =>
    (value: ConferenceFacts[Name]) =>
      void session.choose((before) => withFact(before, name, value));
  return { facts, put };
}

function paperworkOf(choices: Choices) {
  return choices.paperwork ?? NO_PAPERWORK;
}
