import { type Sense } from "../../lexicon/senses";
import type { Clause } from "./clauses-of";
import type { TaggedClause } from "./tagged-clause";
import type { TimeNamed } from "./times-in";
import type { Topic } from "./topics";

/** What a time in a plan can be. Only the first two become facts of their own. */
export type TimeReading =
  "conference" | "work" | "cited" | "anniversary" | "period" | "past" | "recurring" | "withdrawn" | "beginning";

/** A time with the words around it, as evidence looks at them. */
export interface Seen {
  readonly tagged: TaggedClause;
  readonly clause: Clause;
  readonly time: TimeNamed;
  /** Plain letters up to the binding words, and behind the time. */
  readonly before: string;
  readonly behind: string;
  /** Senses of the words up to the time and of the whole clause. */
  readonly sensesBefore: ReadonlySet<Sense>;
  readonly senses: ReadonlySet<Sense>;
  readonly documentYear: number | null;
}

/** What speaks for a reading of a time. */
export interface TimeEvidence {
  readonly speaksFor: TimeReading;
  readonly weight: number;
  /** A text in which it holds. */
  readonly example: string;
  readonly holds: (seen: Seen) => boolean;
}

/** Whether the time binds in one of these ways. */
export const binds = ({ time }: Seen, ...kinds: readonly TimeNamed["binds"][]) => kinds.includes(time.binds);
/** How many days a time lasts; 0 for one day. */
export const days = ({ time, until }: Pick<TimeNamed, "time" | "until">) =>
  until === undefined ? 0 : (Date.parse(until) - Date.parse(time)) / 86_400_000;
export const WORK_TOPICS: readonly Topic[] = ["work", "dossier", "schedule"];

/** "Bổ sung vào mục V: cử 04 cán bộ; hoàn thành sơ đồ trước …": all that the paragraph says. */
export const isAmendment = ({ replaces, isAmending, paragraph: { words } }: Clause) =>
  replaces !== undefined ||
  isAmending === true ||
  /^[\s\d.)a-z-]{0,6}bo sung\b.*\b(?:muc|khoan|diem|phan)\b/.test(words.plain);

/** What comes after a day is refused: the day is the last. */
export const isRefused = ({ before, behind }: Seen) =>
  /\b(?:khong (?:nhan|tiep nhan|xem xet)|tu choi)\b/.test(before) ||
  /^[^.;]{0,40}\b(?:khong (?:duoc )?(?:xem xet|nhan|tiep nhan)|coi nhu)\b/.test(behind);

/** Senses of the words of the clause from `from` to `to`. */
export const sensesOf = ({ tags }: TaggedClause, from: number, to: number): ReadonlySet<Sense> =>
  new Set(tags.filter(({ start, end }) => start >= from && end <= to).map(({ sense }) => sense));

/** What a conference may be done with as well; "hoàn thành phóng sự" is no conference's. */
export const OF_CONFERENCE =
  /\b(?:hoi nghi|dai hoi|to chuc|thoi gian|hop|hoan thanh(?! (?!(?:viec |cong tac )?(?:to chuc|hoi nghi|dai hoi|xong|truoc|trong|cham|vao)\b)[a-z]))\b/;
