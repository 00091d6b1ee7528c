import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../app/session/session";

export const SessionContext = createContext<Session | null>(null);

/** The session of this pane. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A part of the pane stands outside of its Pane.");
  return session;
}

/** The session's state; the component renders again when it is replaced. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.get);
}
