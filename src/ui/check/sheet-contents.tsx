import { useMemo } from "react";
import { explainSheets } from "../../app/lists/explain-lists";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";

/** What the sheets hold, where no list of people was found. */
export function SheetContents() {
  const shared = useSectionStyles();
  const { snapshots, rosters } = useSessionState(({ snapshots, rosters }) => ({ snapshots, rosters }));
  const lines = useMemo(() => explainSheets(snapshots, rosters), [snapshots, rosters]);
  return (
    <ul className={shared.list}>
      {lines.map(({ sheet, text }) => (
        <li key={sheet} className={shared.small}>
          {text}
        </li>
      ))}
    </ul>
  );
}
