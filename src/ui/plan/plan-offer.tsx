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
        {offered.amended === undefined ? planWords.offer.loses(own.title) : planWords.offer.amends(own.title)}
      </MessageBarBody>
      <MessageBarActions>
        {offered.amended === undefined ? null : (
          <Button size="small" appearance="primary" onClick={() => void session.answerOffer("amend")}>
            {planWords.offer.amend}
          </Button>
        )}
        <Button
          size="small"
          appearance={offered.amended === undefined ? "primary" : "secondary"}
          onClick={() => void session.answerOffer("replace")}
        >
          {planWords.offer.take}
        </Button>
        <Button size="small" onClick={() => void session.answerOffer("keep")}>
          {planWords.offer.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
