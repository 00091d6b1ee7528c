import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    fontVariantNumeric: "tabular-nums",
    // High and wide enough to be hit, in a line of words too.
    display: "inline-block",
    minWidth: "24px",
    paddingTop: "4px",
    paddingBottom: "4px",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface TextLinkProps {
  /** Where the words alone do not say where it leads. */
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Words that lead somewhere: to a cell, to another part. */
export function TextLink({ label, isExpanded, onClick, children }: TextLinkProps) {
  return (
    <Link
      as="button"
      className={useStyles().link}
      {...(label !== undefined && { "aria-label": label })}
      {...(isExpanded !== undefined && { "aria-expanded": isExpanded })}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
