/// <reference types="office-js" />

/**
 * What the library on Microsoft's network has beside the one at hand (npm, 1.1.110), as far as src uses it: called,
 * it sends to the host what any method of the library sends. Nothing of the library itself is changed.
 */
export function addLaterMembers(): void {
  const { invokeMethod } = (
    OfficeExtension as unknown as { readonly BatchApiHelper: { readonly invokeMethod: InvokeMethod } }
  ).BatchApiHelper;
  Object.defineProperty(Excel.ConditionalFormat.prototype, "setRanges", {
    configurable: true,
    value(this: Excel.ConditionalFormat, ranges: unknown) {
      invokeMethod(this, "SetRanges", 0, [ranges], 0, 0);
    },
  });
}

type InvokeMethod = (
  object: OfficeExtension.ClientObject,
  method: string,
  operation: number,
  args: readonly unknown[],
  flags: number,
  result: number,
) => void;
