import type { Choices } from "../domain/choices";
import type { Target } from "../domain/plan";
import type { Roster } from "../domain/roster";
import { containsWords } from "../domain/vietnamese-text";
import type { SheetInfo } from "./ports";
import type { RosterUse } from "./session";

/** Title or sheet-name phrases that say which of the three lists a roster is. Kept apart from "dự hội nghị", which every title has. */
const SENT_UP = ["đi dự", "cử dự", "tham dự đại hội thi đua", "dự đại hội thi đua yêu nước tỉnh", "dự đại hội thi đua yêu nước huyện", "dự đại hội thi đua yêu nước thành phố", "dự đại hội cấp trên", "dự hội nghị cấp trên", "dự hội nghị điển hình tiên tiến huyện", "dự hội nghị điển hình tiên tiến tỉnh", "đại biểu cấp trên", "đi dự cấp trên"];
const AWARDS = ["đề nghị khen", "đề nghị tặng", "đề nghị xét tặng", "đề nghị biểu dương", "được khen thưởng", "được tặng", "tặng giấy khen", "tặng bằng khen", "danh sách khen thưởng"];
/** Conferences have "khen thưởng" in their names too: who comes to one is no nominee. */
const ATTENDEES = ["đại biểu dự", "đại biểu tham dự", "khách mời dự", "thành phần dự", "mời dự hội nghị"];

/** The list a roster of people says that it is; null when it does not say. */
function listNamed(roster: Roster): Target | null {
  const text = `${roster.title} ${roster.sheet}`;
  if (SENT_UP.some((phrase) => containsWords(text, phrase))) return "sentUp";
  if (ATTENDEES.some((phrase) => containsWords(text, phrase))) return "attendees";
  if (roster.kind === "nominations" || AWARDS.some((phrase) => containsWords(text, phrase))) return "awards";
  return roster.kind === "delegates" ? "attendees" : null;
}

/**
 * Which roster serves as what, for the list being checked. The office's choice for a sheet wins; otherwise:
 * a roster that names another list is not this one; one that names none is, unless a better one is there; people on a hidden sheet
 * are not counted while a visible sheet holds the list (the pane says so).
 */
export function assignUses(
  rosters: readonly Roster[],
  sheets: readonly Pick<SheetInfo, "name" | "visibility">[],
  choices: Choices,
  target: Target,
): { readonly roster: Roster; readonly use: RosterUse }[] {
  const hidden = new Set(sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name));
  const choiceFor = (roster: Roster) => choices.sheets[roster.sheet]?.use ?? "auto";
  const isPeople = (roster: Roster) => roster.kind === "delegates" || roster.kind === "nominations" || roster.kind === "roster";

  const chosen = rosters.filter((roster) => isPeople(roster) && choiceFor(roster) === target);
  const automatic = rosters.filter((roster) => isPeople(roster) && choiceFor(roster) === "auto");
  const checked = new Set(chosen.length > 0 ? chosen : pick(automatic, hidden, target));

  return rosters.map((roster) => ({ roster, use: useOf(roster) }));

  function useOf(roster: Roster): RosterUse {
    const choice = choiceFor(roster);
    if (choice === "ignore") return "unused";
    if (!isPeople(roster)) return choice === "allocation" || choice === "staff" || choice === "list" ? choice : peopleless(roster);
    if (checked.has(roster)) return "checked";
    if (choice === "nominations") return "nominations";
    if (choice === "attendees") return "attendees";
    if (choice !== "auto") return "unused";
    const named = listNamed(roster);
    if (named === "awards") return "nominations";
    return named === "attendees" && !hidden.has(roster.sheet) ? "attendees" : "unused";
  }
}

function peopleless(roster: Roster): RosterUse {
  return roster.kind === "allocation" || roster.kind === "staff" || roster.kind === "list" ? roster.kind : "unused";
}

function pick(rosters: readonly Roster[], hidden: ReadonlySet<string>, target: Target): readonly Roster[] {
  const filled = rosters.filter((roster) => roster.delegates.length > 0);
  const visible = filled.filter((roster) => !hidden.has(roster.sheet));
  for (const pool of [visible, filled]) {
    const named = pool.filter((roster) => listNamed(roster) === target);
    if (named.length > 0) return named;
    // The office says which list it has open; a roster that does not name another list is taken at its word.
    const unnamed = pool.filter((roster) => listNamed(roster) === null);
    if (unnamed.length > 0) return unnamed;
    if (pool.length > 0 && target === "sentUp") {
      const delegates = pool.filter((roster) => roster.kind === "delegates");
      if (delegates.length > 0 && new Set(delegates.map((roster) => roster.sheet)).size === 1) return delegates;
    }
  }
  return [];
}
