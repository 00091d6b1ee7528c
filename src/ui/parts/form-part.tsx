import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

/** Fields under one heading, folded. */
export function FormPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Disclosure title={title} level={3}>
      <div className={styles.form}>{children}</div>
    </Disclosure>
  );
}
