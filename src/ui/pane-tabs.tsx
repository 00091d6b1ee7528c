import { makeStyles, type SelectTabEventHandler, Tab, TabList, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { PANE_PARTS, type PanePart } from "./parts/open-part";
import { words } from "./parts/words";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    // Where the system's font is a wide one four tabs do not stand in a line of 320 px.
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "@media (max-width: 360px)": { paddingLeft: "5px", paddingRight: "5px" },
  },
});

interface PaneTabsProps {
  /** Of the ids of tabs and panel. */
  readonly id: string;
  readonly selected: PanePart;
  readonly onSelect: (part: PanePart) => void;
}

const LAST = PANE_PARTS.length - 1;

function reachedBy(key: string, from: number): number | undefined {
  return { ArrowRight: from === LAST ? 0 : from + 1, ArrowLeft: from === 0 ? LAST : from - 1, Home: 0, End: LAST }[key];
}

/**
 * The tabs of the pane: one of them is reached by Tab, the others from it by arrow keys, Enter chooses. Fluent's own
 * way to do so puts a hidden element that can have the focus on either side of the list; it is switched off.
 */
export function PaneTabs({ id, selected, onSelect }: PaneTabsProps) {
  const styles = useStyles();
  const [reached, setReached] = useState<PanePart | null>(null);
  const select: SelectTabEventHandler = (_, { value }) =>
    onSelect(PANE_PARTS.find((part) => part === value) ?? "check");

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = reachedBy(event.key, PANE_PARTS.indexOf(reached ?? selected));
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setReached(null);
  }

  return (
    <TabList
      className={styles.tabs}
      size="medium"
      selectedValue={selected}
      onTabSelect={select}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      aria-label={words.tabs.label}
      data-tabster={undefined}
    >
      {PANE_PARTS.map((part) => (
        <Tab
          key={part}
          value={part}
          id={`${id}-${part}`}
          aria-controls={`${id}-panel`}
          className={styles.tab}
          tabIndex={part === (reached ?? selected) ? 0 : -1}
          onFocus={() => setReached(part)}
          data-tabster={undefined}
        >
          {words.tabs[part]}
        </Tab>
      ))}
    </TabList>
  );
}
