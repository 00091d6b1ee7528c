import type { DragEvent } from "react";
import { LARGEST_PLAN_FILE } from "../../app/plan/plan-reader-port";
import type { PlanSource } from "../../app/session/session";

/** For the part of the pane where a plan's file may be dropped; who opens files around it is told that it is taken. */
export function usePlanDrop(read: (source: PlanSource) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const file = event.dataTransfer.files[0];
      if (file === undefined) return;
      event.preventDefault();
      if (file.size > LARGEST_PLAN_FILE) read({ name: file.name, bytes: null });
      else void file.arrayBuffer().then((bytes) => read({ name: file.name, bytes: new Uint8Array(bytes) }));
    },
  };
}
