import type { Choices } from "../../domain/choices";
import type { Scope, Target } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { Visibility } from "../../domain/sheet-snapshot";
import { type ListClaim, listClaim } from "./list-claim";
import type { ListUse, RosterUse, UseReason } from "../session/session";

export interface UseQuestion {
  readonly rosters: readonly Roster[];
  readonly sheets: readonly { readonly name: string; readonly visibility: Visibility }[];
  readonly choices: Choices;
  readonly scope: Scope;
  /** The list being checked. */
  readonly target: Target;
  /**
   * Take no list that names another one, though it be the only one: for documents, which are not made from another
   * list.
   */
  readonly onlyNamed: boolean;
  /** The plan counts who is awarded among the delegates of its conference (Đình Lập IV.3). */
  readonly countsAwarded: boolean;
}

interface Candidate {
  readonly roster: Roster;
  readonly claim: ListClaim;
}

/**
 * Which roster serves as what, for the list being checked, each with the reason. The office's choice for a sheet wins;
 * otherwise
 * - a list that names the list being checked is it, and so are the parts beside it that name one of its groups ("DANH
 *   SÁCH KHÁCH MỜI");
 * - a list that names another one is that one, never this one;
 * - one that names none is this one where no other is; beside a list that does, it is `doubtful`: it may belong, and
 *   the office says so;
 * - people on a hidden sheet are not counted while a visible sheet holds the list.
 */
export function assignUses(question: UseQuestion): readonly ListUse[] {
  const { rosters, sheets, choices, scope, target } = question;
  const hidden = new Set(sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name));
  const choiceFor = (roster: Roster) => choices.sheets[roster.sheet]?.use ?? "auto";
  const isWholeList = (roster: Roster) =>
    choiceFor(roster) === target && choices.sheets[roster.sheet]?.beside === undefined;
  const chosen = rosters.filter((roster) => isOfPeople(roster) && isWholeList(roster));
  const candidates = rosters
    .filter((roster) => isOfPeople(roster) && choiceFor(roster) === "auto" && roster.delegates.length > 0)
    .map((roster): Candidate => ({ roster, claim: listClaim(roster, scope) }));
  const picked = chosen.length > 0 ? new Map<Roster, Pick>() : pick(candidates, hidden, question);
  const claimOf = new Map(candidates.map(({ roster, claim }) => [roster, claim]));

  return rosters.map((roster): ListUse => {
    const choice = choiceFor(roster);
    if (choice === "ignore") return { roster, use: "unused", why: "chosen" };
    if (!isOfPeople(roster)) {
      if (choice === "allocation" || choice === "staff" || choice === "list")
        return { roster, use: choice, why: "chosen" };
      return { roster, use: tableUse(roster), why: "named" };
    }
    if (choice === target) return { roster, use: "checked", why: "chosen" };
    if (choice === "attendees" || choice === "sentUp" || choice === "awards" || choice === "nominations")
      return { roster, use: choice, why: "chosen" };
    const pickedAs = picked.get(roster);
    if (pickedAs !== undefined) return { roster, ...pickedAs };
    const claim = claimOf.get(roster);
    if (claim === undefined) return { roster, use: "unused", why: choice === "auto" ? "empty" : "chosen" };
    if (hidden.has(roster.sheet)) return { roster, use: "unused", why: "hidden" };
    if (claim.list === null) return { roster, use: "unused", why: "unnamed" };
    return {
      roster,
      use: claim.list === "other" ? "unused" : claim.list === target ? "unused" : claim.list,
      why: "named",
    };
  });
}

type Pick = { readonly use: RosterUse; readonly why: UseReason };

function isOfPeople(roster: Roster): boolean {
  return roster.kind === "delegates" || roster.kind === "nominations" || roster.kind === "roster";
}

function tableUse(roster: Roster): RosterUse {
  return roster.kind === "allocation" || roster.kind === "staff" || roster.kind === "list" ? roster.kind : "unused";
}

/** The lists that are checked, and those that may belong to them; nothing is said of the others. */
function pick(
  candidates: readonly Candidate[],
  hidden: ReadonlySet<string>,
  question: UseQuestion,
): ReadonlyMap<Roster, Pick> {
  const visible = candidates.filter(({ roster }) => !hidden.has(roster.sheet));
  for (const pool of [visible, candidates]) {
    const found = pickFrom(pool, question);
    if (found.size > 0) return found;
  }
  return new Map();
}

function pickFrom(
  pool: readonly Candidate[],
  { target, countsAwarded, onlyNamed }: UseQuestion,
): ReadonlyMap<Roster, Pick> {
  const picked = new Map<Roster, Pick>();
  const take = (all: readonly Candidate[], use: RosterUse, why: UseReason) => {
    for (const { roster } of all) picked.set(roster, { use, why });
  };
  const naming = (list: ListClaim["list"]) => pool.filter(({ claim }) => claim.list === list);
  const silent = naming(null);
  take(naming(target), "checked", "named");
  if (target === "attendees") {
    const parts = silent.filter(({ claim }) => claim.isPart);
    take(parts, "checked", "part");
    if (countsAwarded) {
      take(
        naming("awards").filter(({ claim }) => !claim.isProposed),
        "checked",
        "awardedCount",
      );
      if (picked.size > 0)
        take(
          naming("awards").filter(({ claim }) => claim.isProposed),
          "doubtful",
          "proposedAwards",
        );
    }
    take(
      silent.filter(({ claim }) => !claim.isPart),
      picked.size > 0 ? "doubtful" : "checked",
      "unnamed",
    );
    return picked;
  }
  if (picked.size === 0 && target === "awards") take(naming("nominations"), "checked", "named");
  // The office says which list it has open; a list that names none is taken at its word.
  if (picked.size === 0) take(silent, "checked", "unnamed");
  // Asked for by name where there is one sheet of people only: the office knows better than its title.
  const isOnlySheet = new Set(pool.map(({ roster }) => roster.sheet)).size === 1;
  if (picked.size > 0 || !isOnlySheet || onlyNamed) return picked;
  const comers = naming("attendees").concat(naming("sentUp"));
  take(comers.length > 0 ? comers : pool, "checked", "asked");
  return picked;
}
