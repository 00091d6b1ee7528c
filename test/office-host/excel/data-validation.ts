import { HostObject } from "../rich-api/host-object";

/** Excel.DataValidation: what a cell takes is not checked, as nothing an add-in writes is. */
export class DataValidation extends HostObject {
  private given: unknown = {};

  get rule(): unknown {
    return this.given;
  }
  set rule(rule: unknown) {
    this.given = rule;
  }
}
