import { Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0 } });

export interface PickOneProps {
  /** Read aloud; what stands around it says what is asked. */
  readonly label: string;
  /** Shown until one is picked. */
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly pick: (id: string) => void;
}

/** A question answered by one of several; answered, it is asked no more. */
export function PickOne({ label, prompt, options, pick }: PickOneProps) {
  const styles = useStyles();
  return (
    <Select size="small" className={styles.select} aria-label={label} value="" onChange={(_, { value }) => pick(value)}>
      <option value="" disabled>
        {prompt}
      </option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
