import { createContext, useContext, useDeferredValue, useMemo, useState } from "react";
import { isEqual } from "../../../app/is-equal";
import type { Mend, MendKind } from "../../../app/mend/mend";
import { mendsOf } from "../../../app/mend/mends-of";
import { CellSet } from "../../../domain/cell-set";
import type { Finding } from "../../../domain/finding";
import { useSessionState } from "../../parts/session-context";

/** What can be mended in the workbook as it is checked now; the same value while it is the same. */
export const MendsContext = createContext<readonly Mend[]>([]);

/** Looked for a moment later, so that typing does not wait for it; nothing where the host does not write. */
export function useMendsOfWorkbook(): readonly Mend[] {
  const checked = useSessionState(({ snapshots, conference, findings, can }) => ({
    snapshots,
    conference,
    findings,
    canWrite: can.write,
  }));
  const deferred = useDeferredValue(checked);
  const found = useMemo(() => {
    const { snapshots, conference, findings, canWrite } = deferred;
    return conference === null || !canWrite ? [] : mendsOf({ snapshots, conference, findings });
  }, [deferred]);
  const [kept, keep] = useState(found);
  const isSame = isEqual(kept, found);
  if (!isSame) keep(found);
  return isSame ? kept : found;
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
  const all = useContext(MendsContext);
  return useMemo(() => {
    const kinds = KINDS[check];
    if (kinds === undefined || all.length === 0) return [];
    const own = new CellSet();
    for (const cell of cells) own.add(cell);
    return all.filter(({ kind, cells: mended }) => kinds.includes(kind) && mended.some(({ cell }) => own.has(cell)));
  }, [all, check, cells]);
}
