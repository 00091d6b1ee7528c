import { Field, Switch } from "@fluentui/react-components";
import {
  ASKED_COLUMNS,
  askFor,
  type DocumentOptions,
  isAskedFor,
  type Documents,
  SECTIONS,
} from "../../app/documents/documents";
import { ChoiceField } from "../parts/choice-field";
import { NumberField } from "../parts/number-field";
import { documentWords } from "./document-words";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";

/** How lists are printed. */
export function DocumentOptionsForm({ documents }: { readonly documents: Documents }) {
  const shared = useSectionStyles();
  const chosen = useStore(documents, (state) => state.chosen);
  const options = useStore(documents, (state) => state.options);
  const put = (changed: DocumentOptions) => documents.setOptions(changed);
  return (
    <section className={shared.section} aria-label={documentWords.options.heading}>
      <h3 className={shared.subheading}>{documentWords.options.heading}</h3>
      <ChoiceField
        label={documentWords.options.sections}
        value={options.sections}
        among={SECTIONS}
        nameOf={(one) => documentWords.options.by[one]}
        put={(sections = options.sections) => put({ ...options, sections })}
      />
      {["giay-moi", "the", "du-tru"].some((id) => chosen.includes(id)) ? (
        <NumberField
          label={documentWords.options.reserves}
          hint={documentWords.options.reservesHint}
          unit={documentWords.options.forms}
          value={options.reserves}
          problem={(value) => (Number.isInteger(value) && value <= 1000 ? null : documentWords.options.wholeNumber)}
          put={(value) => put({ ...options, reserves: value ?? 0 })}
        />
      ) : null}
      {ASKED_COLUMNS.map((column, i) => (
        <Field key={column} hint={i === ASKED_COLUMNS.length - 1 ? documentWords.options.askedHint : null}>
          <Switch
            label={documentWords.options.asked[column]}
            checked={isAskedFor(column, options)}
            disabled={options.withoutSensitive}
            onChange={(_, { checked }) => put(askFor(column, checked, options))}
          />
        </Field>
      ))}
      <Field hint={documentWords.options.oneSpellingHint}>
        <Switch
          label={documentWords.options.oneSpelling}
          checked={options.oneSpelling}
          onChange={(_, { checked }) => put({ ...options, oneSpelling: checked })}
        />
      </Field>
      <Field hint={documentWords.options.sensitiveHint}>
        <Switch
          label={documentWords.options.sensitive}
          checked={options.withoutSensitive}
          onChange={(_, { checked }) => put({ ...options, withoutSensitive: checked })}
        />
      </Field>
    </section>
  );
}
