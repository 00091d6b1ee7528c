import { withMade } from "../plan/plan-progress";
import type { FilePort } from "../ports";
import type { Session } from "../session/session";
import type { WritableStore } from "../store";
import type { DocumentMaker } from "./document-maker";
import { type DocumentService, DOCX } from "./document-service";
import { titleOf } from "./document-title";
import type { Documents, DocumentsState, ShownDocument } from "./documents";
import { inWords, savedSentence } from "./said-in-words";

type ShownMethods = Pick<Documents, "show" | "saveShown" | "closeShown">;

interface ShownParts {
  readonly service: Pick<DocumentService, "beginning">;
  readonly files: FilePort;
  readonly session: Pick<Session, "choose">;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** A document as pages before it is saved: the very file that "Xuất Word" makes, and may be saved from there. */
export function shownMethods(
  { get, set }: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  { service, files, session, today }: ShownParts,
): ShownMethods {
  let run = 0;

  async function made(id: string): Promise<NonNullable<ShownDocument["made"]>> {
    try {
      await maker.load();
      const result = await maker.make(id);
      if (!result.ok) return { ok: false, problems: result.problems };
      return { ok: true, bytes: result.bytes, beginning: await service.beginning(result.bytes) };
    } catch (error) {
      return { ok: false, problems: inWords(error).lines };
    }
  }

  return {
    async show(id) {
      const mine = ++run;
      const before = get().shown;
      if (before?.id !== id) set({ shown: { id, title: titleOf(id), made: null, saved: null } });
      const after = await made(id);
      const { shown } = get();
      // What it was made of may have changed without changing the document: what is looked at then stays as it is.
      if (mine !== run || shown === null || isSame(shown.made, after)) return;
      set({ shown: { ...shown, made: after, saved: null } });
    },
    async saveShown() {
      const { shown } = get();
      if (shown?.made?.ok !== true) return;
      const saved = await saving(files, `${shown.title}.docx`, shown.made.bytes);
      set({ shown: { ...shown, saved: saved.sentence } });
      if (saved.isSaved) await session.choose((before) => withMade(before, [shown.id], today()));
    },
    closeShown() {
      run += 1;
      set({ shown: null });
    },
  };
}

async function saving(files: FilePort, name: string, bytes: Uint8Array) {
  try {
    return { isSaved: true, sentence: savedSentence(name, await files.save(bytes, name, DOCX)) };
  } catch (error) {
    return { isSaved: false, sentence: inWords(error).lines.join(" ") };
  }
}

function isSame(before: ShownDocument["made"], after: NonNullable<ShownDocument["made"]>): boolean {
  if (before?.ok !== true || !after.ok || before.bytes.length !== after.bytes.length) return false;
  return before.bytes.every((byte, at) => byte === after.bytes[at]);
}
