import { useSectionStyles } from "./use-section-styles";
import { words } from "./words";

/** "Văn bản": says what will come and what can be printed already. */
export function DocumentTab() {
  const shared = useSectionStyles();
  return (
    <section className={shared.section} aria-label={words.documents.heading}>
      <h2 className={shared.heading}>{words.documents.heading}</h2>
      <p className={shared.text}>{words.documents.text}</p>
    </section>
  );
}
