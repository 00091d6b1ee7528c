import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanProposal as Proposal } from "../../app/plan/propose-plan";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
import { useSectionStyles } from "../parts/use-section-styles";
import { capital, targetNames } from "../parts/words";
import { ForgetPlan } from "./forget-plan";
import { planWords } from "./plan-words";
import { ProposalReasons } from "./proposal-reasons";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  proposal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface PlanProposalProps {
  readonly isChoosing: boolean;
  /** Shows the plans to choose from, or folds them again; left out where they always stand below. */
  readonly choose: ((isChoosing: boolean) => void) | undefined;
}

/** Plan, scope and list as the workbook's titles have them, for one click; nothing is counted before it. */
export function PlanProposal({ isChoosing, choose }: PlanProposalProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { offered } = useSessionState((state) => state.proposals);
  if (offered.length === 0) return null;
  const words = planWords.proposal;
  const isOfMachine = offered.some(({ known }) => known.from === "machine");
  return (
    <section className={shared.card} aria-label={words.heading}>
      <h2 className={shared.heading}>{words.heading}</h2>
      {offered.length > 1 ? <p className={shared.text}>{words.oneOf}</p> : null}
      <ul className={styles.list}>
        {offered.map((proposal) => (
          <ProposedPlan
            key={[proposal.known.plan.id, proposal.scope, proposal.target].join()}
            proposal={proposal}
            isOnly={offered.length === 1 && !proposal.isModel}
          />
        ))}
      </ul>
      <p className={shared.small}>{words.notYet}</p>
      {choose === undefined ? null : (
        <div className={styles.buttons}>
          <Button aria-expanded={isChoosing} onClick={() => choose(!isChoosing)}>
            {words.other}
          </Button>
        </div>
      )}
      {isOfMachine ? <ForgetPlan /> : null}
    </section>
  );
}

function ProposedPlan({ proposal, isOnly }: { readonly proposal: Proposal; readonly isOnly: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { known, scope, target, isModel, why, doubts } = proposal;
  const words = planWords.proposal;
  const what = words.what(capital(scope), targetNames[target]);
  return (
    <li className={styles.proposal}>
      <h3 className={shared.subheading}>{known.plan.title}</h3>
      <p className={shared.small}>{[known.plan.issuer, known.plan.document].join(" · ")}</p>
      <p className={shared.text}>{what}</p>
      {isModel ? (
        <span className={shared.wrap}>
          <Tag look="warning">{words.model}</Tag>
        </span>
      ) : null}
      <ProposalReasons title={words.because} reasons={why} />
      <ProposalReasons title={words.but} reasons={doubts} />
      <div className={styles.buttons}>
        <Button
          appearance={isOnly ? "primary" : "secondary"}
          {...(isOnly ? {} : { "aria-label": words.useNamed(known.plan.title, what) })}
          onClick={() => void session.useProposal(proposal)}
        >
          {isModel ? words.useModel : words.use}
        </Button>
      </div>
    </li>
  );
}
