import { Button, makeStyles } from "@fluentui/react-components";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** What the machine remembers, and "Quên kế hoạch trên máy này"; nothing where it remembers no plan. */
export function ForgetPlan() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const title = useSessionState(({ lastPlan }) => lastPlan?.plan.title);
  if (title === undefined) return null;
  return (
    <>
      <p className={shared.small}>{planWords.proposal.remembers(title)}</p>
      <Button size="small" className={styles.button} onClick={() => session.forgetPlan()}>
        {planWords.proposal.forget}
      </Button>
    </>
  );
}
