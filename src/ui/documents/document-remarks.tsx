import {
  type Documents,
  type DocumentsState,
  REMARK_KINDS,
  sharedRemarks,
  type SharedRemark,
} from "../../app/documents/documents";
import { remarkLine } from "../../app/documents/remark-lines";
import { useSectionStyles } from "../parts/use-section-styles";
import { useStore } from "../parts/use-store";
import { documentWords } from "./document-words";

const words = documentWords.remarks;

/** What should be known of all ticked documents before they are signed: each thing once, what to mend first. */
export function DocumentRemarks({ documents }: { readonly documents: Documents }) {
  const shared = useSectionStyles();
  const remarks = remarksOf(documents, useStore(documents, chosenPreviews));
  const count = useStore(documents, ({ chosen }) => chosen.length);
  if (remarks.length === 0) return null;
  return (
    <section className={shared.section} aria-label={words.heading}>
      <h3 className={shared.subheading}>{words.heading}</h3>
      {REMARK_KINDS.map((kind) => {
        const lines = remarks.filter((remark) => remark.kind === kind).map((remark) => remarkLine(remark, count));
        return lines.length === 0 ? null : (
          <div key={kind}>
            <p className={shared.small}>{words.kinds[kind]}</p>
            <ul className={shared.bullets} aria-label={words.kinds[kind]}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** An array of the same parts is no change to whoever shows it. */
function chosenPreviews({ chosen, previews }: DocumentsState) {
  return chosen.map((id) => previews[id]);
}

function remarksOf({ offered, get }: Documents, previews: ReturnType<typeof chosenPreviews>): readonly SharedRemark[] {
  const { chosen } = get();
  return sharedRemarks(
    chosen.flatMap((id, at) => {
      const title = offered.find((document) => document.id === id)?.title;
      const preview = previews[at];
      return title === undefined || preview === undefined ? [] : [{ title, remarks: preview.remarks }];
    }),
  );
}
