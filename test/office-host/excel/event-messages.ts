import type { BookEvent } from "../model/book";
import type { HostEvent } from "../rich-api/wire";
import { plainAddress } from "./addresses";
import { eventReference } from "./workbook";

/** One kind of event: its name where add-ins register, its number where Excel pushes it. */
interface Message {
  readonly name: string;
  readonly eventType: number;
  /** The object that it happened to; "Workbook" hears it too. Null: nothing but the workbook. */
  readonly target: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What happened in the model → what Excel pushes to those who listen. Several for a sheet and its collection. */
export function eventMessages(event: BookEvent, listening: ReadonlySet<string>): readonly HostEvent[] {
  return messages(event).flatMap(({ name, eventType, target, payload }) =>
    [target, "Workbook", ""].flatMap((targetId): HostEvent[] =>
      targetId !== null && listening.has(`${targetId}|${name}`) ? [{ eventType, targetId, payload }] : [],
    ),
  );
}

function messages(event: BookEvent): readonly Message[] {
  if (event.kind === "settings") return [{ name: "SettingsChangedEvent", eventType: 1, target: null, payload: {} }];
  const worksheetId = event.sheet.id;
  const local = { source: "Local", worksheetId };
  const cells = (range: Extract<BookEvent, { kind: "changed" }>["range"]): Readonly<Record<string, unknown>> => ({
    worksheetId,
    address: plainAddress(range),
    referenceId: eventReference(event.sheet.name, range),
  });
  switch (event.kind) {
    case "changed":
      return [
        {
          name: "DataChangedEvent",
          eventType: 10,
          target: worksheetId,
          payload: {
            ...cells(event.range),
            changeType: event.changeType,
            source: event.source,
            shiftDirection: "None",
            triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown",
          },
        },
      ];
    case "formatted":
      return [
        {
          name: "FormatChangedEvent",
          eventType: 18,
          target: worksheetId,
          payload: { ...cells(event.range), source: "Local" },
        },
      ];
    case "activated":
      return [{ name: "ActivatedEvent", eventType: 11, target: worksheetId, payload: { worksheetId } }];
    case "deactivated":
      return [{ name: "DeactivatedEvent", eventType: 12, target: worksheetId, payload: { worksheetId } }];
    case "added":
      return [{ name: "AddedEvent", eventType: 13, target: null, payload: local }];
    case "deleted":
      return [{ name: "DeletedEvent", eventType: 15, target: null, payload: local }];
    case "calculated":
      return [{ name: "CalculatedEvent", eventType: 16, target: worksheetId, payload: { worksheetId, address: "" } }];
    case "selected":
      return [
        {
          name: "SelectionChangedEvent",
          eventType: 14,
          target: worksheetId,
          payload: { worksheetId, address: event.ranges.map(plainAddress).join(",") },
        },
      ];
    case "renamed":
      return [
        {
          name: "EventNameChanged",
          eventType: 25,
          target: worksheetId,
          payload: { ...local, nameBefore: event.before, nameAfter: event.after },
        },
      ];
    case "moved":
      return [
        {
          name: "EventMoved",
          eventType: 27,
          target: null,
          payload: { ...local, positionBefore: event.before, positionAfter: event.after },
        },
      ];
    case "protection":
      return [
        {
          name: "ProtectionChangedEvent",
          eventType: 24,
          target: worksheetId,
          payload: { ...local, isProtected: event.sheet.protection.isProtected },
        },
      ];
    case "visibility":
      return [
        {
          name: "EventVisibilityChanged",
          eventType: 26,
          target: worksheetId,
          payload: { ...local, visibilityBefore: event.before, visibilityAfter: event.after },
        },
      ];
    case "rows-hidden":
      return [
        {
          name: "RowHiddenChangedEvent",
          eventType: 22,
          target: worksheetId,
          payload: { ...cells(event.range), source: "Local", changeType: event.isHidden ? "Hidden" : "Unhidden" },
        },
      ];
  }
}
