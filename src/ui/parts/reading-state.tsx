import { Button, Field, ProgressBar, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useSessionState } from "./session-context";
import { useSectionStyles } from "./use-section-styles";
import { words } from "./words";

const useStyles = makeStyles({
  bones: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "grid", gridTemplateColumns: "20px 1fr", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** What is being done, how far it is, and the way to stop it. */
export function ProgressLine() {
  const shared = useSectionStyles();
  const progress = useSessionState((state) => state.progress);
  if (progress === null) return null;
  const { cancel } = progress;
  return (
    <div className={shared.line}>
      <Field className={shared.grow} validationMessage={progress.text} validationState="none">
        <ProgressBar aria-label={progress.text} {...(progress.done > 0 ? { value: progress.done } : {})} />
      </Field>
      {cancel === null ? null : (
        <Button size="small" onClick={cancel}>
          {words.common.stop}
        </Button>
      )}
    </div>
  );
}

/** The shape of what will come while the workbook is read for the first time. */
export function ReadingState() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={words.reading.heading} className={styles.bones}>
      <SkeletonItem size={72} />
      {[0, 1, 2].map((at) => (
        <div key={at} className={styles.row}>
          <SkeletonItem shape="circle" size={20} />
          <SkeletonItem size={16} />
          <span />
          <SkeletonItem size={12} />
        </div>
      ))}
    </Skeleton>
  );
}
