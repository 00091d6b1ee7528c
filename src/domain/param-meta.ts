declare module "zod" {
  /**
   * What a form shows for a param of a check. It stands in the schema (`.meta({ … })`, outermost), from which forms are
   * made; the default of a param is that of its schema.
   */
  interface GlobalMeta {
    readonly label?: string;
    /** Behind the number: "người", "%". */
    readonly unit?: string;
    /** What each value of an enum is called. */
    readonly options?: Readonly<Record<string, string>>;
    /** The param says something only where the others have one of these values: `{ mode: ["about"] }`. */
    readonly when?: Readonly<Record<string, readonly unknown[]>>;
    /** What stands right before or right behind the number in a title, where two numbers of it are equal. */
    readonly beside?: { readonly before?: RegExp; readonly after?: RegExp };
  }
}

export {};
