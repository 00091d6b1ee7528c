import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { foundInWords } from "../../app/plan/found-in-words";
import { useSession, useSessionState } from "../parts/session-context";
import { planWords } from "./plan-words";

/** A plan that was opened or read waits: it would take the place of the office's own. */
export function PlanOffer() {
  const session = useSession();
  const { offered, own } = useSessionState(({ offered, choices }) => ({ offered, own: choices.ownPlan }));
  if (offered === null || own === undefined) return null;
  const { plan } = offered;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{planWords.offer.heading(plan.title)}</MessageBarTitle>
        {plan.reading === undefined ? "" : `${foundInWords(plan)} `}
        {planWords.offer.loses(own.title)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => void session.answerOffer(true)}>
          {planWords.offer.take}
        </Button>
        <Button size="small" onClick={() => void session.answerOffer(false)}>
          {planWords.offer.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
