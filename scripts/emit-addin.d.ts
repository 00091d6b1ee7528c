import type { Compiler } from "webpack";

/**
 * What stands beside the task pane in dist/excel. `url`: where the folder will be; `withLibrary`: with a copy of
 * Office's library.
 */
export class EmitAddin {
  constructor(options: { readonly url?: string; readonly withLibrary?: boolean });
  apply(compiler: Compiler): void;
}
