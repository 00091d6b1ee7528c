import { useSyncExternalStore } from "react";
import type { OpenFile } from "../open-file";
import type { DraftState } from "./draft-keeper";

const NOTHING: DraftState = { is: "nothing" };
const never = () => () => undefined;
const nothing = () => NOTHING;

/** What has become of the work on the open file that is not saved. */
export function useDraftState(file: OpenFile | null): DraftState {
  return useSyncExternalStore(file?.draft.subscribe ?? never, file?.draft.get ?? nothing);
}
