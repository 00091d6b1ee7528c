import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedDocument, Documents } from "../../app/documents/documents";
import { useDocumentHost } from "./document-host";
import { documentWords } from "./document-words";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalS,
    minWidth: 0,
  },
  numbers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** Every document with a tick; those ticked show their numbers and their template. */
export function DocumentList({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const chosen = useStore(documents, (state) => state.chosen);
  return (
    <ul className={shared.list} aria-label={documentWords.list}>
      {documents.offered.map((document) => {
        const isChosen = chosen.includes(document.id);
        return (
          <li key={document.id} className={styles.item}>
            <Checkbox
              checked={isChosen}
              label={document.title}
              onChange={(_, { checked }) => documents.choose(document.id, checked === true)}
            />
            {isChosen ? <Chosen documents={documents} document={document} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

interface ChosenProps {
  readonly documents: Documents;
  readonly document: OfferedDocument;
}

function Chosen({ documents, document }: ChosenProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const preview = useStore(documents, ({ previews }) => previews[document.id]);
  const own = useStore(documents, (state) => state.own[document.id]);
  const host = useDocumentHost();
  return (
    <div className={styles.inside}>
      <p className={shared.small}>{document.about}</p>
      {preview === undefined || preview.keyNumbers.length === 0 ? null : (
        <dl className={styles.numbers} aria-label={`${documentWords.numbers}: ${document.title}`}>
          {preview.keyNumbers.map(({ name, value }) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} value`} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      )}
      {own === undefined ? null : <p className={shared.small}>{documentWords.template.own(own.name)}</p>}
      <div className={shared.wrap}>
        {host?.paper === undefined ? null : (
          <Button
            size="small"
            aria-label={documentWords.preview.openNamed(document.title)}
            onClick={() => void documents.show(document.id)}
          >
            {documentWords.preview.open}
          </Button>
        )}
        {host?.files.textsOnly === undefined ? (
          <Button size="small" onClick={() => void documents.saveTemplate(document.id)}>
            {documentWords.template.save}
          </Button>
        ) : null}
        <Button size="small" onClick={() => void documents.openOwnTemplate(document.id)}>
          {documentWords.template.open}
        </Button>
      </div>
    </div>
  );
}
