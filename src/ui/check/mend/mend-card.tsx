import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type CellMend, type Mend } from "../../../app/mend/mend";
import { respelled } from "../../../app/mend/spellings";
import { toAddress } from "../../../domain/cell-ref";
import { useSession } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { MendList } from "./mend-list";
import { keptWords, MENDED, mendWords } from "./mend-words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalS}`,
  },
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  select: { minWidth: 0 },
});

export interface MendCardProps {
  /** All of one kind. */
  readonly mends: readonly Mend[];
  readonly sheet: string | undefined;
}

/** All cells of a kind before they are written: what stands there, what would, which to leave out. */
export function MendCard({ mends, sheet }: MendCardProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [spelled, setSpelled] = useState<ReadonlyMap<string, Mend>>(new Map());
  const chosen = mends.map((mend) => spelled.get(mend.id) ?? mend);
  const [left, leave] = useState<ReadonlySet<string>>(() => leftAtFirst(mends));
  const cells = chosen.flatMap((mend) => mend.cells).filter(({ cell }) => !left.has(toAddress(cell)));
  const [first] = mends;
  if (first === undefined) return null;
  return (
    <div className={styles.card}>
      {first.spellings === undefined ? (
        <MendList cells={cellsOf(chosen)} left={left} leave={leave} sheet={sheet} />
      ) : (
        chosen.map((mend) => (
          <div key={mend.id} className={styles.place}>
            <Spelling mend={mend} choose={(next) => setSpelled(new Map(spelled).set(mend.id, next))} />
            <MendList cells={mend.cells} left={left} leave={leave} sheet={sheet} />
          </div>
        ))
      )}
      {keptWords(chosen).map((sentence) => (
        <p key={sentence} className={shared.small}>
          {sentence}
        </p>
      ))}
      <span>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={cells.length === 0}
          onClick={() => void session.mend(cells, MENDED[first.kind])}
        >
          {mendWords.apply(cells.length)}
        </Button>
      </span>
    </div>
  );
}

/** What may be another place is written only where the user says so. */
function leftAtFirst(mends: readonly Mend[]): ReadonlySet<string> {
  return new Set(
    mends.flatMap(({ kind, cells }) => (kind === "slips" ? cells.map(({ cell }) => toAddress(cell)) : [])),
  );
}

const cellsOf = (mends: readonly Mend[]): readonly CellMend[] => mends.flatMap(({ cells }) => cells);

/** Which spelling of a place all others give way to. */
function Spelling({ mend, choose }: { readonly mend: Mend; readonly choose: (mend: Mend) => void }) {
  const styles = useStyles();
  const session = useSession();
  const spellings = mend.spellings ?? [];
  const [chosen = ""] = spellings;
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={mendWords.spellingOf(chosen)}
      value={chosen}
      onChange={(_, { value }) => {
        const { snapshots, conference, findings } = session.get();
        if (conference === null) return;
        const names = [value, ...spellings.filter((one) => one !== value)];
        const again = respelled({ snapshots, conference, findings }, names);
        if (again[0] !== undefined) choose({ ...again[0], id: mend.id });
      }}
    >
      {spellings.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
