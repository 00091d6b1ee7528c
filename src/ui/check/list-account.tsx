import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { explainLists, type ListLine } from "../../app/lists/explain-lists";
import { explainAwaiting } from "../../app/plan/explain-awaiting";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  more: { alignSelf: "flex-start", minWidth: 0, paddingLeft: "4px", paddingRight: "4px", marginLeft: "-4px" },
});

const FIRST = 4;

/** Which lists and rows were counted and which were not, each with the way to its sheet: nothing is left out unseen. */
export function ListAccount() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { uses, conference, wanted, account, planRules, switchedOff } = useSessionState(
    ({ uses, conference, wanted, account, planRules, choices }) => ({
      uses,
      conference,
      wanted,
      account,
      planRules,
      switchedOff: choices.disabledRules,
    }),
  );
  const [all, setAll] = useState(false);
  const lines = useMemo(
    () =>
      conference === null
        ? []
        : [
            ...explainLists({ uses, conference, target: conference.target, wanted, account }),
            ...explainAwaiting(planRules, switchedOff, conference.scope),
          ],
    [uses, conference, wanted, account, planRules, switchedOff],
  );
  if (lines.length === 0) return null;
  const shown = all || lines.length <= FIRST + 1 ? lines : lines.slice(0, FIRST);
  const places = ({ sheet, row, isCounted }: ListLine) => {
    const counted = isCounted ? uses.filter(({ use }) => use === "checked").map(({ roster }) => roster) : [];
    const rosters =
      counted.length > 0
        ? counted
        : uses
            .filter(({ roster }) => roster.sheet === sheet)
            .slice(0, 1)
            .map(({ roster }) => roster);
    const cells = rosters.map(({ sheet: name, firstRow }) => ({ sheet: name, row: row ?? firstRow, column: 1 }));
    return [...new Map(cells.map((cell) => [cell.sheet, cell])).values()];
  };
  return (
    <section className={shared.section} aria-label={words.account.heading}>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line.text} className={styles.line}>
            {line.text}{" "}
            {places(line).map((cell, at) => (
              <span key={cell.sheet}>
                {at === 0 ? "" : " · "}
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={words.account.goTo(cell.sheet)}
                  onClick={() => void session.reveal(cell)}
                >
                  {words.account.see}
                  {places(line).length > 1 ? ` ${cell.sheet}` : ""}
                </Link>
              </span>
            ))}
          </li>
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
