import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalS}`,
  },
  title: { flexGrow: 1, minWidth: "40%", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Beside the title: a count. */
  readonly aside?: ReactNode;
  readonly level: 2 | 3 | 4;
  readonly openAtFirst?: boolean;
  readonly quiet?: boolean;
  /** Rendered only while open. */
  readonly children: ReactNode;
}

/** A heading that unfolds what it names. */
export function Disclosure({ title, aside, level, openAtFirst = false, quiet = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, quiet && styles.quiet)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <ChevronDown16Regular aria-hidden className={styles.icon} />
          ) : (
            <ChevronRight16Regular aria-hidden className={styles.icon} />
          )}
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {aside}
          </span>
        </button>
      </Heading>
      <div id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
