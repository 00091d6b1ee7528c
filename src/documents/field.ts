/**
 * One field of a template: its name is a key of a {@link FieldSet}, its words are for docs/mau-word.md and for
 * explaining a faulty template.
 */
export interface TextField {
  readonly kind: "text";
  readonly about: string;
  readonly example: string;
}

/** True or false: for {#name}…{/name} (shown when true) and {^name}…{/name} (shown when false). */
export interface FlagField {
  readonly kind: "flag";
  readonly about: string;
}

/**
 * Stands in a header cell: takes the column out when the roster lacks it or the user leaves it out. Prints nothing
 * itself.
 */
export interface ColumnField {
  readonly kind: "column";
  readonly about: string;
}

/** What stands between {#name} and {/name} is repeated. */
export interface ListField<F extends FieldSet = FieldSet> {
  readonly kind: "list";
  readonly about: string;
  readonly fields: F;
  /** Has a turn for each row of the list that the document is of, or for some of them at once. */
  readonly ofEverybody?: boolean;
  /** What the document itself calls it, where this is the name that another kind of document has for it. */
  readonly ownName?: string;
}

export type Field = TextField | FlagField | ColumnField | ListField;

/** The fields that a template may use at one level; names in Vietnamese without marks. */
export interface FieldSet {
  readonly [name: string]: Field;
}

/** What a document has to give for its fields: null is a missing value (a visible blank), "" is meant to be empty. */
export type DataOf<F extends FieldSet> = {
  readonly [Name in keyof F]: F[Name] extends ListField<infer Inner>
    ? readonly DataOf<Inner>[]
    : F[Name] extends FlagField
      ? boolean
      : F[Name] extends ColumnField
        ? { readonly dropped: boolean }
        : string | null;
};

export function text(about: string, example: string): TextField {
  return { kind: "text", about, example };
}

export function flag(about: string): FlagField {
  return { kind: "flag", about };
}

export function column(about: string): ColumnField {
  return { kind: "column", about };
}

export function list<const F extends FieldSet>(about: string, fields: F): ListField<F> {
  return { kind: "list", about, fields };
}

/** A list that goes through everybody of the list that the document is of. */
export function everybody<const F extends FieldSet>(about: string, fields: F): ListField<F> {
  return { ...list(about, fields), ofEverybody: true };
}
