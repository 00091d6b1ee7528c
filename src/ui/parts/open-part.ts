import { createContext, useContext } from "react";

/** The parts of the pane, each a tab. */
export const PANE_PARTS = ["check", "rosters", "plan", "documents"] as const;
export type PanePart = (typeof PANE_PARTS)[number];

/** What a part shows first when it is opened from another one. */
export interface Aim {
  /** "Kế hoạch": the work, unfolded. */
  readonly timeline?: boolean;
  /** "Văn bản": the document that is ticked. */
  readonly document?: string;
}

export type OpenPart = (part: PanePart, aim?: Aim) => void;

export const OpenPartContext = createContext<OpenPart>(() => undefined);
export const AimContext = createContext<Aim>({});

/** Shows another part of the pane. */
export const useOpenPart = () => useContext(OpenPartContext);

/** What the part that is shown was opened for. */
export const useAim = () => useContext(AimContext);
