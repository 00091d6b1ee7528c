import type { KeyboardEvent } from "react";
import { keyAction, type KeyCommand } from "./key-action";
import type { SheetWork } from "./sheet-work";
import { SWITCHED_OFF } from "./switched-off";

/** What keys can do besides moving and selecting. */
export type KeyHands = Readonly<Record<Exclude<KeyCommand, "refuse">, () => void>>;

/** Does what a key asks for while nothing is being typed. @param height Of the part of the sheet in view. */
export function pressKey(event: KeyboardEvent, work: SheetWork, hands: KeyHands, height: number): void {
  const { pointer, snapshot, layout, say } = work;
  const action = keyAction(event, { selection: pointer, block: pointer.block, snapshot, layout, height });
  if (action === null) return;
  event.preventDefault();
  switch (action.does) {
    case "move":
      pointer.move(action.to, action.extend);
      break;
    case "goOn":
      pointer.goOn(action.key, action.isBack);
      break;
    case "select":
      pointer.select(action.selection);
      break;
    case "refuse":
      say(SWITCHED_OFF);
      break;
    case "edit":
    case "clear":
    case "undo":
    case "redo":
    case "insertRows":
    case "deleteRows":
    case "fillDown":
    case "fillRight":
    case "leave":
    case "leaveBack":
    case "filter":
      hands[action.does]();
  }
}
