import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { explainLists, type ListLine } from "../../app/lists/explain-lists";
import { explainAwaiting } from "../../app/plan/explain-awaiting";
import type { RosterUse } from "../../app/session/session";
import type { CellRef } from "../../domain/cell-ref";
import type { Roster } from "../../domain/roster";
import { useOpenPart } from "../parts/open-part";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";
import { TextLink } from "../parts/text-link";

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalXXS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start", minWidth: 0, paddingLeft: "4px", paddingRight: "4px", marginLeft: "-4px" },
});

const FIRST = 4;

/** Which lists and rows were counted and which were not, each with the way to its sheet: nothing is left out unseen. */
export function ListAccount() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const lines = useAccountLines();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all || lines.length <= FIRST + 1 ? lines : lines.slice(0, FIRST);
  return (
    <section className={shared.section} aria-label={words.account.heading}>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {shown.map((line) => (
          <AccountLine key={line.text} line={line} />
        ))}
      </ul>
      {shown.length === lines.length ? null : (
        <Button size="small" appearance="transparent" className={styles.more} onClick={() => setAll(true)}>
          {words.common.more(lines.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** What is said of lists and rows that were counted or not. */
export function useAccountLines(): readonly ListLine[] {
  const { uses, conference, wanted, account, plan, planRules, disabledRules, params } = useSessionState(
    ({ uses, conference, wanted, account, plan, planRules, choices }) => ({
      plan,
      uses,
      conference,
      wanted,
      account,
      planRules,
      disabledRules: choices.disabledRules,
      params: choices.params,
    }),
  );
  return useMemo(
    () =>
      conference === null
        ? []
        : [
            ...explainLists({ uses, conference, target: conference.target, wanted, account }),
            ...explainAwaiting(planRules, { disabledRules, params }, conference.scope, plan),
          ],
    [uses, conference, wanted, account, plan, planRules, disabledRules, params],
  );
}

function AccountLine({ line }: { readonly line: ListLine }) {
  const styles = useStyles();
  const session = useSession();
  const uses = useSessionState((state) => state.uses);
  const places = placesOf(line, uses);
  const openPart = useOpenPart();
  return (
    <li className={styles.line}>
      {line.text}{" "}
      {line.settledIn === undefined ? null : (
        <TextLink onClick={() => openPart("plan")}>{words.account.openPlan}</TextLink>
      )}
      {places.map((cell, at) => (
        <span key={cell.sheet}>
          {at === 0 ? "" : " · "}
          <TextLink label={words.account.goTo(cell.sheet)} onClick={() => void session.reveal(cell)}>
            {words.account.see}
            {places.length > 1 ? ` ${cell.sheet}` : ""}
          </TextLink>
        </span>
      ))}
    </li>
  );
}

/**
 * Where to look for what a line says: at every list that was counted, or at the sheet's first list; one cell a sheet.
 */
function placesOf(
  { sheet, row, isCounted }: ListLine,
  uses: readonly { readonly roster: Roster; readonly use: RosterUse }[],
): readonly CellRef[] {
  const counted = isCounted ? uses.filter(({ use }) => use === "checked") : [];
  const here = counted.length > 0 ? counted : uses.filter(({ roster }) => roster.sheet === sheet).slice(0, 1);
  const cells = here.map(({ roster }) => ({ sheet: roster.sheet, row: row ?? roster.firstRow, column: 1 }));
  return [...new Map(cells.map((cell) => [cell.sheet, cell])).values()];
}
