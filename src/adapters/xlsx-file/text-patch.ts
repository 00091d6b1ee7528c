/** Changes to a text, collected by position and applied at once; positions are those of the text as it was. */
export class TextPatch {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.replace(at, at, text);
  }

  apply(): string {
    if (this.edits.length === 0) return this.source;
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.edits.sort((a, b) => a.start - b.start || a.order - b.order)) {
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join("");
  }
}
