import { Field, Select, Switch, makeStyles } from "@fluentui/react-components";
import type { RuleField } from "../../app/plan/rule-form";
import type { NamedGroup } from "../../domain/vocabulary";
import { NumberField } from "../parts/number-field";
import { TextField } from "../parts/text-field";
import { capital } from "../parts/words";
import { planWords } from "./plan-words";

const useStyles = makeStyles({ select: { minWidth: 0 } });

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

function Choice({ field, options, value, put }: ChoiceProps) {
  const styles = useStyles();
  const none = field.isRequired
    ? planWords.add.choose
    : field.is === "people"
      ? planWords.add.everyone
      : planWords.add.unsaid;
  return (
    <Field label={field.label}>
      <Select
        className={styles.select}
        value={typeof value === "string" ? value : ""}
        onChange={(_, data) => put(data.value === "" ? undefined : data.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {capital(option.title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
