import { comparePlaces } from "../../domain/compare-places";
import type { CellRef } from "../../domain/cell-ref";
import { type Scope, type Target, TARGETS } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { TARGET_NAMES } from "../../domain/target-names";
import { type ListClaim, listClaim } from "../lists/list-claim";
import { shorten } from "../lists/why-not-used";
import { type ListTitles, type Said, titlesOf } from "./list-titles";
import { isAbove, isLowest, isSamePlace, type NamedOffice, type NamedPlace, scopeOfPlace } from "./named-offices";

/** Why something is proposed, as the rest of a sentence ("tiêu đề ghi “XÃ TÂN ĐOÀN”"), and where it stands. */
export interface ProposalReason {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** A list of people with what stands above it. */
export interface TitledList extends ListTitles {
  readonly roster: Roster;
}

/** The visible lists of people that may be a conference's, with their titles. */
export function titledLists(snapshots: readonly SheetSnapshot[], rosters: readonly Roster[]): readonly TitledList[] {
  const visible = snapshots.filter(({ visibility }) => visibility === "visible");
  const lists = rosters.flatMap((roster): readonly TitledList[] => {
    const sheet = visible.find(({ name }) => name === roster.sheet);
    const isOfPeople = roster.delegates.length > 0;
    return sheet === undefined || !isOfPeople
      ? []
      : [{ roster, ...titlesOf(roster, sheet, lastRowBefore(roster, rosters)) }];
  });
  // A list of something else (a phone book) says nothing of the conference.
  const ofConference = lists.filter(({ roster }) => listClaim(roster, "xã").list !== "other");
  return ofConference;
}

function lastRowBefore({ sheet, firstRow }: Roster, rosters: readonly Roster[]): number {
  const ends = rosters
    .filter((other) => other.sheet === sheet && other.lastRow < firstRow)
    .map(({ lastRow }) => lastRow);
  return Math.max(0, ...ends);
}

/** Who holds the conference, by all lists together. */
export type Seat = Pick<ListTitles, "issuer" | "conference" | "year" | "planNumber">;

/** What the lists say together; `differ`: the offices that they name, where these are several. */
export function seatOf(lists: readonly TitledList[]): Seat | { readonly differ: readonly Said<NamedOffice>[] } {
  const issuers = lists.flatMap(({ issuer }) => (issuer === null || !isNamed(issuer.value) ? [] : [issuer]));
  const [issuer] = issuers;
  const others = issuers.filter((other) => issuer !== undefined && !isSameOffice(issuer.value, other.value));
  if (issuer !== undefined && others.length > 0) return { differ: [issuer, ...others] };
  const first = <Name extends keyof Seat>(name: Name) =>
    lists.map((list) => list[name]).find((said) => said !== null) ?? null;
  const conference = ownFirst(lists);
  return { issuer: holderOf(issuer, conference), conference, year: first("year"), planNumber: first("planNumber") };
}

const isNamed = ({ is, places: [place] }: NamedOffice) => is === "unit" || (place !== undefined && place.name !== "");

/** Below the letterhead of the district a list of "Hội nghị … xã Xuân Lai" is the commune's. */
function holderOf(issuer: Said<NamedOffice> | undefined, conference: ListTitles["conference"]): ListTitles["issuer"] {
  const [place] = issuer?.value.places ?? [];
  if (issuer === undefined) return null;
  if (issuer.value.is === "unit" || place === undefined || conference === null) return issuer;
  if (conference.value.name === "" || !isAbove(place, conference.value)) return issuer;
  const { text, places } = issuer.value;
  const scope = scopeOfPlace(conference.value);
  return { ...conference, value: { text, is: "place", scope, places: [conference.value, ...places] } };
}

/** Of a workbook's conferences the one that people come to, before the one above that some are sent to. */
function ownFirst(lists: readonly TitledList[]): ListTitles["conference"] {
  const named = lists.flatMap(({ conference }) => conference ?? []);
  return named.reduce<ListTitles["conference"]>(
    (lowest, one) => (lowest === null || isAbove(lowest.value, one.value) ? one : lowest),
    null,
  );
}

function isSameOffice(one: NamedOffice, other: NamedOffice): boolean {
  const [a, b] = [one.places[0], other.places[0]];
  if (one.is === "unit" || other.is === "unit")
    return one.is === other.is && comparePlaces(one.text, other.text) !== "other";
  return a !== undefined && b !== undefined ? isSamePlace(a, b) : one.text === other.text;
}

/** At which scope the titles allow the conference to be held, and what says so. */
export interface SeatReading {
  readonly scope: Scope;
  readonly why: readonly ProposalReason[];
}

/** A title as a reason. */
export const says = ({ text, cell }: Said<unknown>): ProposalReason => ({
  text: `tiêu đề ghi “${shorten(text)}”`,
  cell,
});

/** Every scope that the titles allow; none where they name nobody whose scope could be told. */
export function readingsOf({ issuer, conference }: Seat): readonly SeatReading[] {
  if (issuer === null) {
    // "dự Hội nghị … huyện" without a letterhead may be the district's list or what a commune sends there.
    const scope = conference !== null && isLowest(conference.value) ? scopeOfPlace(conference.value) : null;
    return scope === null || conference === null ? [] : [{ scope, why: [says(conference)] }];
  }
  const { is, scope } = issuer.value;
  const whose = scope === null ? [] : [{ scope, why: [says(issuer)] }];
  if (is !== "department") return whose;
  // An office of a place makes the list of the place's conference, or sends its own people there.
  const [place] = issuer.value.places;
  const isOfPlace = conference === null || (place !== undefined && isSameOrUnnamed(conference.value, place));
  return isOfPlace ? [...whose, { scope: "cơ quan, đơn vị", why: [says(issuer)] }] : whose;
}

const isSameOrUnnamed = (one: NamedPlace, other: NamedPlace) =>
  isSamePlace(one, other) || (one.level === other.level && one.name === "");

/** The list that the workbook holds for an office of this scope, and what says so. */
export function targetOf(
  lists: readonly TitledList[],
  scope: Scope,
): { readonly target: Target; readonly why: readonly ProposalReason[] } {
  const claims = lists.map((list) => ({ list, claim: listClaim(list.roster, scope) }));
  const target = TARGETS.find((one) => claims.some(({ claim }) => isOf(claim, one))) ?? "attendees";
  const named = claims.find(({ claim }) => isOf(claim, target) && claim.list !== null);
  if (named === undefined) return { target, why: [] };
  const { title, roster } = named.list;
  if (named.claim.by === "title" && title !== null) return { target, why: [says(title)] };
  const name = TARGET_NAMES[target].toLocaleLowerCase("vi");
  return { target, why: [{ text: `trang “${roster.sheet}” là danh sách ${name}`, cell: null }] };
}

function isOf({ list, isPart }: ListClaim, target: Target): boolean {
  if (target === "awards") return list === "awards" || list === "nominations";
  return list === target || (target === "attendees" && list === null && isPart);
}

/** Each reason once. */
export function distinct(reasons: readonly ProposalReason[]): readonly ProposalReason[] {
  return reasons.filter(({ text }, at) => reasons.findIndex((other) => other.text === text) === at);
}
