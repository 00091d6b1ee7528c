import type { Delegate } from "../../domain/delegate";
import { headsPupils, isGrownUp, isPupil } from "../../domain/pupil-words";
import type { Roster } from "../../domain/roster";
import { ageOn } from "../../domain/vietnamese-date";
import { foldWords } from "../../domain/vietnamese-text";

/** Years; younger or older than this is a slip. */
export interface AgeLimits {
  readonly youngest: number;
  readonly oldest: number;
}

/** The age at which children come to school. */
const SCHOOL_AGE = 6;
/** The children of one list are rarely further apart. */
const CHILDREN_APART = 6;
/** Very few get older. */
const OLDEST_EVER = 115;
/** From this age on those of a list are its old people. */
const OLD = 75;
/** As many of a part must be alike. */
const MOST = 0.7;
/** Of fewer people nothing can be told. */
const FEWEST = 3;

/**
 * Who may be younger or older than the people of other lists: pupils, by what is written of them, above them or by the
 * ages of most beside them, the children of a register of households, and the old people of a list of old people. Asked
 * only for those who are out of the ordinary limits.
 */
export class UsualAges {
  private readonly parts = new Map<string, Part>();
  private readonly most = new Map<Part, Most | undefined>();

  constructor(
    rosters: readonly Roster[],
    private readonly asOf: string,
    private readonly limits: AgeLimits,
  ) {
    for (const roster of rosters)
      for (const part of partsOf(roster)) for (const row of part.people) this.parts.set(cellKey(row), part);
  }

  /** The limits for one person. */
  of(delegate: Delegate): AgeLimits {
    const { youngest, oldest } = this.limits;
    const part = this.parts.get(cellKey(delegate));
    const most = part && this.mostOf(part);
    return {
      youngest: Math.min(youngest, this.youngest(delegate, part, most)),
      oldest: most?.are === "old" ? Math.max(oldest, OLDEST_EVER) : oldest,
    };
  }

  private youngest({ position, notes }: Delegate, part: Part | undefined, most: Most | undefined): number {
    const { youngest } = this.limits;
    const own = [position, notes].flatMap((read) => (read.kind === "value" ? [read.value] : []));
    if (part?.isOfFamilies === true) return 0;
    if (own.some(isPupil)) return SCHOOL_AGE;
    if (part === undefined || (position.kind === "value" && isGrownUp(position.value))) return youngest;
    if (most?.are === "children") return Math.max(0, most.age - CHILDREN_APART);
    return headsPupils(part.heading ?? part.title) ? SCHOOL_AGE : youngest;
  }

  /** Whether most of a part are children or old people, and the age in their middle; found out once. */
  private mostOf(part: Part): Most | undefined {
    if (!this.most.has(part)) this.most.set(part, this.countedMost(part));
    return this.most.get(part);
  }

  private countedMost({ people }: Part): Most | undefined {
    const ages = people
      .flatMap(({ birthDate }) => (birthDate.kind === "value" ? [ageOn(birthDate.value, this.asOf).max] : []))
      .filter((age) => age >= 0)
      .sort((a, b) => a - b);
    if (ages.length < FEWEST) return undefined;
    const at = (share: number) => ages[Math.floor(ages.length * share)] ?? 0;
    if (at(MOST) < this.limits.youngest + 2) return { are: "children", age: at(0.5) };
    return at(1 - MOST) >= OLD ? { are: "old", age: at(0.5) } : undefined;
  }
}

/** The cell that stands for somebody; rows of a list in doubt are other objects of the same cells. */
function cellKey({ at }: Delegate): string {
  return [at.sheet, at.row, at.column].join("|");
}

interface Most {
  readonly are: "children" | "old";
  readonly age: number;
}

/** The people below one heading of a list, or of a list without headings. */
interface Part {
  readonly title: string;
  readonly heading: string | undefined;
  readonly people: readonly Delegate[];
  /** Of a register in which all who live in a household stand. */
  readonly isOfFamilies: boolean;
}

function partsOf(roster: Roster): readonly Part[] {
  const { title, otherRows, delegates } = roster;
  const isOfFamilies = listsFamilies(roster);
  const headings = otherRows.filter(({ is }) => is === "section");
  const parts = new Map<number, Part & { people: Delegate[] }>();
  for (const delegate of delegates) {
    const at = headings.filter(({ row }) => row < delegate.row).length - 1;
    const part = parts.get(at) ?? { title, heading: headings[at]?.text, people: [], isOfFamilies };
    part.people.push(delegate);
    parts.set(at, part);
  }
  return [...parts.values()];
}

/** A list of no delegates that says what everybody is to the head of the household, or that lists who lives in it. */
function listsFamilies({ kind, title, columns }: Roster): boolean {
  return (
    kind === "roster" &&
    (columns.some(({ header }) => RELATION.test(foldWords(header))) || MEMBERS.test(foldWords(title)))
  );
}

const RELATION = /^(?:.* )?(?:moi )?quan he(?: voi)?(?: chu ho)?$/;
const MEMBERS = /\b(?:nhan khau|ho khau|thanh vien (?:cua )?(?:ho|gia dinh|trong ho))\b/;
