import { type AnswerMessage, type CallMessage, type Methods, sentError } from "./call-message";

/**
 * Answers calls of one page, one after the other. Returns what takes a message of the page; `post` sends one there,
 * with the buffers that are handed over and not copied.
 */
export function serveCalls<Service extends Methods<Service>>(
  service: Service,
  post: (answer: AnswerMessage, transfer: Transferable[]) => void,
): (message: CallMessage) => void {
  const pieces = new Map<number, unknown[]>();
  let queue: Promise<void> = Promise.resolve();

  async function answer(message: Extract<CallMessage, { call: string }>): Promise<void> {
    const { id, call, args, inPieces } = message;
    const given = inPieces ? [...args, pieces.get(id) ?? []] : args;
    pieces.delete(id);
    try {
      const method = service[call as keyof Service] as unknown as (...args: readonly unknown[]) => unknown;
      const value = await method(...given);
      post({ id, value }, buffersOf(value));
    } catch (error) {
      post({ id, error: sentError(error) }, []);
    }
  }

  return (message) => {
    if ("piece" in message) {
      const known = pieces.get(message.id) ?? [];
      known.push(message.piece);
      pieces.set(message.id, known);
    } else queue = queue.then(() => answer(message));
  };
}

/** The bytes of a finished file. Those that are a part of something larger are copied: the rest is not ours to give. */
function buffersOf(value: unknown): Transferable[] {
  const bytes = typeof value === "object" && value !== null && "bytes" in value ? value.bytes : value;
  return bytes instanceof Uint8Array &&
    bytes.buffer instanceof ArrayBuffer &&
    bytes.byteLength === bytes.buffer.byteLength
    ? [bytes.buffer]
    : [];
}
