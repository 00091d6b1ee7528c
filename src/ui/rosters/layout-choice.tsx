import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetInfo } from "../../app/ports";
import type { Layout } from "../../domain/layout";
import { withLayout } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { Disclosure } from "../parts/disclosure";
import { NumberField } from "../parts/number-field";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { wholeNumberProblem } from "../parts/whole-number-problem";
import { LAYOUT_CHOICES, layoutChoiceNames, layoutInWords, rosterWords } from "./roster-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "start" },
  button: { alignSelf: "flex-start" },
});

/** More rows than any header has, and than any list written across has facts. */
const MOST_ROWS = { header: 8, across: 60 } as const;

/** Where the office says itself how a sheet is laid out; the reader then keeps to it. */
export function LayoutChoice({ sheet }: { readonly sheet: SheetInfo }) {
  const chosen = useSessionState(({ choices }) => choices.sheets[sheet.name]?.layout);
  return (
    <Disclosure level={4} quiet title={rosterWords.rosters.notAsItIs} openAtFirst={chosen !== undefined}>
      {/* What stands in the form begins anew with what was chosen. */}
      <LayoutForm key={JSON.stringify(chosen)} sheet={sheet} chosen={chosen} />
    </Disclosure>
  );
}

interface LayoutFormProps {
  readonly sheet: SheetInfo;
  readonly chosen: Layout | undefined;
}

function LayoutForm({ sheet, chosen }: LayoutFormProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [is, setIs] = useState<(typeof LAYOUT_CHOICES)[number]>(chosen?.is ?? "auto");
  const put = (layout: Layout | undefined) => void session.choose((before) => withLayout(before, sheet.name, layout));
  return (
    <div className={styles.form}>
      <ChoiceField
        label={rosterWords.rosters.layoutOf}
        value={is}
        among={LAYOUT_CHOICES}
        nameOf={(one) => layoutChoiceNames[one]}
        put={(next = "auto") => {
          setIs(next);
          if (next === "auto") put(undefined);
          else if (next === "noHeader") put({ is: next });
        }}
      />
      {is === "header" || is === "across" ? (
        <RowsOf key={is} is={is} sheet={sheet} chosen={chosen?.is === is ? chosen.rows : []} put={put} />
      ) : null}
      {chosen === undefined ? null : <p className={shared.small}>{layoutInWords(chosen)}</p>}
    </div>
  );
}

interface RowsOfProps {
  readonly is: "header" | "across";
  readonly sheet: SheetInfo;
  readonly chosen: readonly number[];
  readonly put: (layout: Layout) => void;
}

/** From which row to which; read again once both are said. */
function RowsOf({ is, sheet, chosen, put }: RowsOfProps) {
  const styles = useStyles();
  const [first, setFirst] = useState(chosen[0]);
  const [last, setLast] = useState(chosen.at(-1));
  const onSheet = (row: number) =>
    wholeNumberProblem(row) ?? (row > sheet.rowCount ? rosterWords.rosters.noSuchRow(sheet.rowCount) : null);
  const below = (row: number) => {
    if (first === undefined) return null;
    if (row < first) return rosterWords.rosters.beforeFirst;
    return row - first >= MOST_ROWS[is] ? rosterWords.rosters.tooManyRows(MOST_ROWS[is]) : null;
  };
  return (
    <>
      <div className={styles.rows}>
        <NumberField label={rosterWords.rosters.firstRow} unit="" value={first} problem={onSheet} put={setFirst} />
        <NumberField
          label={rosterWords.rosters.lastRow}
          unit=""
          value={last}
          problem={(row) => onSheet(row) ?? below(row)}
          put={setLast}
        />
      </div>
      <Button
        className={styles.button}
        size="small"
        disabled={first === undefined || below(last ?? first) !== null}
        onClick={() => {
          if (first !== undefined) put({ is, rows: rowsFrom(first, last ?? first) });
        }}
      >
        {rosterWords.rosters.readAgain}
      </Button>
    </>
  );
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
