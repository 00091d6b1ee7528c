import { Field, Switch } from "@fluentui/react-components";
import {
  ASKED_COLUMNS,
  askFor,
  type DocumentOptions,
  isAskedFor,
  type PaperDesk,
  SECTIONS,
} from "../../app/documents/paper-desk";
import { ChoiceField } from "../parts/choice-field";
import { NumberField } from "../parts/number-field";
import { paperWords } from "./paper-words";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";

/** How lists are printed. */
export function DocumentOptionsForm({ desk }: { readonly desk: PaperDesk }) {
  const shared = useSectionStyles();
  const chosen = useStore(desk, (state) => state.chosen);
  const options = useStore(desk, (state) => state.options);
  const put = (changed: DocumentOptions) => desk.setOptions(changed);
  return (
    <section className={shared.section} aria-label={paperWords.options.heading}>
      <h3 className={shared.subheading}>{paperWords.options.heading}</h3>
      <ChoiceField
        label={paperWords.options.sections}
        value={options.sections}
        among={SECTIONS}
        nameOf={(one) => paperWords.options.by[one]}
        put={(sections = options.sections) => put({ ...options, sections })}
      />
      {["giay-moi", "the", "du-tru"].some((id) => chosen.includes(id)) ? (
        <NumberField
          label={paperWords.options.reserves}
          hint={paperWords.options.reservesHint}
          unit={paperWords.options.forms}
          value={options.reserves}
          problem={(value) => (Number.isInteger(value) && value <= 1000 ? null : paperWords.options.wholeNumber)}
          put={(value) => put({ ...options, reserves: value ?? 0 })}
        />
      ) : null}
      {ASKED_COLUMNS.map((column, i) => (
        <Field key={column} hint={i === ASKED_COLUMNS.length - 1 ? paperWords.options.askedHint : null}>
          <Switch
            label={paperWords.options.asked[column]}
            checked={isAskedFor(column, options)}
            disabled={options.withoutSensitive}
            onChange={(_, { checked }) => put(askFor(column, checked, options))}
          />
        </Field>
      ))}
      <Field hint={paperWords.options.sensitiveHint}>
        <Switch
          label={paperWords.options.sensitive}
          checked={options.withoutSensitive}
          onChange={(_, { checked }) => put({ ...options, withoutSensitive: checked })}
        />
      </Field>
    </section>
  );
}
