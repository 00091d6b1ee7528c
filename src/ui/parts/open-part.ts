import { createContext, useContext } from "react";

/** The parts of the pane, each a tab. */
export const PANE_PARTS = ["check", "rosters", "plan", "documents"] as const;
export type PanePart = (typeof PANE_PARTS)[number];

export const OpenPartContext = createContext<(part: PanePart) => void>(() => undefined);

/** Shows another part of the pane. */
export const useOpenPart = () => useContext(OpenPartContext);
