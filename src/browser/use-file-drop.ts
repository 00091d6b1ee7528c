import { useEffect, useEffectEvent, useState } from "react";

/**
 * A file dropped anywhere on the page is opened there; the browser would otherwise leave the page for it. True while
 * one is held over it.
 */
export function useFileDrop(open: (name: string, bytes: Uint8Array) => void): boolean {
  const [isOver, setOver] = useState(false);
  const opened = useEffectEvent(open);
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
      const file = event.dataTransfer?.files[0];
      if (!hasFile(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (file) void file.arrayBuffer().then((buffer) => opened(file.name, new Uint8Array(buffer)));
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
