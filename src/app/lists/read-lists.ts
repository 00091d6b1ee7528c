import { categoriesOf } from "../../domain/categories";
import type { Choices } from "../../domain/choices";
import type { Plan } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { readWorkbook } from "../../reading/read-workbook";
import { scopeInForce } from "../scope-in-force";
import type { CategoryContext } from "./judge-text";
import { isOwnReport, isWrittenList } from "./own-sheets";
import { resolveGroups } from "./resolve-groups";

/**
 * The lists of a workbook with the categories of their people as the plan has them, for session, command line and
 * documents alike. Sheets that we wrote ourselves are none of the office's lists; a list that we wrote is read only
 * where it is all that the workbook has.
 */
export function readLists(snapshots: readonly SheetSnapshot[], choices: Choices, plan: Plan | null): readonly Roster[] {
  const offered = snapshots.filter((sheet) => !isOwnReport(sheet));
  const lists = readWorkbook(
    offered.filter((sheet) => !isWrittenList(sheet)),
    choices,
  );
  const read = lists.some((list) => list.delegates.length > 0) ? lists : readWorkbook(offered, choices);
  return resolveGroups(read, categoryContext(choices, plan));
}

function categoryContext(choices: Choices, plan: Plan | null): CategoryContext {
  return {
    categories: categoriesOf(plan?.categories),
    seat: {
      scope: scopeInForce(plan, choices),
      issuer: choices.paperwork?.letterhead.issuer ?? plan?.issuer ?? "",
    },
    chosen: choices.groups,
    ofSheets: Object.fromEntries(
      Object.entries(choices.sheets).flatMap(([sheet, { group }]) => (group === undefined ? [] : [[sheet, group]])),
    ),
  };
}
