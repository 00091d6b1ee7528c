import type { WritableStore } from "../store";
import type { DocumentMaker } from "./document-maker";
import { titleOf } from "./document-title";
import type { DocumentsState } from "./documents";
import { saying } from "./said-in-words";

/** Does something with the one document that is ticked; where there is none, or several, it says `choose`. */
export async function withOneDocument(
  store: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  choose: string,
  work: (documentId: string) => Promise<void>,
): Promise<void> {
  const { get, set } = store;
  const { chosen, making } = get();
  const [id, second] = chosen;
  if (making !== null) return;
  if (id === undefined || second !== undefined) {
    set({ said: { kind: "info", lines: [choose] } });
    return;
  }
  set({ said: null, making: { done: 0, total: 1, title: titleOf(id) } });
  await saying(store, async () => {
    await maker.load();
    await work(id);
  });
}
