import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "../../domain/plan";
import { shortSource } from "../check/short-source";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  short: { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical", WebkitLineClamp: 2 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

const LONG = 110;

/** The clause, and the sentence that the rule was read from: two lines of it, until all is asked for. */
export function RuleQuote({ rule }: { readonly rule: Pick<Rule, "source"> }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isWhole, setWhole] = useState(false);
  const document = useSessionState(({ plan }) => plan?.document);
  const { sentence } = rule.source;
  const clause = shortSource(rule.source, document);
  if (sentence === undefined) return <p className={shared.small}>{clause}</p>;
  const isLong = clause.length + sentence.length > LONG;
  return (
    <div className={shared.small}>
      <div className={mergeClasses(isLong && !isWhole && styles.short)}>
        {clause}: {planWords.rules.sentence(sentence)}
      </div>
      {isLong ? (
        <Link as="button" className={styles.link} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? planWords.rules.lessSentence : planWords.rules.wholeSentence}
        </Link>
      ) : null}
    </div>
  );
}
