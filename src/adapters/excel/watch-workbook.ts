import { type IsAsRead, SelectionFollower } from "./follow-selection";
import { isSupported, runBatch } from "./run-batch";

export interface WorkbookWatcher {
  /** Something may have changed in the sheet of this id; null: unknown where. */
  readonly changed: (sheetId: string | null) => void;
  /** A sheet is gone. */
  readonly deleted: (sheetId: string) => void;
  readonly isAsRead: IsAsRead;
}

/**
 * Calls back when something may have changed. Excel's events say no more
 * than "read again": several cells come without details, some edits come late or twice. Our own highlights raise none
 * of them. Returns the way to stop.
 */
export function watchWorkbook({ changed, deleted, isAsRead }: WorkbookWatcher): () => void {
  let isOn = true;
  const follower = new SelectionFollower(isAsRead, (id) => void tell(id));
  const isWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  const back = (): void => void follower.backInPane();
  const tell = (id: string | null): Promise<void> => {
    if (isOn) changed(id);
    return Promise.resolve();
  };
  const registered = runBatch(
    async (context) => {
      const { worksheets } = context.workbook;
      const handlers: OfficeExtension.EventHandlerResult<never>[] = [];
      const keep = <T>(handler: OfficeExtension.EventHandlerResult<T>): void => {
        handlers.push(handler as OfficeExtension.EventHandlerResult<never>);
      };
      keep(worksheets.onChanged.add(({ worksheetId }) => tell(worksheetId)));
      // Formulas that get another value are no change of their own.
      keep(worksheets.onCalculated.add(({ worksheetId }) => tell(worksheetId)));
      keep(worksheets.onAdded.add(() => tell(null)));
      keep(
        worksheets.onDeleted.add(({ worksheetId }) => {
          deleted(worksheetId);
          return tell(null);
        }),
      );
      if (isWeb) {
        keep(worksheets.onSelectionChanged.add(({ worksheetId, address }) => follower.chosen(worksheetId, address)));
      }
      if (isSupported("1.11")) keep(worksheets.onRowHiddenChanged.add(({ worksheetId }) => tell(worksheetId)));
      if (isSupported("1.14")) keep(worksheets.onProtectionChanged.add(() => tell(null)));
      if (isSupported("1.17")) {
        keep(worksheets.onNameChanged.add(() => tell(null)));
        keep(worksheets.onMoved.add(() => tell(null)));
        keep(worksheets.onVisibilityChanged.add(() => tell(null)));
      }
      await context.sync();
      return handlers;
    },
    { waits: true },
  );
  // Without events the pane still checks when asked to.
  registered.catch(() => undefined);
  if (isWeb) window.addEventListener("focus", back);
  return () => {
    isOn = false;
    if (isWeb) window.removeEventListener("focus", back);
    void registered
      .then((handlers) => {
        const [first] = handlers;
        if (!first) return undefined;
        return Excel.run(first.context as Excel.RequestContext, async (context) => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        });
      })
      .catch(() => undefined);
  };
}
