import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type DossierItem } from "../../app/plan/dossier-items";
import { withProgress } from "../../app/plan/plan-progress";
import { useOpenPart } from "../parts/open-part";
import { useSession } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { day } from "../parts/words";
import { progressWords } from "./progress-words";
import { TextLink } from "../parts/text-link";

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground1 },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: "32px",
    minWidth: 0,
  },
});

/** The papers that the plan asks for: a tick each, and the document of ours that is one of them. */
export function DossierList({ items }: { readonly items: readonly DossierItem[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const openPart = useOpenPart();
  const words = progressWords.dossier;
  if (items.length === 0) return null;
  const heading = words.heading(items.filter(({ doneOn }) => doneOn !== undefined).length, items.length);
  const tick = ({ key, text }: DossierItem, checked: boolean) =>
    void session.changePlan(checked ? progressWords.said.done(text) : progressWords.said.open(text), (before) =>
      withProgress(before, "done", key, checked ? session.today() : undefined),
    );
  return (
    <section className={shared.section} aria-label={heading}>
      <h3 className={shared.subheading}>{heading}</h3>
      <ul className={shared.list}>
        {items.map((item) => {
          const { key, text, clause, document, madeOn, doneOn } = item;
          return (
            <li key={key}>
              <Checkbox
                checked={doneOn !== undefined}
                label={<span className={styles.text}>{text}</span>}
                onChange={(_, { checked }) => tick(item, checked === true)}
              />
              <div className={styles.inside}>
                <p className={shared.small}>{clause}</p>
                {document === undefined || doneOn !== undefined ? null : (
                  <>
                    {madeOn === undefined ? null : (
                      <p className={shared.text}>{words.made(document.title, day(madeOn))}</p>
                    )}
                    <div className={shared.wrap}>
                      {madeOn === undefined ? null : (
                        <Button size="small" aria-label={words.markOf(text)} onClick={() => tick(item, true)}>
                          {words.mark}
                        </Button>
                      )}
                      <TextLink
                        label={words.makeOf(document.title)}
                        onClick={() => openPart("documents", { document: document.id })}
                      >
                        {words.make}
                      </TextLink>
                    </div>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
