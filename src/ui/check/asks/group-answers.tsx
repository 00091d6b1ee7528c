import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ask, AskedText } from "../../../app/asks/ask";
import { type Category, categoriesOf } from "../../../domain/categories";
import { withGroupOfSheet, withGroups } from "../../parts/change-choices";
import { Disclosure } from "../../parts/disclosure";
import { useSession, useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { askWords } from "./ask-words";
import { PickOne } from "./pick-one";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  text: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

/** What all people of a sheet are of whom nothing says it: a proposal to accept, a choice, or office by office. */
export function GroupOfSheet({ ask }: { readonly ask: Extract<Ask, { readonly is: "groupOfSheet" }> }) {
  const shared = useSectionStyles();
  const session = useSession();
  const { sheet, proposed, offices } = ask;
  const put = ({ id, name }: Category) =>
    void session.changePlan(askWords.answered.groupOfSheet(sheet, name), (before) =>
      withGroupOfSheet(before, sheet, id),
    );
  return (
    <>
      {proposed === null ? null : (
        <span className={shared.wrap}>
          <Button size="small" appearance="primary" onClick={() => put(proposed.group)}>
            {askWords.accept(proposed.group.name)}
          </Button>
          <span className={shared.small}>{askWords.because(proposed.why)}</span>
        </span>
      )}
      <CategorySelect label={askWords.groupOf(sheet)} put={put} />
      {offices.length < 2 ? null : (
        <Disclosure level={4} quiet title={askWords.byOffice(offices.length)}>
          <TextRows texts={offices} />
        </Disclosure>
      )}
    </>
  );
}

/** What each text means; what the reader proposes is confirmed at once. */
export function GroupOfTexts({ ask }: { readonly ask: Extract<Ask, { readonly is: "groupOfTexts" }> }) {
  const session = useSession();
  const { texts } = ask;
  const proposed = texts.flatMap(({ text, proposed: group }) => (group === null ? [] : [{ text, group: group.id }]));
  return (
    <>
      {proposed.length === 0 ? null : (
        <Button
          size="small"
          appearance="primary"
          onClick={() =>
            void session.changePlan(askWords.answered.texts(proposed.length), (before) => withGroups(before, proposed))
          }
        >
          {askWords.acceptAll(proposed.length)}
        </Button>
      )}
      <TextRows texts={texts} />
    </>
  );
}

const FIRST = 6;

/** Each text with its select; the many that few people have are folded. */
function TextRows({ texts }: { readonly texts: readonly AskedText[] }) {
  const shared = useSectionStyles();
  const rest = texts.slice(FIRST);
  return (
    <>
      <ul className={shared.list}>
        {texts.slice(0, FIRST).map((one) => (
          <TextRow key={one.text} one={one} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <Disclosure level={4} quiet title={askWords.rest(rest.length)}>
          <ul className={shared.list}>
            {rest.map((one) => (
              <TextRow key={one.text} one={one} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function TextRow({ one: { text, from, people, proposed } }: { readonly one: AskedText }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const put = ({ id, name }: Category) =>
    void session.changePlan(askWords.answered.text(text, name), (before) => withGroups(before, [{ text, group: id }]));
  return (
    <li className={styles.row}>
      <span>
        <span className={styles.text}>{text}</span>{" "}
        <span className={shared.small}>
          {askWords.people(people)} · {askWords.from[from]}
        </span>
      </span>
      {proposed === null ? null : (
        <span>
          <Button size="small" onClick={() => put(proposed)}>
            {askWords.accept(proposed.name)}
          </Button>
        </span>
      )}
      <CategorySelect label={askWords.groupOf(`“${text}”`)} put={put} />
    </li>
  );
}

/** A category of the plan in force. */
function CategorySelect({ label, put }: { readonly label: string; readonly put: (category: Category) => void }) {
  const plan = useSessionState((state) => state.plan);
  const categories = categoriesOf(plan?.categories);
  return (
    <PickOne
      label={label}
      prompt={askWords.pickGroup}
      options={categories.all}
      pick={(id) => {
        const category = categories.byId(id);
        if (category !== undefined) put(category);
      }}
    />
  );
}
