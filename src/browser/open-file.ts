import { type Draft, type FileMark, markOf } from "./drafts/draft";
import { DraftKeeper } from "./drafts/draft-keeper";
import { isKeeping, newId } from "./drafts/draft-switch";
import { browserRecords } from "./drafts/kept-records";
import { Presence } from "./drafts/presence";
import { browserWindows } from "./drafts/windows";
import { type Opening, openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { ChosenFile } from "./saving/file-origin";
import { FileOnDisk } from "./saving/file-on-disk";

/** The workbook of a file that is open in the page. */
export interface OpenFile extends OpenWorkbook {
  /** The file as it was opened. */
  readonly mark: FileMark;
  readonly draft: DraftKeeper;
  readonly presence: Presence;
  /** null: the browser tells no way to it, or it cannot hold what is saved. */
  readonly onDisk: FileOnDisk | null;
}

/** Opens the file and keeps the work on it. `draft`: its work is done to the file again, and goes on. */
export function openFile(
  chosen: ChosenFile,
  editFailed: (sentence: string) => void,
  draft: Draft | null,
): Opening<OpenFile> {
  const { result, stop } = openWorkbook(chosen.bytes, chosen.name, editFailed, draft?.work);
  // The bytes go over to the Worker as a copy.
  const mark = markOf(chosen.name, chosen.bytes);
  return {
    result: result.then((opened) => ("file" in opened ? { file: kept(opened.file, mark, chosen, draft) } : opened)),
    stop,
  };
}

/** With what keeps the work beside the workbook, and tells other windows of it. */
function kept(opened: OpenWorkbook, mark: FileMark, chosen: ChosenFile, draft: Draft | null): OpenFile {
  const id = draft?.id ?? newId();
  const { handle, sample } = chosen;
  const parts = {
    id,
    workbook: opened.workbook,
    file: { ...mark, ...(handle !== undefined && { handle }), ...(sample !== undefined && { sample }) },
    records: browserRecords<Draft>("drafts"),
    isOn: isKeeping,
    now: () => Date.now(),
  };
  return {
    ...opened,
    mark,
    draft: new DraftKeeper(parts, draft !== null),
    presence: new Presence(browserWindows(), id, mark),
    onDisk: wayBack(chosen, opened.extension),
  };
}

/** Where a file can be written in the form that it has. */
function wayBack({ name, bytes, handle, modified }: ChosenFile, extension: string): FileOnDisk | null {
  if (handle === undefined || modified === undefined) return null;
  return name.toLowerCase().endsWith(`.${extension}`) ? new FileOnDisk(handle, modified, bytes.length) : null;
}
