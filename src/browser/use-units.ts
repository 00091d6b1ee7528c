import { useEffect, useState } from "react";
import type { UnitFile } from "../app/units/units";
import { chooseMany } from "./chosen-files";
import type { OpenFile } from "./open-file";
import type { PageMessage } from "./page-message";
import type { PageUnits } from "./page-units";
import { useLeaveGuard } from "./use-leave-guard";
import type { ChosenFile } from "./saving/file-origin";
import type { OpeningOptions } from "./use-opening";

interface UnitsHost {
  readonly accept: string;
  /** The workbook that is open: its plan is offered first. */
  readonly file: OpenFile | null;
  readonly open: (chosen: ChosenFile, options: OpeningOptions) => Promise<void>;
  readonly say: (message: PageMessage) => void;
}

/** "Nhiều đơn vị" of the page: begun when it is asked for, kept while a workbook of it is looked at. */
export function useUnits({ accept, file, open, say }: UnitsHost) {
  const [units, setUnits] = useState<PageUnits | null>(null);
  const [isShown, show] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  useEffect(() => units?.subscribe(() => setUnsaved(units.get().isUnsaved)), [units]);
  useLeaveGuard(isUnsaved);

  /** What has no files yet begins anew, with the plan of the workbook that is open now. */
  async function started(): Promise<PageUnits | null> {
    show(true);
    if (units !== null && units.get().files.length > 0) return units;
    const part = await import("./page-units").catch(() => null);
    if (part === null) {
      say({ kind: "error", text: "Phần mềm tải về chưa đủ. Hãy tải lại trang rồi bấm lần nữa." });
      return null;
    }
    const begun = part.pageUnits(file);
    setUnits(begun);
    return begun;
  }

  const choose = (of: "folder" | "files") => () =>
    void chooseMany(of, accept).then((files) => (files === null ? undefined : units?.take(files)));

  return {
    units,
    isShown,
    hide: () => show(false),
    toggle: () => (isShown ? show(false) : void started()),
    take: (files: readonly UnitFile[]) => void started().then((begun) => begun?.take(files)),
    chooseFolder: choose("folder"),
    chooseFiles: choose("files"),
    openFile: (one: UnitFile) => {
      const prepare = units?.prepare;
      one.read().then(
        (bytes) => void open({ name: one.file.split("/").at(-1) ?? one.file, bytes }, { prepare }),
        () =>
          say({
            kind: "error",
            text: `Không đọc được “${one.file}”: tệp đã bị xóa, đổi tên hoặc đang khóa. Chọn lại thư mục.`,
          }),
      );
    },
  };
}
