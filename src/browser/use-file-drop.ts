import { useEffect, useEffectEvent, useState } from "react";
import type { UnitFile } from "../app/units/units";
import { droppedFile, droppedFiles } from "./chosen-files";
import type { ChosenFile } from "./saving/file-origin";

interface Dropped {
  /** One file. */
  readonly one: (chosen: ChosenFile) => void;
  /** A folder, or several files; also one alone where `takesMany`. */
  readonly many: (files: readonly UnitFile[]) => void;
  readonly takesMany: boolean;
}

/**
 * What is dropped anywhere on the page is opened there; the browser would otherwise leave the page for it. True while
 * something is held over it.
 */
export function useFileDrop({ one, many, takesMany }: Dropped): boolean {
  const [isOver, setOver] = useState(false);
  const taken = useEffectEvent(({ items, files }: DataTransfer) => {
    const [file] = files;
    const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
    if (takesMany || isFolder || files.length > 1) void droppedFiles(items).then(many);
    else if (file) void droppedFile(file, items[0]).then(one);
  });
  useEffect(() => {
    let depth = 0;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFile(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // A plan dropped where plans are opened is no workbook.
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer && !isTaken) taken(event.dataTransfer);
    };
    addEventListener("dragenter", enter);
    addEventListener("dragleave", leave);
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", enter);
      removeEventListener("dragleave", leave);
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
