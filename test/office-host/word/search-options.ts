import { HostObject } from "../rich-api/host-object";

/** Word.SearchOptions: travels as an object of its own, whose properties are set before the search. */
export class SearchOptions extends HostObject {
  private readonly values: Record<string, boolean> = {};
  get matchCase(): boolean {
    return this.values["matchCase"] ?? false;
  }
  set matchCase(isOn: boolean) {
    this.values["matchCase"] = isOn;
  }
  get matchWholeWord(): boolean {
    return this.values["matchWholeWord"] ?? false;
  }
  set matchWholeWord(isOn: boolean) {
    this.values["matchWholeWord"] = isOn;
  }
  get matchWildcards(): boolean {
    return this.values["matchWildcards"] ?? false;
  }
  set matchWildcards(isOn: boolean) {
    this.values["matchWildcards"] = isOn;
  }
}
