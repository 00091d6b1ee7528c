import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { type CategoryDraft, parentsFor, withCategory, withoutCategory } from "../../app/plan/own-categories";
import { categoriesOf, type PlanCategory } from "../../domain/categories";
import type { Plan } from "../../domain/plan";
import { ChoiceField } from "../parts/choice-field";
import { Disclosure } from "../parts/disclosure";
import { useSession, useSessionState } from "../parts/session-context";
import { LinesField, TextField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { PlanForm } from "./plan-form";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  parts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  button: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const EMPTY: CategoryDraft = { name: "", words: [], parent: undefined };
const words = planWords.categories;

/** The categories that the office's own plan adds to those of every plan; nothing where a preset is in force. */
export function OwnCategories() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const plan = useSessionState(({ choices }) => choices.ownPlan);
  const [isAdding, setAdding] = useState(false);
  if (plan === undefined) return null;
  const own = plan.categories ?? [];
  return (
    <section className={shared.section} aria-label={words.heading}>
      <Disclosure level={2} title={words.count(own.length)}>
        <div className={styles.parts}>
          <p className={shared.small}>{words.intro}</p>
          <ul className={shared.list}>
            {own.map((category) => (
              <OwnCategory key={category.id} plan={plan} category={category} />
            ))}
          </ul>
          {isAdding ? (
            <CategoryForm plan={plan} category={null} close={() => setAdding(false)} />
          ) : (
            <Button className={styles.button} icon={<Add20Regular />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

interface OwnCategoryProps {
  readonly plan: Plan;
  readonly category: PlanCategory;
}

/** One category: its words, where it counts, changed or taken out. */
function OwnCategory({ plan, category }: OwnCategoryProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [isEditing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, name } = category;
  const parent = categoriesOf(plan.categories).byId(category.parent ?? "")?.name;
  const remove = () => {
    const changed = withoutCategory(plan, id);
    if ("problem" in changed) return setProblem(changed.problem);
    void session.changePlan(words.removed(name), (before) => ({ ...before, ownPlan: changed.plan }));
  };
  if (isEditing) {
    return (
      <li>
        <CategoryForm plan={plan} category={category} close={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <h3 className={shared.subheading}>{name}</h3>
      <p className={shared.small}>{words.said(category.words.join("; "))}</p>
      {parent === undefined ? null : <p className={shared.small}>{words.within(parent)}</p>}
      {problem === null ? null : (
        <p className={shared.text} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.changeOne(name)} onClick={() => setEditing(true)}>
          {words.change}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.removeOne(name)} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

interface CategoryFormProps {
  readonly plan: Plan;
  /** null: a new one. */
  readonly category: PlanCategory | null;
  readonly close: () => void;
}

function CategoryForm({ plan, category, close }: CategoryFormProps) {
  const session = useSession();
  const [draft, setDraft] = useState<CategoryDraft>(
    category === null ? EMPTY : { name: category.name, words: category.words, parent: category.parent },
  );
  const [problem, setProblem] = useState<string | null>(null);
  const put = (part: Partial<CategoryDraft>) => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = () => {
    const changed = withCategory(plan, category?.id ?? null, draft);
    if ("problem" in changed) return setProblem(changed.problem);
    const said = category === null ? words.added(draft.name) : words.changed(draft.name);
    void session.changePlan(said, (before) => ({ ...before, ownPlan: changed.plan }));
    close();
  };
  const parents = parentsFor(plan, category?.id ?? null);
  return (
    <PlanForm
      label={category === null ? words.add : words.changeOne(category.name)}
      submitLabel={category === null ? words.addThis : words.changeThis}
      problem={problem}
      submit={submit}
      cancel={close}
    >
      <TextField label={words.name} hint={words.nameHint} value={draft.name} put={(name = "") => put({ name })} />
      <LinesField
        label={words.words}
        hint={words.wordsHint}
        lines={draft.words}
        put={(lines = []) => put({ words: lines })}
      />
      <ChoiceField
        label={words.parent}
        value={draft.parent}
        among={parents.map(({ id }) => id)}
        nameOf={(id) => parents.find((one) => one.id === id)?.name ?? id}
        none={words.noParent}
        put={(parent) => put({ parent })}
      />
    </PlanForm>
  );
}
