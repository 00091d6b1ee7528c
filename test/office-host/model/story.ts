/** A stretch of a story that moves along when the text around it changes. */
export interface Span {
  start: number;
  end: number;
}

export interface Control extends Span {
  readonly id: number;
  tag: string;
  title: string;
  appearance: string;
  cannotEdit: boolean;
  cannotDelete: boolean;
  placeholderText: string;
  /** As it was written in the file, while its text is still this. */
  written?: { readonly text: string; readonly xml: string };
}

/** A table as it was written in the file. */
export interface StoryTable extends Span {
  readonly xml: string;
}

/**
 * The body, a header or a footer as running text: every paragraph, those of table cells too, ends with "\n"; content
 * controls are stretches of it. Enough to see what an add-in fills in, and where.
 */
export class Story {
  text = "\n";
  controls: Control[] = [];
  readonly tables: StoryTable[] = [];
  /** What add-ins hold. */
  private readonly spans = new Set<Span>();

  track(span: Span): Span {
    this.spans.add(span);
    return span;
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Paragraphs that a stretch touches, each with its end mark. */
  paragraphs({ start, end }: Span): readonly Span[] {
    const found: Span[] = [];
    let from = this.text.lastIndexOf("\n", start - 1) + 1;
    do {
      const to = this.text.indexOf("\n", from) + 1;
      found.push({ start: from, end: to === 0 ? this.text.length : to });
      from = to;
    } while (from > 0 && from < end);
    return found;
  }

  /** Replaces text; what is inserted at an edge belongs to `inside` and to what is around it, not to its neighbours. */
  replace({ start, end }: Span, text: string, inside: Span): void {
    const delta = text.length - (end - start);
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    const isAround = (span: Span): boolean => span === inside || (span.start <= inside.start && span.end >= inside.end);
    const all = [...this.spans, ...this.controls, ...this.tables];
    const around = all.filter(isAround);
    // The mark of the last paragraph stays with what is around it.
    const gone = this.controls.filter((one) => !around.includes(one) && one.start >= start && one.end <= end + 1);
    if (end > start) this.controls = this.controls.filter((one) => one.end === one.start || !gone.includes(one));
    for (const span of all) {
      if (around.includes(span)) span.end += delta;
      else if (span.start >= end) {
        span.start += delta;
        span.end += delta;
      } else if (span.end > start) {
        span.start = Math.min(span.start, start);
        span.end = Math.max(start, span.end >= end ? span.end + delta : start);
      }
    }
    // Content controls inside of what was replaced are gone with it.
    if (end > start)
      this.controls = this.controls.filter(
        (control) =>
          control === inside ||
          around.includes(control) ||
          control.end > control.start ||
          control.start < start ||
          control.start > start + text.length,
      );
  }

  add(control: Control): void {
    this.controls.push(control);
    this.controls.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}
