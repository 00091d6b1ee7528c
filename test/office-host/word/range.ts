import { HostObject } from "../rich-api/host-object";
import { accessDenied, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import type { Control } from "../model/story";
import { flatPackage } from "./flat-package";
import {
  inner,
  insertControl,
  insertFile,
  insertParagraph,
  insertText,
  type Place,
  search,
  textOf,
} from "./word-context";

/** What body, range, paragraph and content control have in common. */
abstract class TextObject extends HostObject {
  constructor(protected readonly place: Place) {
    super();
  }

  get text(): string {
    return textOf(this.place);
  }
  get paragraphs(): ParagraphCollection {
    const { context, story, span } = this.place;
    return new ParagraphCollection(story.paragraphs(span).map((one) => ({ context, story, span: story.track(one) })));
  }
  get contentControls(): ContentControlCollection {
    const { story, span } = this.place;
    return new ContentControlCollection([
      {
        ...this.place,
        within: (control) =>
          control !== span &&
          control.start >= span.start &&
          control.end <= span.end &&
          story.controls.includes(control),
      },
    ]);
  }

  insertText(text: string, location: string): Range {
    return this.range(insertText(this.place, text, location));
  }
  insertParagraph(text: string, location: string): Paragraph {
    return new Paragraph({ ...this.place, span: insertParagraph(this.place, text, location) });
  }
  insertFileFromBase64(file: string, location: string): Range {
    return this.range(insertFile(this.place, file, location));
  }
  insertContentControl(): ContentControl {
    const control = insertControl({ ...this.place, span: inner(this.place) });
    return new ContentControl({ ...this.place, span: control }, control);
  }
  search(text: string, options?: unknown): RangeCollection {
    return new RangeCollection(search(this.place, text, options).map((span) => ({ ...this.place, span })));
  }
  clear(): void {
    insertText(this.place, "", "Replace");
  }
  select(): void {
    this.place.context.selection = { story: this.place.story, span: this.place.span };
  }
  getRange(location?: string): Range {
    const { start, end } = location === "Content" ? inner(this.place) : this.place.span;
    const span =
      location === "Start" ? { start, end: start } : location === "End" ? { start: end, end } : { start, end };
    return this.range(this.place.story.track(span));
  }
  get parentContentControlOrNullObject(): ContentControl | null {
    const { story, span } = this.place;
    const around = story.controls.filter(
      (control) => control !== span && control.start <= span.start && control.end >= span.end,
    );
    const nearest = around.at(-1);
    return nearest ? new ContentControl({ ...this.place, span: nearest }, nearest) : null;
  }

  /** What stands here, as a package in one text: as it was written, else its paragraphs. */
  getOoxml(): string {
    return flatPackage(this.place);
  }
  get parentTableOrNullObject(): Table | null {
    const { story, span } = this.place;
    const table = story.tables.find(({ start, end }) => start <= span.start && span.end <= end);
    return table ? new Table({ ...this.place, span: table }) : null;
  }

  protected range(span: Place["span"]): Range {
    return new Range({ ...this.place, span });
  }
}

/** Word.Body: the document's, a header's or a footer's. */
export class Body extends TextObject {
  /** A section break is a paragraph of its own here. */
  insertBreak(_kind: string, location: string): void {
    this.insertParagraph("", location);
  }
  get type(): string {
    return "MainDoc";
  }
}

/** Word.Range. */
export class Range extends TextObject {
  get isEmpty(): boolean {
    return this.place.span.start === this.place.span.end;
  }
  delete(): void {
    insertText(this.place, "", "Replace");
  }
  expandTo(range: Range): Range {
    return this.range(
      this.place.story.track({
        start: Math.min(this.place.span.start, range.place.span.start),
        end: Math.max(this.place.span.end, range.place.span.end),
      }),
    );
  }
}

/** Word.Table: it can be put into a content control. */
class Table extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  insertContentControl(): ContentControl {
    const control = insertControl(this.place);
    return new ContentControl({ ...this.place, span: control }, control);
  }
}

/** Word.Paragraph. */
class Paragraph extends TextObject {
  delete(): void {
    this.place.story.replace(this.place.span, "", this.place.span);
  }
  getNextOrNullObject(): Paragraph | null {
    const { story, span } = this.place;
    if (span.end >= story.text.length) return null;
    const [next] = story.paragraphs({ start: span.end, end: span.end });
    return next ? new Paragraph({ ...this.place, span: story.track(next) }) : null;
  }
}

/** Word.ContentControl. */
export class ContentControl extends TextObject {
  constructor(
    place: Place,
    private readonly control: Control,
  ) {
    super(place);
  }
  override identity(): { readonly name: "Id"; readonly value: number } {
    return { name: "Id", value: this.control.id };
  }
  get id(): number {
    return this.present().id;
  }
  get tag(): string {
    return this.present().tag;
  }
  set tag(tag: string) {
    this.present().tag = tag;
  }
  get title(): string {
    return this.present().title;
  }
  set title(title: string) {
    this.present().title = title;
  }
  get appearance(): string {
    return this.present().appearance;
  }
  set appearance(appearance: string) {
    this.present().appearance = appearance;
  }
  get cannotEdit(): boolean {
    return this.present().cannotEdit;
  }
  set cannotEdit(cannotEdit: boolean) {
    this.present().cannotEdit = cannotEdit;
  }
  get cannotDelete(): boolean {
    return this.present().cannotDelete;
  }
  set cannotDelete(cannotDelete: boolean) {
    this.present().cannotDelete = cannotDelete;
  }
  get placeholderText(): string {
    return this.present().placeholderText;
  }
  set placeholderText(text: string) {
    if (this.place.context.platform === "OfficeOnline")
      throw new RichApiError("NotAllowed", "This operation is not permitted for the current object.", 403);
    this.present().placeholderText = text;
  }
  override insertText(text: string, location: string): Range {
    const { context, story, span } = this.place;
    const isEmpty = story.slice(span).replace(/\n$/, "") === "";
    return super.insertText(context.emptyControlsSwallow && isEmpty ? "" : text, location);
  }
  delete(keepContent: boolean): void {
    const control = this.present();
    if (control.cannotDelete) throw accessDenied();
    this.place.story.controls = this.place.story.controls.filter((one) => one !== control);
    if (!keepContent) insertText(this.place, "", "Replace");
  }

  private present(): Control {
    if (!this.place.story.controls.includes(this.control)) throw itemNotFound();
    return this.control;
  }
}

/** Word.RangeCollection: what a search found, as it was then. */
class RangeCollection extends HostObject {
  constructor(private readonly places: readonly Place[]) {
    super();
  }
  override collection(): readonly Range[] {
    return this.places.map((place) => new Range(place));
  }
  getFirst(): Range {
    return this.getItemAt(0);
  }
  getFirstOrNullObject(): Range | null {
    return this.places[0] ? new Range(this.places[0]) : null;
  }
  getItemAt(index: number): Range {
    const place = this.places[index];
    if (!place) throw itemNotFound();
    return new Range(place);
  }
}

/** Word.ParagraphCollection. */
class ParagraphCollection extends HostObject {
  constructor(private readonly places: readonly Place[]) {
    super();
  }
  override collection(): readonly Paragraph[] {
    return this.places.map((place) => new Paragraph(place));
  }
  getFirst(): Paragraph {
    return this.getItemAt(0);
  }
  getFirstOrNullObject(): Paragraph | null {
    return this.places[0] ? new Paragraph(this.places[0]) : null;
  }
  getLast(): Paragraph {
    return this.getItemAt(this.places.length - 1);
  }
  getItemAt(index: number): Paragraph {
    const place = this.places[index];
    if (!place) throw itemNotFound();
    return new Paragraph(place);
  }
}

/** A story of which a collection holds those content controls that fit. */
interface Source extends Place {
  readonly within: (control: Control) => boolean;
}

/** Word.ContentControlCollection. */
export class ContentControlCollection extends HostObject {
  constructor(private readonly sources: readonly Source[]) {
    super();
  }

  override collection(): readonly ContentControl[] {
    return this.sources.flatMap(({ context, story, within }) =>
      story.controls
        .filter((control) => within(control) && !context.unlisted.has(control.id))
        .map((control) => new ContentControl({ context, story, span: control }, control)),
    );
  }

  getByTag(tag: string): ContentControlCollection {
    return this.narrowed((control) => control.tag === tag);
  }
  getByTitle(title: string): ContentControlCollection {
    return this.narrowed((control) => control.title === title);
  }
  getById(id: number): ContentControl {
    return this.getItem(id);
  }
  getByIdOrNullObject(id: number): ContentControl | null {
    return this.collection().find((control) => control.id === id) ?? null;
  }
  getItem(id: number): ContentControl {
    const found = this.getByIdOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
  getFirst(): ContentControl {
    const found = this.getFirstOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }
  getFirstOrNullObject(): ContentControl | null {
    return this.collection()[0] ?? null;
  }

  private narrowed(isWanted: (control: Control) => boolean): ContentControlCollection {
    return new ContentControlCollection(
      this.sources.map((source) => ({
        ...source,
        within: (control: Control) => source.within(control) && isWanted(control),
      })),
    );
  }
}
