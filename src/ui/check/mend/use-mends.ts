import { createContext, useContext, useDeferredValue, useMemo } from "react";
import type { Mend, MendInput, MendKind } from "../../../app/mend/mend";
import { mendsOf } from "../../../app/mend/mends-of";
import { CellSet } from "../../../domain/cell-set";
import type { Finding } from "../../../domain/finding";
import { useSessionState } from "../../parts/session-context";

/** What can be mended in the workbook as it is checked now, and what it was found in. */
export interface Mends {
  readonly input: MendInput | null;
  readonly all: readonly Mend[];
}

const NONE: Mends = { input: null, all: [] };

export const MendsContext = createContext<Mends>(NONE);

/** Looked for a moment later, so that typing does not wait for it; nothing where the host does not write. */
export function useMendsOfWorkbook(): Mends {
  const checked = useSessionState(({ snapshots, conference, findings, can }) => ({
    snapshots,
    conference,
    findings,
    canWrite: can.write,
  }));
  const deferred = useDeferredValue(checked);
  return useMemo(() => {
    const { snapshots, conference, findings, canWrite } = deferred;
    if (conference === null || !canWrite) return NONE;
    const input = { snapshots, conference, findings };
    return { input, all: mendsOf(input) };
  }, [deferred]);
}

/** Check → what mends its findings. */
const KINDS: Readonly<Record<string, readonly MendKind[]>> = {
  "inconsistent-name": ["spelling", "slips"],
  "unreadable-date": ["dates"],
  "legacy-text": ["encoding"],
  "total-mismatch": ["totals"],
  "unreadable-value": ["zeros"],
};

/** The mends of the finding's own cells. */
export function useMendsOf({ check, cells }: Finding): readonly Mend[] {
  const { all } = useContext(MendsContext);
  return useMemo(() => {
    const kinds = KINDS[check];
    if (kinds === undefined || all.length === 0) return [];
    const own = new CellSet();
    for (const cell of cells) own.add(cell);
    return all.filter(({ kind, cells: mended }) => kinds.includes(kind) && mended.some(({ cell }) => own.has(cell)));
  }, [all, check, cells]);
}
