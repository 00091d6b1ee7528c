import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0 } });

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** undefined: none of them. */
  readonly value: Value | undefined;
  readonly among: readonly Value[];
  readonly nameOf: (value: Value) => string;
  /** Stands first, for none of them; without it there is always one. */
  readonly none?: string;
  readonly put: (value: Value | undefined) => void;
}

/** One of several. */
export function ChoiceField<Value extends string>({ label, value, among, nameOf, none, put }: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={value ?? ""}
        onChange={(_, data) => put(among.find((one) => one === data.value))}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {among.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
