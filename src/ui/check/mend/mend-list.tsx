import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellMend } from "../../../app/mend/mend";
import { a1, toAddress } from "../../../domain/cell-ref";
import { useSession } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { words } from "../../parts/words";
import { mendWords } from "./mend-words";
import { TextLink } from "../../parts/text-link";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: "1px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST = 8;
const STEP = 100;

export interface MendListProps {
  readonly cells: readonly CellMend[];
  /** Addresses of the cells that are left out. */
  readonly left: ReadonlySet<string>;
  readonly leave: (left: ReadonlySet<string>) => void;
  /** The sheet that need not be named. */
  readonly sheet: string | undefined;
}

/** Each cell with what stands there and what would, and a tick to leave it out. */
export function MendList({ cells, left, leave, sheet }: MendListProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [shown, setShown] = useState(FIRST);
  const rest = cells.length - shown;
  const visible = rest > 1 ? cells.slice(0, shown) : cells;
  const taken = cells.filter(({ cell }) => !left.has(toAddress(cell))).length;
  const toggle = (address: string) => {
    const changed = new Set(left);
    if (!changed.delete(address)) changed.add(address);
    leave(changed);
  };
  return (
    <div>
      {cells.length < 2 ? null : (
        <Checkbox
          label={mendWords.all}
          checked={taken === cells.length ? true : taken === 0 ? false : "mixed"}
          onChange={(_, { checked }) =>
            leave(checked === true ? new Set() : new Set(cells.map(({ cell }) => toAddress(cell))))
          }
        />
      )}
      <ul className={styles.list}>
        {visible.map((mend) => (
          <MendRow
            key={toAddress(mend.cell)}
            mend={mend}
            sheet={sheet}
            isTaken={!left.has(toAddress(mend.cell))}
            toggle={() => toggle(toAddress(mend.cell))}
          />
        ))}
      </ul>
      {rest > 1 ? (
        <Button size="small" appearance="subtle" className={shared.text} onClick={() => setShown(shown + STEP)}>
          {mendWords.more(Math.min(STEP, rest))}
        </Button>
      ) : null}
    </div>
  );
}

interface MendRowProps {
  readonly mend: CellMend;
  readonly sheet: string | undefined;
  readonly isTaken: boolean;
  readonly toggle: () => void;
}

function MendRow({ mend: { cell, before, after }, sheet, isTaken, toggle }: MendRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const id = useId();
  const address = cell.sheet === sheet ? a1(cell) : `${cell.sheet}!${a1(cell)}`;
  return (
    <li className={styles.row}>
      <Checkbox checked={isTaken} onChange={toggle} aria-labelledby={id} />
      <span className={styles.text}>
        <TextLink label={words.findings.goTo(address)} onClick={() => void session.reveal(cell)}>
          {address}
        </TextLink>{" "}
        <span id={id}>
          <span className={shared.hidden}>{address}: </span>
          <del className={styles.before}>{seen(before)}</del>{" "}
          <span className={shared.hidden}>{mendWords.becomes} </span>
          <span aria-hidden>→ </span>
          <ins className={styles.after} style={{ textDecoration: "none" }}>
            {after === "" ? mendWords.empty : after}
          </ins>
        </span>
      </span>
    </li>
  );
}

/** Spaces that are too many are what is told: they have to be seen. */
function seen(text: string): string {
  return text.replace(/^ +| +$|(?<= ) +/g, (spaces) => "␣".repeat(spaces.length)).replaceAll("\u00a0", "␣");
}
