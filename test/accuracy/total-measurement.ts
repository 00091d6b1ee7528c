import type { Measurement } from "./measure";

/** All workbooks as one. */
export function total(measurements: readonly Measurement[]): Measurement {
  const sum = (part: (m: Measurement) => number): number => measurements.reduce((all, m) => all + part(m), 0);
  const both = (part: (m: Measurement) => { readonly right: number; readonly of: number }) => ({
    right: sum((m) => part(m).right),
    of: sum((m) => part(m).of),
  });
  return {
    name: "**all**",
    kind: "",
    tables: both((m) => m.tables),
    rows: { of: sum((m) => m.rows.of), found: sum((m) => m.rows.found), extra: sum((m) => m.rows.extra) },
    columns: both((m) => m.columns),
    fields: both((m) => m.fields),
    kinds: both((m) => m.kinds),
    headers: both((m) => m.headers),
    others: both((m) => m.others),
    findings: both((m) => m.findings),
    guessed: sum((m) => m.guessed),
    falseAlarms: sum((m) => m.falseAlarms),
    failures: measurements.flatMap((m) => m.failures),
  };
}
