import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type SaidField, saidByLists, withSheetAsked, withSaid } from "../../app/documents/said-by-sheet";
import { a1 } from "../../domain/cell-ref";
import { dayInWords, isoDay } from "../../domain/iso-day";
import { useSession, useSessionState } from "../parts/session-context";
import { documentWords } from "./document-words";

const { said, letterhead, facts } = documentWords;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalXS },
});

const LABELS: Readonly<Record<SaidField["field"], string>> = {
  ...letterhead,
  name: facts.name,
  addressee: facts.addressee,
};

/** What stands above and below the office's lists, offered once for its papers. */
export function SaidBySheet() {
  const styles = useStyles();
  const session = useSession();
  const { conference, snapshots, choices, plan } = useSessionState(({ conference, snapshots, choices, plan }) => ({
    conference,
    snapshots,
    choices,
    plan,
  }));
  const fields = useMemo(() => {
    const { rosters = [], scope } = conference ?? {};
    return saidByLists({ rosters, scope, snapshots, choices, plan, today: isoDay(new Date()) });
  }, [conference, snapshots, choices, plan]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (fields.length === 0) return null;
  const wanted = fields.filter(({ field }) => !left.has(field));
  const toggle = (field: string, isWanted: boolean) =>
    setLeft(new Set(isWanted ? [...left].filter((each) => each !== field) : [...left, field]));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <strong>{said.heading}</strong>
        <div>{said.text}</div>
        <div className={styles.fields}>
          {fields.map(({ field, value, cell }) => (
            <Checkbox
              key={field}
              checked={!left.has(field)}
              label={said.field(LABELS[field], field === "date" ? dayInWords(value) : value, cell.sheet, a1(cell))}
              onChange={(_, { checked }) => toggle(field, checked === true)}
            />
          ))}
        </div>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          disabled={wanted.length === 0}
          onClick={() => void session.choose((before) => withSheetAsked(withSaid(before, wanted)))}
        >
          {said.take}
        </Button>
        <Button onClick={() => void session.choose(withSheetAsked)}>{said.leave}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
