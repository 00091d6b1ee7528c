import { foldWords } from "../../domain/vietnamese-text";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import { depthOf, type Section } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";

const NO_SECTIONS: readonly Section[] = [];
/** How far in a numbering stands; a dash is inside of everything. */
const RANKS: Readonly<Record<string, number>> = { letter: 0, roman: 0, arabic: 2, small: 3, dash: 4 };

/**
 * The headings among the rows of one list and which of them are in force. Levels are told by how headings are numbered
 * or look, in the order in which they appear.
 */
export class SectionTree {
  /** Every heading, from top to bottom. */
  readonly all: Section[] = [];
  /** How the headings of each level are numbered or look, from the outside in. */
  private readonly levels: string[] = [];
  /** The headings in force, from the outside in. */
  private readonly open: Section[] = [];
  /** The same for each row until there is another heading. */
  private inForce: readonly Section[] | undefined;
  private readonly levelOf = new Map<Section, number>();
  /** Looks of headings that turned out to be of the level of others: "Phân xưởng B" below "PHÂN XƯỞNG A". */
  private readonly sameAs = new Map<string, number>();
  private firstPerson = Number.POSITIVE_INFINITY;
  private lastPerson = 0;

  constructor(private readonly grid: Grid) {}

  /** Puts a person or unit under the headings in force; returns them from the outside in. */
  place(row: number): readonly Section[] {
    this.firstPerson = Math.min(this.firstPerson, row);
    this.lastPerson = row;
    for (const section of this.open) section.toRow = row;
    return (this.inForce ??= this.open.length === 0 ? NO_SECTIONS : [...this.open]);
  }

  /**
   * A further heading, in force from its row on. `endsPart`: a total stands right above it, or the people below it are
   * counted anew.
   */
  add(section: Section, endsPart = false): void {
    this.inForce = undefined;
    if ((endsPart && this.isNewLook(section)) || this.isSecondPart(section)) {
      this.levels.splice(0);
      this.sameAs.clear();
      this.open.splice(0);
    }
    let level = this.levelFor(section);
    const same = this.placeOfItsKind(section);
    const other = this.open[same];
    if (other !== undefined) {
      level = Math.min(level, this.levelOf.get(other) ?? level);
      if (section.numbering === "none") this.sameAs.set(this.keyOf(section), level);
      this.open.splice(same);
    }
    this.open.splice(level);
    // A level that was skipped ("a)" right below "I.") leaves no hole.
    this.open.push(section);
    this.levelOf.set(section, level);
    while (this.open.length > 1 && this.levelAt(this.open.length - 2) >= level)
      this.open.splice(this.open.length - 2, 1);
    this.all.push(section);
  }

  /** "KHÁCH MỜI" below "II. Khoa Ngoại" and the sum of its people: no part of it, nothing like it divided the list. */
  private isNewLook(section: Section): boolean {
    const above = this.all.at(-1);
    return (
      section.numbering === "none" &&
      above !== undefined &&
      this.lastPerson > above.row &&
      this.all.every(({ numbering }) => numbering !== "none")
    );
  }

  /** "B. Khách mời" below "VI. Cơ quan": what stands above is the first part, though no "A" says so. */
  private isSecondPart({ numbering, number }: Section): boolean {
    return numbering === "letter" && number !== "A" && this.open.length > 0 && !this.levels.includes("letter");
  }

  private levelAt(index: number): number {
    const section = this.open[index];
    return section === undefined ? 0 : (this.levelOf.get(section) ?? 0);
  }

  /** The level of a heading by its number or its look; one seen for the first time gets a level of its own. */
  private levelFor(section: Section): number {
    const key = this.keyOf(section);
    const known = this.sameAs.get(key) ?? this.levels.indexOf(key);
    if (known >= 0) return known;
    const rank = RANKS[section.numbering];
    let level =
      rank === undefined
        ? this.levels.length
        : this.levels.findIndex((other) => (RANKS[other.replace(/\d$/, "")] ?? -1) > rank);
    if (level < 0 && rank === 0 && this.standsBesidePeople()) {
      this.levels.splice(0, this.levels.length, key);
      this.open.splice(0);
      level = 0;
    }
    if (level < 0) level = this.levels.length;
    if (this.levels[level] !== key) this.levels.splice(level, 0, key);
    this.open.splice(level);
    return level;
  }

  /** "Lãnh đạo" with people of its own, then "I. Đội Nghiệp vụ": its neighbour, no part of it. */
  private standsBesidePeople(): boolean {
    const [outer, inner] = this.open;
    return (
      outer?.numbering === "none" && inner === undefined && this.firstPerson > outer.row && this.lastPerson > outer.row
    );
  }

  private keyOf(section: Section): string {
    if (section.numbering === "none") return this.lookOf(section);
    return section.numbering === "arabic" ? `arabic${String(depthOf(section.number))}` : section.numbering;
  }

  /**
   * Headings without a number are told apart by how they look; one right below another that speaks of something else
   * divides it.
   */
  private lookOf(section: Section): string {
    const look = `none${section.typed === section.typed.toUpperCase() ? "-upper" : ""}${this.grid.isBold(section.row, section.cell.column) ? "-bold" : ""}`;
    const inner = `${look}:${section.topic}`;
    const above = this.all.at(-1);
    const divides =
      above !== undefined &&
      above === this.open.at(-1) &&
      above.numbering === "none" &&
      above.topic !== section.topic &&
      above.row > this.lastPerson;
    return this.levels.includes(inner) || (divides && this.levels.includes(look)) ? inner : look;
  }

  /**
   * "1. Thôn B" below "Thôn A", "Phân xưởng B" below "PHÂN XƯỞNG A", however each is written: none lies in another of
   * its kind. -1 where none is in force.
   */
  private placeOfItsKind(section: Section): number {
    if (section.topic !== "village" && section.topic !== "unit") return -1;
    const kind = kindWords(section.text);
    return kind === ""
      ? -1
      : this.open.findIndex(({ topic, text }) => topic === section.topic && kindWords(text) === kind);
  }
}

/** "Thôn" of "Thôn Nà Ca", "Phân xưởng" of "Phân xưởng Đào lò". */
function kindWords(text: string): string {
  return foldWords(text.slice(0, SHEET_WORDS.headings.startOf(text)[0]?.end ?? 0));
}
