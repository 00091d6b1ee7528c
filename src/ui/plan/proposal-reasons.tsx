import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProposalReason } from "../../app/plan/seat-of-lists";
import { CellLinks } from "../parts/cell-links";
import { useSectionStyles } from "../parts/use-section-styles";

const useStyles = makeStyles({
  reasons: { listStyleType: "disc", margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export interface ProposalReasonsProps {
  readonly title: string;
  readonly reasons: readonly ProposalReason[];
}

/** What speaks for something or against it, each with the cell where it stands. */
export function ProposalReasons({ title, reasons }: ProposalReasonsProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  if (reasons.length === 0) return null;
  return (
    <div className={shared.small}>
      {title}
      <ul className={styles.reasons}>
        {reasons.map(({ text, cell }) => (
          <li key={text}>
            {text}
            {cell === null ? null : <CellLinks cells={[cell]} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
