import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Documents } from "../../app/documents/documents";
import { useSectionStyles } from "../parts/use-section-styles";
import { useStore } from "../parts/use-store";
import { documentWords } from "./document-words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: "anywhere", minWidth: 0, flexGrow: 1, flexBasis: "12rem" },
});

const { template } = documentWords;

/** The office's own templates, whichever document is ticked: each can be given up. Nothing while there is none. */
export function OwnTemplates({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const own = useStore(documents, (state) => state.own);
  const listed = documents.offered.flatMap(({ id, title }) => {
    const file = own[id];
    return file === undefined ? [] : [{ id, title, name: file.name }];
  });
  if (listed.length === 0) return null;
  return (
    <section className={shared.section} aria-label={template.kept}>
      <h3 className={shared.subheading}>{template.kept}</h3>
      <ul className={shared.list}>
        {listed.map(({ id, title, name }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name}>{`${title}: ${name}`}</span>
            <Button
              size="small"
              aria-label={template.dropNamed(name, title)}
              onClick={() => void documents.dropOwnTemplate(id)}
            >
              {template.drop}
            </Button>
          </li>
        ))}
      </ul>
      <p className={shared.small}>{template.keptWhere}</p>
    </section>
  );
}
