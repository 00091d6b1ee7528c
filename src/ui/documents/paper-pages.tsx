import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomFit20Regular } from "@fluentui/react-icons/svg/zoom-fit";
import { ZoomIn20Regular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOut20Regular } from "@fluentui/react-icons/svg/zoom-out";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { DocumentBeginning, DrawnPaper, PaperPort } from "../../app/documents/document-port";
import { useSectionStyles } from "../parts/use-section-styles";
import { documentWords } from "./document-words";

const STEP = 1.25;
const LEAST = 0.2;
const MOST = 2;
/** Around the pages, on both sides together. */
const MARGIN = 26;

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  drawing: { visibility: "hidden" },
});

interface PaperPagesProps {
  readonly paper: PaperPort;
  readonly beginning: DocumentBeginning;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** The first pages of a document, as wide as there is room, larger and smaller. */
export function PaperPages({ paper, beginning, children }: PaperPagesProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(paper, beginning, place);
  const { scroll, room } = useRoom();
  /** null: as wide as there is room. */
  const [wanted, setWanted] = useState<number | null>(null);
  const fit = typeof drawn === "object" && room > 0 ? Math.min(1, (room - MARGIN) / drawn.width) : 1;
  const zoom = within(wanted ?? fit);
  const isDrawn = typeof drawn === "object";
  return (
    <>
      <p role="status" className={shared.small}>
        {isDrawn
          ? `${documentWords.preview.shown(drawn.pages, drawn.isCut)} ${documentWords.preview.differs}`
          : SAID[drawn]}
      </p>
      <div className={shared.wrap}>
        {isDrawn ? <ZoomButtons zoom={zoom} put={setWanted} /> : null}
        {children}
      </div>
      <div ref={scroll} className={styles.scroll} role="region" aria-label={documentWords.preview.pages} tabIndex={0}>
        <div ref={place} className={isDrawn ? undefined : styles.drawing} style={isDrawn ? { zoom } : undefined} />
      </div>
    </>
  );
}

const SAID = { drawing: documentWords.preview.drawing, failed: documentWords.preview.notDrawn } as const;

function within(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}

/** What was drawn of the file at last; pages are measured while nothing makes them smaller. */
function useDrawn(
  paper: PaperPort,
  beginning: DocumentBeginning,
  place: { readonly current: HTMLElement | null },
): DrawnPaper | keyof typeof SAID {
  const [drawn, setDrawn] = useState<{ readonly of: DocumentBeginning; readonly is: DrawnPaper | "failed" } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    const element = place.current;
    if (element === null) return;
    paper.draw(beginning, element, documentWords.preview.page).then(
      (is) => isWanted && setDrawn({ of: beginning, is }),
      () => isWanted && setDrawn({ of: beginning, is: "failed" }),
    );
    return () => void (isWanted = false);
  }, [paper, beginning, place]);
  return drawn?.of === beginning ? drawn.is : "drawing";
}

/** How wide the element is that the ref is given to. */
function useRoom() {
  const scroll = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { scroll, room };
}

function ZoomButtons({ zoom, put }: { readonly zoom: number; readonly put: (zoom: number | null) => void }) {
  const { larger, smaller, fit } = documentWords.preview;
  return (
    <>
      <Button size="small" icon={<ZoomOut20Regular />} aria-label={smaller} onClick={() => put(within(zoom / STEP))} />
      <Button size="small" icon={<ZoomIn20Regular />} aria-label={larger} onClick={() => put(within(zoom * STEP))} />
      <Button size="small" icon={<ZoomFit20Regular />} aria-label={fit} onClick={() => put(null)} />
    </>
  );
}
