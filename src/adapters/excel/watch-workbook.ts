import { isSupported, runBatch } from "./run-batch";

/**
 * Calls back when something may have changed, with the id of the sheet; null: unknown where. Excel's events say no more
 * than "read again": several cells come without details, some edits come late or twice. Our own highlights raise none
 * of them. Returns the way to stop.
 */
export function watchWorkbook(changed: (sheetId: string | null) => void): () => void {
  let isOn = true;
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
      keep(worksheets.onDeleted.add(() => tell(null)));
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
  return () => {
    isOn = false;
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
