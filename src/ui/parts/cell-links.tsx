import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1, type CellRef, toAddress } from "../../domain/cell-ref";
import { useSession } from "./session-context";
import { words } from "./words";
import { TextLink } from "./text-link";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  more: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
});

const FIRST = 6;
const STEP = 60;

export interface CellLinksProps {
  readonly cells: readonly CellRef[];
  /** Stands before the links. */
  readonly label?: string;
  /** The sheet that need not be named. */
  readonly sheet?: string | undefined;
}

/** Cells as links that go there; a long list is unfolded step by step. */
export function CellLinks({ cells, label, sheet }: CellLinksProps) {
  const styles = useStyles();
  const session = useSession();
  const [shown, setShown] = useState(FIRST);
  const rest = cells.length - shown;
  const visible = rest > 1 ? cells.slice(0, shown) : cells;
  return (
    <div className={styles.links}>
      {label === undefined ? null : <span className={styles.label}>{label}</span>}
      {visible.map((cell) => {
        const address = cell.sheet === sheet ? a1(cell) : `${cell.sheet}!${a1(cell)}`;
        return (
          <TextLink
            key={toAddress(cell)}
            label={words.findings.goTo(address)}
            onClick={() => void session.reveal(cell)}
          >
            {address}
          </TextLink>
        );
      })}
      {rest > 1 ? (
        <Button size="small" appearance="transparent" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {words.findings.moreCells(rest)}
        </Button>
      ) : null}
    </div>
  );
}
