import type { BatchHost, HostAnswer } from "./batch-host";
import type { HostEvent } from "./rich-api/wire";

/** What office.js finds as `_richApiNativeBridge`: its own seam for hosts without a browser. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Joins the library to a host; never answers before the call returned. */
export function nativeBridge(host: BatchHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as RequestMessage;
      if (type !== 1) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host
        .execute(body, flags)
        .then((answer) => bridge.onMessageFromHost?.(JSON.stringify(reply(id, flags, answer))));
    },
  };
  host.onPush((event) => bridge.onMessageFromHost?.(JSON.stringify(pushed(event))));
  return bridge;
}

function reply(id: number, flags: number, answer: HostAnswer): unknown {
  return {
    id,
    type: 2,
    flags,
    message: { statusCode: answer.status, headers: {}, body: "body" in answer ? answer.body : { error: answer.error } },
  };
}

function pushed({ eventType, targetId, payload }: HostEvent): unknown {
  return {
    type: 3,
    message: {
      entries: [{ messageCategory: 65536, messageType: eventType, targetId, message: JSON.stringify(payload) }],
    },
  };
}
