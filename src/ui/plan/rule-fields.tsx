import { Switch } from "@fluentui/react-components";
import type { RuleField } from "../../app/plan/rule-form";
import type { NamedGroup } from "../../domain/vocabulary";
import { ChoiceField } from "../parts/choice-field";
import { NumberField } from "../parts/number-field";
import { TextField } from "../parts/text-field";
import { capital } from "../parts/words";
import { planWords } from "./plan-words";

export interface RuleFieldProps {
  readonly field: RuleField;
  readonly value: unknown;
  readonly groups: readonly NamedGroup[];
  /** undefined: the field was emptied. */
  readonly put: (value: unknown) => void;
}

/** One param of a rule that is made by hand. */
export function RuleFieldInput({ field, value, groups, put }: RuleFieldProps) {
  switch (field.is) {
    case "number":
      return (
        <NumberField
          label={field.label}
          unit={field.unit}
          value={typeof value === "number" ? value : field.initial}
          problem={() => null}
          put={put}
        />
      );
    case "text":
      return <TextField label={field.label} value={typeof value === "string" ? value : field.initial} put={put} />;
    case "flag":
      return (
        <Switch
          label={field.label}
          checked={typeof value === "boolean" ? value : field.initial}
          onChange={(_, data) => put(data.checked)}
        />
      );
    case "choice":
      return <Choice field={field} options={field.options} value={value} put={put} />;
    case "people": {
      const options = groups.map(({ id, name }) => ({ value: id, title: name }));
      return <Choice field={field} options={options} value={value} put={put} />;
    }
  }
}

interface ChoiceProps extends Pick<RuleFieldProps, "field" | "value" | "put"> {
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

function Choice({ field: { is, label, isRequired }, options, value, put }: ChoiceProps) {
  const unsaid = is === "people" ? planWords.add.everyone : planWords.add.unsaid;
  return (
    <ChoiceField
      label={label}
      value={typeof value === "string" ? value : undefined}
      among={options.map((option) => option.value)}
      nameOf={(chosen) => capital(options.find((option) => option.value === chosen)?.title ?? chosen)}
      none={isRequired ? planWords.add.choose : unsaid}
      put={put}
    />
  );
}
