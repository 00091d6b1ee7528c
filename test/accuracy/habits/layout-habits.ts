import { columnLetters } from "../../../src/domain/cell-ref";
import type { DrawnLine } from "../drawn-workbook";
import type { Habit } from "./column-habits";
import { draftList, footOf, headOf, knownBySex, type Office, ordinaryList } from "./draw-office";
import type { InventedPerson } from "./invented-people";
import { type DraftColumn, inMargin, type ListDraft, listRows, row, tableLine } from "./list-draft";
import { TITLES, type Title } from "./margin-habits";

type Layout = (office: Office, title: Title, people: readonly InventedPerson[]) => DrawnLine[];

/** How lists lie on a sheet. */
export const LAYOUTS: readonly Habit<Layout>[] = [
  { id: "one list", odds: 70, does: ordinaryList },
  { id: "lists below one another", odds: 9, does: belowOneAnother },
  { id: "lists side by side", odds: 5, does: sideBySide },
  { id: "list without a header", odds: 6, does: withoutHeader },
  { id: "office in the row below", odds: 6, does: officeBelow },
  { id: "list written across", odds: 4, does: across },
];

/** Two lists, each with its title and its columns. */
function belowOneAnother(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const half = Math.ceil(people.length / 2);
  const titled = title.text === "" ? TITLES[0]!.does : title;
  const second = office.choose(TITLES.filter(({ does }) => does.text !== "" && does !== titled)).does;
  const [above, below] = [
    draftList(office, titled, people.slice(0, half)),
    draftList(office, second, people.slice(half)),
  ];
  return [
    ...headOf(office, titled),
    tableLine(above.draft),
    ...listRows(above.draft),
    ...(above.legend === undefined ? [] : [row("note", [above.legend])]),
    row("blank", []),
    row("title", [second.text]),
    tableLine(below.draft),
    ...listRows(below.draft),
    ...footOf(office, people.length - half, below.legend),
  ];
}

/** The same columns twice, a blank column between them. */
function sideBySide(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const half = Math.ceil(people.length / 2);
  const { draft, legend } = draftList(office, title, people);
  const columns = firstOf(draft.columns);
  const part = (of: readonly InventedPerson[]): ListDraft => ({
    ...draft,
    columns: knownBySex(columns, of),
    sections: [{ below: {}, people: of }],
    hasNumbers: false,
  });
  const [left, right] = [part(people.slice(0, half)), part(people.slice(half))];
  const [leftRows, rightRows] = [listRows(left), listRows(right)];
  const width = columns.length;
  return [
    ...headOf(office, title),
    tableLine(left),
    tableLine(right, width + 2),
    ...leftRows.map((own, i): DrawnLine => {
      const other = rightRows[i];
      const cells = own.cells.split(" | ");
      const filled = [...cells, ...Array.from({ length: width + 1 - cells.length }, () => "")];
      return {
        line: "row",
        is: [...own.is, other?.is[0] ?? "blank"],
        cells: other === undefined ? own.cells : [...filled, other.cells].join(" | "),
        says: [own.says[0] ?? "", other?.says[0] ?? ""],
      };
    }),
    ...(legend === undefined || !columns.some(({ sense }) => sense === "category") ? [] : [row("note", [legend])]),
  ];
}

/** So many columns as fit twice; those below a common header stay together. */
function firstOf(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const over = ({ header: [first, ...further] }: DraftColumn) => (further.length === 0 ? null : first);
  const [last, ...next] = columns.slice(4);
  if (last === undefined || over(last) === null) return columns.slice(0, 5);
  const more = next.findIndex((column) => over(column) !== over(last));
  return columns.slice(0, 5 + (more < 0 ? next.length : more));
}

/** Nothing above the columns. */
function withoutHeader(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const { draft } = draftList(office, title, people);
  // Marks and codes say nothing where nothing heads them, nor do two columns of dates whose is which.
  const columns = draft.columns
    .filter(({ sense }) => !/^(?:female|category|partyMember|notes|birthDateFemale|)$/u.test(sense))
    .map((column) =>
      column.sense === "birthDateMale" ? { ...column, sense: "birthDate", cell: dateOf(draft) } : column,
    );
  const headless = { ...draft, columns, hasHeader: false, hasNumbers: false };
  return [
    ...headOf(office, title),
    tableLine(headless),
    ...listRows(headless),
    ...footOf(office, people.length, undefined),
  ];
}

/** The date from whichever column has it. */
function dateOf({ columns }: ListDraft): DraftColumn["cell"] {
  const dates = columns.filter(({ sense }) => sense.startsWith("birthDate"));
  return (person, index) =>
    dates.map(({ cell }) => cell(person, index)).find(({ text }) => text !== "") ?? { text: "" };
}

/** The office of each stands in a row of its own, below the name. */
function officeBelow(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const { draft, legend } = draftList(office, title, people);
  const columns = draft.columns.filter(({ sense }) => !/^(?:position|unit|village)/u.test(sense));
  const nameColumn = columns.findIndex(({ sense }) => sense.startsWith("fullName"));
  if (nameColumn < 0) return ordinaryList(office, title, people);
  const stacked: ListDraft = {
    ...draft,
    columns: columns.map((column, i) =>
      i === nameColumn ? { ...column, header: ["Họ và tên, chức vụ"], sense: "fullName+position" } : column,
    ),
    sections: [{ below: {}, people: [] }],
    // An office below the name may say a group as well.
    says: { ...(columns.some(({ sense }) => sense === "category") ? {} : { group: "?" }), ...draft.says, unit: "?" },
  };
  const rows = people.flatMap((person, index): DrawnLine[] => {
    const cells = stacked.columns.map(({ cell }) => cell(person, index));
    const says = Object.assign({}, ...cells.map((cell) => cell.says ?? {}), { position: person.position }) as Record<
      string,
      string
    >;
    const below = stacked.columns.map((_, i) => (i === nameColumn ? person.position : ""));
    return [
      row(
        "person",
        cells.map(({ text }) => text),
        says,
      ),
      row("continuation", below),
    ];
  });
  return [
    ...headOf(office, title),
    tableLine(stacked),
    ...listRows(stacked),
    ...rows,
    ...footOf(office, people.length, legend),
  ];
}

/** People in columns, what is told of them in rows. */
function across(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const few = people.slice(0, 6);
  const { draft } = draftList(office, title, few);
  const columns = draft.columns.filter(
    ({ sense, header }) => sense !== "" && !sense.includes("|") && header.length === 1 && sense !== "givenName",
  );
  if (!columns.some(({ sense }) => sense === "fullName")) return ordinaryList(office, title, people);
  const head = headOf(office, title);
  const from = head.length + 1;
  const cells = columns.map(({ cell }) => few.map((person, i) => cell(person, i)));
  return [
    ...head,
    {
      line: "table",
      kind: `${draft.kind} across B-${columnLetters(few.length + 1)}`,
      columns: columns.map(({ sense }, i) => `${String(from + i)} ${sense}`).join(", "),
      says: "",
    },
    ...columns.map(({ header }, i) => row("facts", [header[0] ?? "", ...(cells[i] ?? []).map(({ text }) => text)])),
    ...few.flatMap((_, i): DrawnLine[] => {
      const says = Object.assign({}, draft.says, ...cells.map((of) => of[i]?.says ?? {})) as Record<string, string>;
      return Object.keys(says).length === 0
        ? []
        : [{ line: "column", letters: columnLetters(i + 2), says: inMargin(says) }];
    }),
  ];
}
