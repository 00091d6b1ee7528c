import { HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import type { XmlPart } from "../model/book";
import { isWellFormed, namespaceOf } from "../package/xml-parts";
import type { ExcelContext } from "./excel-context";

/** On an iPad a workbook that was never saved has no parts: whatever is asked of them fails. */
function requireFile({ platform, isSaved }: ExcelContext): void {
  if (platform === "iOS" && !isSaved)
    throw new RichApiError("GeneralException", "There was an internal error while processing the request.", 500);
}

/** Parts cannot be undone themselves; before add-ins had undo, writing them took away the user's. */
function losesUndo(context: ExcelContext): void {
  if (!context.hasUndoOfAddIns) context.emptyUndo();
}

/** Excel.CustomXmlPart. */
export class CustomXmlPart extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly partId: string,
  ) {
    super();
  }
  override identity(): { readonly name: "Id"; readonly value: string } {
    return { name: "Id", value: this.partId };
  }
  get id(): string {
    return this.part().id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.part().xml);
  }
  getXml(): string {
    return this.part().xml;
  }
  setXml(xml: string): void {
    const part = this.part();
    losesUndo(this.context);
    if (!isWellFormed(xml)) throw invalidArgument();
    this.context.book.setXmlParts(this.context.book.xmlParts.map((one) => (one === part ? { ...part, xml } : one)));
  }
  delete(): void {
    const part = this.part();
    losesUndo(this.context);
    this.context.book.setXmlParts(this.context.book.xmlParts.filter((one) => one !== part));
  }

  private part(): XmlPart {
    const part = this.context.book.xmlParts.find((one) => one.id === this.partId);
    if (!part) throw itemNotFound();
    return part;
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostObject {
  constructor(
    protected readonly context: ExcelContext,
    private readonly wanted: string | null,
  ) {
    super();
  }
  override collection(): readonly CustomXmlPart[] {
    requireFile(this.context);
    return this.context.book.xmlParts
      .filter(({ xml }) => this.wanted === null || namespaceOf(xml) === this.wanted)
      .map(({ id }) => new CustomXmlPart(this.context, id));
  }
  getCount(): number {
    return this.collection().length;
  }
  getItem(id: string): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.collection().find((part) => part.id === id) ?? null;
  }
  getOnlyItem(): CustomXmlPart {
    const [only, ...more] = this.collection();
    if (!only || more.length > 0)
      throw new RichApiError("InvalidOperation", "The collection holds not exactly one item.");
    return only;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.collection();
    return only && more.length === 0 ? only : null;
  }
}

/** Excel.CustomXmlPartCollection: all parts of the workbook. */
export class CustomXmlPartCollection extends CustomXmlPartScopedCollection {
  constructor(context: ExcelContext) {
    super(context, null);
  }
  add(xml: string): CustomXmlPart {
    requireFile(this.context);
    if (!isWellFormed(xml)) throw invalidArgument();
    losesUndo(this.context);
    const id = this.context.book.newId();
    this.context.book.setXmlParts([...this.context.book.xmlParts, { id, xml, path: null }]);
    return new CustomXmlPart(this.context, id);
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, namespace);
  }
}
