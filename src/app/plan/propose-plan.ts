import type { Plan, Scope, Target } from "../../domain/plan";
import { comparePlaces } from "../../domain/compare-places";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { shorten } from "../lists/why-not-used";
import type { Said } from "./list-titles";
import { isAbove, isSamePlace, type NamedOffice, type NamedPlace, officeIn, scopeOfPlace } from "./named-offices";
import { scopesOf } from "./plan-scopes";
import {
  distinct,
  type ProposalReason,
  readingsOf,
  says,
  type Seat,
  type SeatReading,
  seatOf,
  targetOf,
  type TitledList,
  titledLists,
} from "./seat-of-lists";

/** A plan that the office may know: built in, or the one last used on this machine. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly from: "preset" | "machine";
  /** Where it was used the last time. */
  readonly scope?: Scope | undefined;
}

/** Plan, scope and list for the office to confirm. */
export interface PlanProposal {
  readonly known: KnownPlan;
  readonly scope: Scope;
  readonly target: Target;
  /** Not the plan of this office and this year: only to begin from. */
  readonly isModel: boolean;
  readonly why: readonly ProposalReason[];
  /** What speaks against it, whole sentences. */
  readonly doubts: readonly ProposalReason[];
}

/** What the titles of a workbook say, and the plans that fit; nothing is in force before somebody confirms it. */
export interface PlanProposals {
  /** As the titles have it, whatever the plan; null where they do not say. */
  readonly scope: Scope | null;
  readonly target: Target | null;
  readonly why: readonly ProposalReason[];
  /** One that fits, or several between which the titles do not decide, the likeliest first. */
  readonly offered: readonly PlanProposal[];
  /** Why nothing is proposed although the titles name somebody. */
  readonly doubts: readonly ProposalReason[];
}

export const NO_PROPOSALS: PlanProposals = { scope: null, target: null, why: [], offered: [], doubts: [] };

export interface ProposalQuestion {
  readonly snapshots: readonly SheetSnapshot[];
  readonly rosters: readonly Roster[];
  readonly known: readonly KnownPlan[];
}

/**
 * Plan, scope and list as the titles of a workbook and what was used before let them be guessed. A built-in plan is
 * proposed only where the workbook is of the office that issued it, or of one below it; the one last used here also
 * where the workbook names nobody. What contradicts is said, and what nothing speaks for is not proposed.
 */
export function proposePlan({ snapshots, rosters, known }: ProposalQuestion): PlanProposals {
  const lists = titledLists(snapshots, rosters);
  if (lists.length === 0) return NO_PROPOSALS;
  const seat = seatOf(lists);
  if ("differ" in seat) return { ...NO_PROPOSALS, doubts: [severalOffices(seat.differ)] };
  const readings = readingsOf(seat);
  const candidates = known.flatMap((one) => candidatesFor(one, seat, lists, readings));
  const [first] = readings;
  // Whether people go up or come depends on who sends them; who is put up for an award does not.
  const list = targetOf(lists, first?.scope ?? "xã");
  const isKnown = first !== undefined || list.target === "awards";
  const offered = theLikeliest(candidates);
  return {
    scope: readings.length === 1 ? (first?.scope ?? null) : null,
    target: isKnown ? list.target : null,
    why: isKnown ? distinct([...(first?.why ?? []), ...list.why]) : [],
    offered,
    doubts: offered.some(({ isModel }) => !isModel) ? [] : seatDoubts(seat),
  };
}

function severalOffices(issuers: readonly Said<NamedOffice>[]): ProposalReason {
  const texts = [...new Set(issuers.map(({ text }) => `“${text}”`))];
  const named = texts.slice(0, 3).join(", ") + (texts.length > 3 ? " …" : "");
  return { text: `Các trang ghi nhiều cơ quan khác nhau: ${named}.`, cell: issuers[1]?.cell ?? null };
}

function seatDoubts({ issuer }: Seat): readonly ProposalReason[] {
  if (issuer === null) return [];
  const { text, cell } = issuer;
  const isZone = issuer.value.places[0]?.level === "đặc khu" && issuer.value.is !== "unit";
  return [
    { text: `Chưa có kế hoạch của “${shorten(text)}”.`, cell },
    ...(isZone ? [{ text: "Kế hoạch nêu cấp nào cho đặc khu thì chọn cấp đó.", cell: null }] : []),
  ];
}

interface Candidate extends PlanProposal {
  /** 4: of this office; 3: nothing speaks against it; 2: of this office, but of another year; 1: of another office. */
  readonly strength: number;
}

function candidatesFor(
  known: KnownPlan,
  seat: Seat,
  lists: readonly TitledList[],
  readings: readonly SeatReading[],
): readonly Candidate[] {
  const match = matchOf(known, seat);
  // A built-in plan of a stranger is no nearer than the other ones.
  if (known.from === "preset" && (match.relation === "none" || match.relation === "other")) return [];
  const scopes = scopesOf(known.plan);
  const possible = scopesFor(known, match, seat, readings, scopes);
  return possible.flatMap(({ scope, why }): readonly Candidate[] => {
    if (!scopes.includes(scope)) return [];
    const year = yearDoubt(known.plan, seat);
    const list = targetOf(lists, scope);
    const isModel = match.relation === "other" || year !== null;
    return [
      {
        known,
        scope,
        target: list.target,
        isModel,
        why: distinct([...(known.from === "machine" ? [LAST_USED] : []), ...match.why, ...why, ...list.why]),
        doubts: [...match.doubts, ...(year === null ? [] : [year])],
        strength: match.relation === "other" ? 1 : isModel ? 2 : match.relation === "none" ? 3 : 4,
      },
    ];
  });
}

const LAST_USED: ProposalReason = { text: "là kế hoạch dùng lần gần nhất trên máy này", cell: null };

/**
 * `own`: the workbook is of the office that issued the plan; `below`: of one that lies below it; `other`: of another
 * office; `none`: it names nobody whom one could compare.
 */
interface Match {
  readonly relation: "own" | "below" | "other" | "none";
  readonly why: readonly ProposalReason[];
  readonly doubts: readonly ProposalReason[];
}

const NO_MATCH: Match = { relation: "none", why: [], doubts: [] };

function matchOf({ plan, from }: KnownPlan, seat: Seat): Match {
  const { issuer, conference, planNumber } = seat;
  const office = officeIn(plan.issuer);
  if (office === null) return NO_MATCH;
  const cited = `${plan.number ?? ""} ${plan.document}`.replace(/\s+/g, "");
  const numbered = planNumber !== null && cited.includes(planNumber.value) ? [says(planNumber)] : [];
  if (issuer === null) {
    const [place] = office.places;
    const isItsOwn = conference !== null && place !== undefined && isSamePlace(conference.value, place);
    if (isItsOwn) return { relation: "own", why: [says(conference), ...numbered], doubts: [] };
    if (numbered.length > 0 && conference === null) return { relation: "own", why: numbered, doubts: [] };
    const isOther =
      conference !== null && conference.value.name !== "" && place !== undefined && !isAbove(conference.value, place);
    return isOther ? { relation: "other", why: [], doubts: [anotherOffice(plan, conference)] } : NO_MATCH;
  }
  const relation = relationOf(issuer.value, office, from);
  const [place] = issuer.value.places;
  // Of two communes the letterhead names one and the title the other.
  if (conference !== null && place !== undefined && isNeighbour(place, conference.value))
    return { relation: "other", why: [], doubts: [twoPlaces(issuer, conference)] };
  return relation === "other"
    ? { relation, why: [], doubts: [anotherOffice(plan, issuer)] }
    : { relation, why: relation === "none" ? [] : [says(issuer), ...numbered], doubts: [] };
}

/**
 * Communes of one name lie in several provinces: a stranger's plan is another office's unless they lie in one place
 * that both name.
 */
function isElsewhere(
  above: readonly NamedPlace[],
  [planPlace, ...planAbove]: readonly NamedPlace[],
  from: KnownPlan["from"],
): boolean {
  if (above.some((one) => planAbove.some((other) => isNeighbour(one, other)))) return true;
  const isShared = (one: NamedPlace) =>
    [planPlace, ...planAbove].some((other) => other !== undefined && isSamePlace(one, other));
  return from === "preset" && above.length > 0 && planAbove.length > 0 && !above.some(isShared);
}

const isNeighbour = (one: NamedPlace, other: NamedPlace) =>
  one.level === other.level && one.name !== "" && other.name !== "" && !isSamePlace(one, other);

function twoPlaces(issuer: Said<unknown>, conference: Said<unknown>): ProposalReason {
  return {
    text: `Cơ quan lập ghi “${issuer.text}”, còn tiêu đề ghi “${shorten(conference.text)}”.`,
    cell: conference.cell,
  };
}

function relationOf(issuer: NamedOffice, plan: NamedOffice, from: KnownPlan["from"]): Match["relation"] {
  if (issuer.is === "unit" && plan.is === "unit")
    return comparePlaces(issuer.text, plan.text) === "same" ? "own" : "other";
  const [planPlace] = plan.places;
  const [place, ...above] = issuer.places;
  if (planPlace === undefined || plan.is === "unit") return "other";
  if (isElsewhere(above, plan.places, from)) return "other";
  if (issuer.is !== "unit" && place !== undefined && isSamePlace(place, planPlace)) return "own";
  const higher = issuer.is === "unit" ? issuer.places : above;
  if (higher.some((one) => isSamePlace(one, planPlace))) return "below";
  return place === undefined && issuer.is === "place" ? "none" : "other";
}

function anotherOffice({ issuer }: Plan, said: Said<unknown>): ProposalReason {
  return { text: `Kế hoạch này của ${issuer}, còn tiêu đề ghi “${shorten(said.text)}”.`, cell: said.cell };
}

/** A list of another year goes with another plan; a plan may say that its conference is held in the next one. */
function yearDoubt(plan: Plan, { year }: Seat): ProposalReason | null {
  if (year === null) return null;
  const { value } = year;
  if (yearsOf(plan).includes(value)) return null;
  return { text: `Kế hoạch này của năm ${String(plan.year)}, còn tiêu đề ghi năm ${String(value)}.`, cell: year.cell };
}

function yearsOf({ year, title, conferences, period }: Plan): readonly number[] {
  if (period !== undefined && period.from === period.to) return [period.to];
  const said = [title, ...conferences.map(({ when = "" }) => when)].join(" ");
  return [year, ...[...said.matchAll(/20\d\d/g)].map(([found]) => Number(found))];
}

/** The scopes of the plan under which the workbook may stand. */
function scopesFor(
  { plan, scope: used }: KnownPlan,
  match: Match,
  { issuer, conference }: Seat,
  readings: readonly SeatReading[],
  scopes: readonly Scope[],
): readonly SeatReading[] {
  const fitting = readings.filter(({ scope }) => scopes.includes(scope));
  if (fitting.length > 0) return fitting;
  // A school below the commune: the commune's plan is not for it.
  if (issuer !== null && (issuer.value.is === "unit" || match.relation === "below")) return [];
  if (match.relation === "own") {
    const own = scopeOfPlace(officeIn(plan.issuer)?.places[0]);
    const isSent = conference !== null && issuer === null && isSentThere(conference);
    return own === null || isSent ? [] : [{ scope: own, why: [] }];
  }
  if (match.relation !== "none") return [];
  const only = used ?? (scopes.length === 1 ? scopes[0] : undefined);
  return only === undefined ? [] : [{ scope: only, why: [] }];
}

/** Those that fit best; a model only where no plan fits. The office's own comes before the preset it was made from. */
function theLikeliest(candidates: readonly Candidate[]): readonly PlanProposal[] {
  const best = Math.max(0, ...candidates.map(({ strength }) => strength));
  const equal = candidates.filter(({ strength }) => strength === best);
  const ofMachine = equal.filter(({ known }) => known.from === "machine");
  const models = new Set(ofMachine.flatMap(({ known: { plan } }) => [plan.id, plan.basedOn]));
  const others = equal.filter(({ known }) => known.from !== "machine" && !models.has(known.plan.id));
  return [...ofMachine, ...others].slice(0, MOST_OFFERED).map(({ strength: _strength, ...proposal }) => proposal);
}

const MOST_OFFERED = 2;

/** "Danh sách đại biểu đi dự Hội nghị … huyện": whoever sends them is not named. */
function isSentThere({ text }: Said<unknown>): boolean {
  return /(?<!\p{L})(?:đi dự|cử dự|cử đi|được cử|bầu đi)(?!\p{L})/iu.test(text);
}
