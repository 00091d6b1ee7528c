import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { ExcelContext } from "./excel-context";
import { listenable } from "./excel-context";

/**
 * Excel.SettingCollection. Kept as long as the host lives; Excel writes them into a part of its own, which the host
 * does not.
 */
export class SettingCollection extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }
  override collection(): readonly Setting[] {
    return [...this.context.book.settings.keys()].map((key) => new Setting(this.context, key));
  }
  override listenable(): ReturnType<typeof listenable> {
    return listenable(this.context, "", ["SettingsChangedEvent"]);
  }
  getCount(): number {
    return this.context.book.settings.size;
  }
  add(key: string, value: unknown): Setting {
    this.context.book.settings.set(key, value);
    this.context.book.tell({ kind: "settings" });
    return new Setting(this.context, key);
  }
  getItem(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.context.book.settings.has(key) ? new Setting(this.context, key) : null;
  }
}

/** Excel.Setting. */
export class Setting extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly name: string,
  ) {
    super();
  }
  override identity(): { readonly name: "_Id"; readonly value: string } {
    return { name: "_Id", value: this.name };
  }
  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.context.book.settings.get(this.name) ?? null;
  }
  set value(value: unknown) {
    this.context.book.settings.set(this.name, value);
  }
  delete(): void {
    if (!this.context.book.settings.delete(this.name)) throw itemNotFound();
  }
}
