import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { type LineForm, readLines, writeLines } from "./table-lines";

export interface TableLinesFieldProps<T> {
  readonly label: string;
  /** The order of the cells of a line. */
  readonly hint: string;
  readonly form: LineForm<T>;
  readonly items: readonly T[] | undefined;
  /** undefined: the field was emptied. */
  readonly put: (items: T[] | undefined) => void;
}

/**
 * A small table, one line a row, typed or pasted from Excel; it counts when the field is left and every line can be
 * read.
 */
export function TableLinesField<T>({ label, hint, form, items = [], put }: TableLinesFieldProps<T>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    const read = readLines(draft, form);
    if ("problem" in read) {
      setProblem(read.problem);
      return;
    }
    setDraft(null);
    put(read.items.length === 0 ? undefined : read.items);
  };
  return (
    <Field
      label={label}
      hint={hint}
      {...(problem === null ? {} : { validationMessage: problem, validationState: "error" })}
    >
      <Textarea
        rows={5}
        resize="vertical"
        value={draft ?? writeLines(items, form)}
        onBlur={commit}
        onChange={(_, data) => {
          setDraft(data.value);
          setProblem(null);
        }}
      />
    </Field>
  );
}
