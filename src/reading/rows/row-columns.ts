import { foldWords } from "../../domain/vietnamese-text";
import type { Header } from "../headers/find-header";
import type { MappedColumn } from "../columns/map-columns";
import type { Subject } from "../texts/match-header";
import type { Grid } from "../grid/sheet-grid";

/** The columns of one list by what a look at a row asks of them. */
export interface RowColumns {
  /** The column of numbers; `orders` has the others too: the other half of its header, the numbers of households. */
  readonly order: number | undefined;
  readonly orders: ReadonlySet<number>;
  readonly names: readonly number[];
  /** Every fact but the number and the name. */
  readonly facts: ReadonlySet<number>;
  /** Facts in words that may run on over several rows. */
  readonly texts: ReadonlySet<number>;
  readonly phones: ReadonlySet<number>;
  /** Facts only a person has. */
  readonly ofPerson: readonly number[];
  /** Columns in which a mark is a sex. */
  readonly markedSexes: readonly number[];
  /** Facts beside which a heading may stand as well. */
  readonly places: ReadonlySet<number>;
  /** Whose place a row is, and remarks. */
  readonly ofPlace: ReadonlySet<number>;
  readonly notes: ReadonlySet<number>;
  readonly headers: ReadonlyMap<number, string>;
}

const OF_NAME: readonly (string | null)[] = [null, "order", "fullName", "familyName", "givenName"];

export function rowColumns(grid: Grid, header: Header, columns: readonly MappedColumn[], subject: Subject): RowColumns {
  const of = (...fields: string[]) =>
    columns.filter(({ field }) => field !== null && fields.includes(field)).map(({ column }) => column);
  const order = of("order")[0];
  const fullNames = of("fullName");
  return {
    order,
    orders: new Set(order === undefined ? [] : columnsOfNumbers(grid, header, order, columns)),
    names: subject === "units" ? of("unit") : fullNames.length > 0 ? fullNames : of("familyName", "givenName"),
    facts: new Set(
      columns
        .filter(({ field }) => !OF_NAME.includes(field) && !(subject === "units" && field === "unit"))
        .map(({ column }) => column),
    ),
    ofPerson: of("birthDate", "birthDateMale", "birthDateFemale", "sex", "ethnicity"),
    markedSexes: of("sex", "female", "birthDateMale", "birthDateFemale"),
    places: new Set(of("unit", "village", "category", "sector", "notes", "achievement", "awards", "position")),
    texts: new Set(of("position", "unit", "achievement", "awards", "notes", "qualification")),
    phones: new Set(of("phone")),
    ofPlace: new Set(of("unit", "village", "notes")),
    notes: new Set(of("notes")),
    headers: new Map(columns.map(({ column, path }) => [column, path.at(-1) ?? ""])),
  };
}

/**
 * The column with the numbers and those that count as well: under the very same header cell stand the numbers of
 * sections, or each section's rows counted anew; "TT hộ" numbers the households of the people.
 */
function columnsOfNumbers(grid: Grid, header: Header, order: number, columns: readonly MappedColumn[]): number[] {
  const merge = grid.mergeAt(header.top, order);
  const isUnder = (column: number) => merge !== undefined && column >= merge.left && column <= merge.right;
  const under = columns.filter(({ column, field }) => column === order || (field === null && isUnder(column)));
  const further = columns.filter(
    (one) => one.field === null && !under.includes(one) && NUMBERS.test(foldWords(one.path.at(-1) ?? "")),
  );
  return [...under, ...further].map(({ column }) => column);
}

const NUMBERS = /^(?:s?tt|so tt|so thu tu|thu tu)(?: |$)/;
