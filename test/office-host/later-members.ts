/// <reference types="office-js" />

/**
 * What the library on Microsoft's network has beside the one at hand (npm, 1.1.110), as far as src uses it: called,
 * it sends to the host what any method of the library sends. That a run wishes to be one step of undo no one knows how
 * it is sent: the host is told directly. Nothing of the library itself is changed.
 */
export function addLaterMembers(groupUndo: (isBegun: boolean) => void): void {
  const { invokeMethod } = (
    OfficeExtension as unknown as { readonly BatchApiHelper: { readonly invokeMethod: InvokeMethod } }
  ).BatchApiHelper;
  Object.defineProperty(Excel.ConditionalFormat.prototype, "setRanges", {
    configurable: true,
    value(this: Excel.ConditionalFormat, ranges: unknown) {
      invokeMethod(this, "SetRanges", 0, [ranges], 0, 0);
    },
  });
  tellGroups(groupUndo);
}

/** The same for Word: a whole file with its paper, headers and footers (WordApi 1.5). */
export function addLaterWordMembers(): void {
  const { createMethodObject } = (
    OfficeExtension as unknown as { readonly BatchApiHelper: { readonly createMethodObject: CreateMethodObject } }
  ).BatchApiHelper;
  Object.defineProperty(Word.Document.prototype, "insertFileFromBase64", {
    configurable: true,
    value(this: Word.Document, ...args: unknown[]) {
      return createMethodObject(Word.SectionCollection, this, "InsertFileFromBase64", 0, args, true, false, null, 0);
    },
  });
}

/** The same `Excel.run`; tells of runs that wish to be one step of undo. */
function tellGroups(groupUndo: (isBegun: boolean) => void): void {
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  Object.defineProperty(Excel, "run", {
    configurable: true,
    writable: true,
    value: async (...args: unknown[]) => {
      const [options] = args;
      const isGrouped =
        typeof options === "object" && options !== null && Reflect.get(options, "mergeUndoGroup") === true;
      if (!isGrouped) return run(...args);
      groupUndo(true);
      try {
        return await run(...args);
      } finally {
        groupUndo(false);
      }
    },
  });
}

type CreateMethodObject = (
  type: unknown,
  parent: OfficeExtension.ClientObject,
  method: string,
  operation: number,
  args: readonly unknown[],
  isCollection: boolean,
  isInvalidAfterRequest: boolean,
  restorable: null,
  flags: number,
) => unknown;

type InvokeMethod = (
  object: OfficeExtension.ClientObject,
  method: string,
  operation: number,
  args: readonly unknown[],
  flags: number,
  result: number,
) => void;
