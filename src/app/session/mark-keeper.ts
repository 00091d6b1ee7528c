import { isEqual } from "../is-equal";
import type { HostFailure, MarkResult, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import { explainFailure } from "./explain-failure";
import { marksKey, marksOf } from "./marks-of";
import type { SessionState } from "./session";

/** Keeps the highlights in the sheets in step with the findings, and knows where they are not. */
export class MarkKeeper {
  /** Which marks stand in the sheets. */
  private shown = "";
  /** From the first marking until "Bỏ tô": the sheet is meant to carry marks, be it none at this moment. */
  private isMarking = false;

  constructor(
    private readonly workbook: Pick<WorkbookPort, "mark" | "marked">,
    private readonly store: Pick<WritableStore<SessionState>, "get" | "set">,
  ) {}

  /** Marks of an earlier session can be taken away before anything is checked. */
  async lookForEarlier(): Promise<void> {
    const shown = await this.workbook.marked();
    if (shown > 0) this.set({ shown });
  }

  /** After a check: whether the sheets show something else than the findings now say. */
  compare(): void {
    this.set({ outdated: this.isMarking && marksKey(marksOf(this.store.get().findings)) !== this.shown });
  }

  /** Whether they are to be shown anew without a click. */
  get isBehind(): boolean {
    const { live, outdated } = this.store.get().marks;
    return live && outdated;
  }

  setLive(live: boolean): void {
    this.set({ live });
  }

  async show(): Promise<void> {
    const marks = marksOf(this.store.get().findings);
    const result = await this.workbook.mark(marks);
    this.shown = marksKey(marks);
    this.isMarking = true;
    this.take(result);
  }

  async remove(): Promise<void> {
    const result = await this.workbook.mark([]);
    this.shown = "";
    this.isMarking = false;
    this.take(result);
    this.store.set({
      notice:
        result.skipped.length === 0
          ? { kind: "success", text: "Đã bỏ tô. Màu và định dạng của cơ quan vẫn như cũ." }
          : {
              kind: "warning",
              text: "Còn trang tính chưa bỏ tô được; lý do ghi dưới phần “Ô được tô trong bảng tính”.",
            },
    });
  }

  private take({ marked, skipped }: MarkResult): void {
    this.set({ shown: marked, outdated: false, skipped: inWords(skipped) });
  }

  private set(part: Partial<SessionState["marks"]>): void {
    const before = this.store.get().marks;
    const marks = { ...before, ...part };
    if (!isEqual(before, marks)) this.store.set({ marks });
  }
}

function inWords(skipped: MarkResult["skipped"]): readonly string[] {
  const sheetsOf = new Map<HostFailure, string[]>();
  for (const { sheet, why } of skipped) sheetsOf.set(why, [...(sheetsOf.get(why) ?? []), sheet]);
  return [...sheetsOf].map(([why, sheets]) => `${sheets.join(", ")}: ${explainFailure(why)}`);
}
