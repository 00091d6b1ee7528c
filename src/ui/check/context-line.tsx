import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { capital, count, targetNames, words } from "../parts/words";

const useStyles = makeStyles({
  box: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  plan: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

/** What is compared with what, in one place; "Đổi" opens Kế hoạch. */
export function ContextLine({ openPlan }: { readonly openPlan: () => void }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { title, scope, target, uses, isReady } = useSessionState(({ plan, conference, choices, ...state }) => ({
    title: plan?.title,
    scope: conference?.scope ?? choices.scope,
    target: conference?.target ?? choices.target ?? "attendees",
    uses: state.uses,
    isReady: state.phase === "ready",
  }));
  if (title === undefined) return null;
  const checked = uses.filter(({ use }) => use === "checked").map(({ roster }) => roster);
  const sheets = [...new Set(checked.map((roster) => roster.sheet))];
  const rows = checked.reduce((sum, roster) => sum + roster.delegates.length, 0);
  return (
    <section className={styles.box} aria-label={words.check.context}>
      <div className={shared.grow}>
        <p className={styles.plan} title={title}>
          {title}
        </p>
        <p className={shared.small}>
          {[scope === undefined ? "" : capital(scope), targetNames[target]].filter(Boolean).join(" · ")}
        </p>
        {isReady ? (
          <p className={shared.small}>
            {sheets.length > 0 ? words.check.lists(sheets.join(", "), count(rows)) : words.check.noList}
          </p>
        ) : null}
      </div>
      <Button size="small" icon={<Edit16Regular />} aria-label={words.check.changeLabel} onClick={openPlan}>
        {words.check.change}
      </Button>
    </section>
  );
}
