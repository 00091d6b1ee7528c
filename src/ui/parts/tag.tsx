import { Badge, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ tag: { flexShrink: 0 } });

/** What a tag says: the office chose it, it must be looked at, it is settled, or it is only worth knowing. */
const LOOKS = {
  own: { appearance: "tint", color: "brand" },
  warning: { appearance: "tint", color: "warning" },
  danger: { appearance: "tint", color: "danger" },
  success: { appearance: "tint", color: "success" },
  note: { appearance: "tint", color: "informative" },
  quiet: { appearance: "outline", color: "informative" },
} as const;

/** A word or a number beside a title. */
export function Tag({ look, children }: { readonly look: keyof typeof LOOKS; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Badge className={styles.tag} shape="rounded" {...LOOKS[look]}>
      {children}
    </Badge>
  );
}
