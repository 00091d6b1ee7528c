import { allDocuments } from "../../documents/all-documents";
import { USUAL_OPTIONS } from "../../documents/define-document";
import type { Remark } from "../../documents/remark";
import { isEqual } from "../is-equal";
import { listSheet } from "../lists/list-sheet";
import { withMade } from "../plan/plan-progress";
import type { ClipboardPort, FilePort } from "../ports";
import type { Session } from "../session/session";
import { createStore, type WritableStore } from "../store";
import { clipboardMethods } from "./clipboard-methods";
import { DocumentMaker } from "./document-maker";
import { type DocumentService, DocumentsStopped, type DocumentWorker, DOCX, type NamedFile } from "./document-service";
import { titleOf } from "./document-title";
import type { Documents, DocumentsState } from "./documents";
import { openDocumentMethods } from "./open-document-methods";
import type { OpenDocumentPort } from "./open-document-port";
import { remarkLines } from "./remark-lines";
import { inWords, savedSentence, saying } from "./said-in-words";
import { KEEPS_NO_TEMPLATES, type TemplateKeeper } from "./template-keeper";
import { shownMethods } from "./shown-methods";
import { templateMethods, takeKeptTemplates } from "./template-methods";

export interface DocumentsParts {
  readonly session: Session;
  readonly worker: DocumentWorker;
  readonly files: FilePort;
  /** Where the pane stands beside a Word document. */
  readonly openDocument?: OpenDocumentPort | undefined;
  /** Where a document goes by the clipboard, as none can be saved. */
  readonly clipboard?: ClipboardPort | undefined;
  /** Where the office's own templates are kept. */
  readonly templates?: TemplateKeeper | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
}

const ZIP = "application/zip";
const BUNDLE = "Văn bản hội nghị.zip";

/** The documents of one session: what is made always comes from what the pane shows at that moment. */
export function startDocuments({ session, worker, files, today, ...beside }: DocumentsParts): Documents {
  const store = createStore<DocumentsState>({
    chosen: [],
    options: USUAL_OPTIONS,
    previews: {},
    making: null,
    ready: null,
    own: {},
    shown: null,
    said: null,
  });
  const { get, set } = store;
  const { openDocument, clipboard, templates = KEEPS_NO_TEMPLATES } = beside;
  const maker = new DocumentMaker({ session, service: worker, today }, store);
  const previews = previewKeeper(store, maker, session);
  const shown = shownMethods(store, maker, { service: worker, files, session, today });
  void takeKeptTemplates(store, templates);
  return {
    offered: allDocuments.map(({ id, title, about, targets }) => ({ id, title, about, targets })),
    get,
    subscribe: store.subscribe,
    choose(documentId, isChosen) {
      const { chosen } = get();
      const ids = allDocuments.map(({ id }) => id);
      const isWanted = (id: string): boolean => (id === documentId ? isChosen : chosen.includes(id));
      set({ chosen: ids.filter(isWanted), ready: null, said: null });
      if (isChosen) void previews.refresh();
    },
    setOptions(options) {
      set({ options, ready: null });
      void previews.refresh();
    },
    refresh() {
      // It was made of what the workbook was before.
      if (get().ready !== null) set({ ready: null });
      const { shown: open } = get();
      if (open !== null) void shown.show(open.id);
      return previews.refresh();
    },
    make: () => makeChosen(store, maker, { service: worker, files, session, today }),
    stop: () => worker.stop(),
    ...shown,
    ...openDocumentMethods(store, maker, worker, openDocument),
    ...clipboardMethods(store, maker, { service: worker, session, clipboard, today }),
    ...templateMethods(store, worker, files, templates),
    writeSheet: () => saying(store, () => writeSheet(store, session)),
    dispose() {
      previews.stop();
      worker.close();
      store.close();
    },
  };
}

/** The previews of what is ticked; those that are out of date before they are there do not count. */
function previewKeeper({ get, set }: WritableStore<DocumentsState>, maker: DocumentMaker, session: Session) {
  let run = 0;
  return {
    stop: () => void (run += 1),
    async refresh(): Promise<void> {
      const mine = ++run;
      if (session.get().checkedAt === null) return;
      try {
        await maker.load();
        for (const id of get().chosen) {
          const preview = await maker.preview(id);
          if (mine !== run) return;
          const { previews } = get();
          if (!isEqual(previews[id], preview)) set({ previews: { ...previews, [id]: preview } });
        }
      } catch (error) {
        if (mine === run && !(error instanceof DocumentsStopped)) set({ said: inWords(error) });
      }
    },
  };
}

/** One .docx, or several as one .zip. */
async function makeChosen(
  store: WritableStore<DocumentsState>,
  maker: DocumentMaker,
  parts: Pick<DocumentsParts, "files" | "session" | "today"> & { readonly service: Pick<DocumentService, "bundle"> },
): Promise<void> {
  const { get, set } = store;
  const { service, files, session, today } = parts;
  const { chosen: ids, making } = get();
  if (ids.length === 0 || making !== null) return;
  set({ said: null });
  await saying(store, async () => {
    set({ making: { done: 0, total: ids.length, title: titleOf(ids[0] ?? "") } });
    // All of one bundle are made of the same workbook.
    await maker.load();
    const made: NamedFile[] = [];
    const untold: { title: string; remarks: readonly Remark[] }[] = [];
    for (const [done, id] of ids.entries()) {
      set({ making: { done, total: ids.length, title: titleOf(id) } });
      const result = await maker.make(id);
      if (!result.ok) {
        set({ said: { kind: "error", lines: [`Chưa xuất được “${titleOf(id)}”.`, ...result.problems] } });
        return;
      }
      made.push({ name: `${titleOf(id)}.docx`, bytes: result.bytes });
      const told = new Set(get().previews[id]?.remarks.map(({ text }) => text));
      untold.push({ title: titleOf(id), remarks: result.remarks.filter(({ text }) => !told.has(text)) });
    }
    const [only, second] = made;
    const file =
      only !== undefined && second === undefined ? only : { name: BUNDLE, bytes: await service.bundle(made) };
    const where = await files.save(file.bytes, file.name, file.name === BUNDLE ? ZIP : DOCX);
    set({ said: { kind: "success", lines: [savedSentence(file.name, where), ...remarkLines(untold)] } });
    await session.choose((before) => withMade(before, ids, today()));
  });
}

async function writeSheet({ get, set }: WritableStore<DocumentsState>, session: Session): Promise<void> {
  const { conference } = session.get();
  if (conference === null) return;
  const name = await session.writeSheet(listSheet(conference, get().options));
  if (name === null) return;
  // A copy of the list must not be counted as another list.
  await session.choose((before) => ({ ...before, sheets: { ...before.sheets, [name]: { use: "ignore" } } }));
  const line = `Đã ghi danh sách ra trang tính “${name}”. Trang tính này chỉ để in, không được tính khi kiểm tra.`;
  set({ said: { kind: "success", lines: [line] } });
}
