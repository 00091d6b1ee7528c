import { type Remark, type SharedRemark, sharedRemarks } from "../../documents/remark";

/** The remarks of what was made, one line each: the most pressing first, of which document where there are several. */
export function remarkLines(
  documents: readonly { readonly title: string; readonly remarks: readonly Remark[] }[],
): readonly string[] {
  return sharedRemarks(documents).map((remark) => remarkLine(remark, documents.length));
}

/** `documents`: how many are looked at. */
export function remarkLine({ text, titles }: SharedRemark, documents: number): string {
  return documents < 2 ? text : `${text} (${titles.join("; ")})`;
}
