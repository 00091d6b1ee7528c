import { createContext, useContext } from "react";
import type { Session, SessionState } from "../../app/session/session";
import { useStore } from "./use-store";

export const SessionContext = createContext<Session | null>(null);

/** The session of this pane: what can be done. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A part of the pane stands outside of its Pane.");
  return session;
}

/** What the component shows of the session's state; it renders again when that changed, and for nothing else. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useSession(), select);
}
