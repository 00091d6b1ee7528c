import type { Chance } from "./chance";
import type { Habit } from "./column-habits";
import type { Group, InventedPerson } from "./invented-people";
import type { DraftSection, Says } from "./list-draft";

/** What headings divide a list by, and which columns they take the place of. */
export interface Division {
  readonly insteadOf: readonly ("village" | "unit" | "group")[];
  readonly divide: (chance: Chance, people: readonly InventedPerson[], width: number) => readonly DraftSection[];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** An office writes all its headings alike. */
const GROUP_HEADINGS: readonly Readonly<Record<Group, string>>[] = [
  { guest: "KHÁCH MỜI", exemplary: "ĐIỂN HÌNH TIÊN TIẾN", leader: "LÃNH ĐẠO XÃ" },
  { guest: "Đại biểu khách mời", exemplary: "Đại biểu điển hình tiên tiến", leader: "Lãnh đạo xã" },
  { guest: "Khách mời", exemplary: "Điển hình tiên tiến", leader: "Lãnh đạo xã" },
];

/** How a heading stands in its row. */
const HEADINGS: readonly Habit<(number: string, text: string, width: number) => readonly string[]>[] = [
  { id: "number and text in cells of their own", odds: 40, does: (number, text) => [number, text] },
  {
    id: "merged over the list",
    odds: 22,
    does: (number, text, width) => [`${number}. ${text}`, ...Array.from({ length: width - 1 }, () => "<")],
  },
  { id: "in the first cell", odds: 20, does: (number, text) => [`${number}. ${text}`] },
  { id: "without a number", odds: 18, does: (_, text) => ["", text] },
];

function byKey(
  keyOf: (person: InventedPerson) => string,
  people: readonly InventedPerson[],
): Map<string, InventedPerson[]> {
  const found = new Map<string, InventedPerson[]>();
  for (const person of people) found.set(keyOf(person), [...(found.get(keyOf(person)) ?? []), person]);
  return found;
}

function divided(
  chance: Chance,
  parts: ReadonlyMap<string, readonly InventedPerson[]>,
  width: number,
  of: (key: string) => { readonly text: string; readonly below: Says },
): DraftSection[] {
  const { does } = chance.among(HEADINGS);
  const counts = chance.is(25);
  const totals = chance.is(12);
  return [...parts].map(([key, people], i) => {
    const { text, below } = of(key);
    const count = String(people.length).padStart(2, "0");
    return {
      heading: does(ROMAN[i] ?? String(i + 1), counts ? `${text} (${count} đại biểu)` : text, width),
      below,
      people,
      ...(totals ? { total: ["", `Cộng: ${count} đại biểu`] } : {}),
    };
  });
}

/** How a list is divided. */
export const DIVISIONS: readonly Habit<Division>[] = [
  { id: "no headings", odds: 50, does: { insteadOf: [], divide: (_, people) => [{ below: {}, people }] } },
  {
    id: "headings of villages",
    odds: 18,
    does: {
      insteadOf: ["village"],
      divide: (chance, people, width) =>
        divided(
          chance,
          byKey(({ village }) => village, people),
          width,
          (village) => ({ text: village, below: { village } }),
        ),
    },
  },
  {
    id: "headings of groups",
    odds: 20,
    does: {
      insteadOf: ["group"],
      divide: (chance, people, width) => {
        const headings = chance.pick(GROUP_HEADINGS);
        return divided(
          chance,
          byKey(({ group }) => group, people),
          width,
          (group) => ({ text: headings[group as Group], below: { group } }),
        );
      },
    },
  },
  {
    id: "headings of groups, below them of villages",
    odds: 9,
    does: {
      insteadOf: ["group", "village"],
      divide: (chance, people, width) => {
        const headings = chance.pick(GROUP_HEADINGS);
        return [...byKey(({ group }) => group, people)].flatMap(([group, of], i) => [
          {
            heading: [
              ["A", "B", "C"][i] ?? "D",
              headings[group as Group],
              ...Array.from({ length: width - 2 }, () => "<"),
            ],
            below: { group },
            people: [],
          },
          ...[...byKey(({ village }) => village, of)].map(([village, inVillage], j) => ({
            heading: [ROMAN[j] ?? String(j + 1), village],
            below: { group, village },
            people: inVillage,
          })),
        ]);
      },
    },
  },
  {
    id: "headings of units",
    odds: 12,
    does: {
      insteadOf: ["unit"],
      divide: (chance, people, width) =>
        divided(
          chance,
          byKey(({ unit }) => unit, people),
          width,
          (unit) => ({ text: unit, below: { unit } }),
        ),
    },
  },
];
