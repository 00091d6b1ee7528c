import { Button } from "@fluentui/react-components";
import { useSession, useSessionState } from "../parts/session-context";
import { planWords } from "./plan-words";

/** "Quên kế hoạch trên máy này"; nothing where the machine remembers none. */
export function ForgetPlan() {
  const session = useSession();
  const title = useSessionState(({ lastPlan }) => lastPlan?.plan.title);
  if (title === undefined) return null;
  return (
    <Button size="small" appearance="subtle" onClick={() => session.forgetPlan()}>
      {planWords.proposal.forget}
    </Button>
  );
}
