import type { ReactNode } from "react";
import { asksOf } from "../../app/asks/asks-of";
import { paperLine, toldFindings, type ToldFinding } from "../../app/documents/findings-sheet";
import type { Session, SessionState } from "../../app/session/session";
import { explain } from "../../checks/engine/explain";
import { a1, toAddress } from "../../domain/cell-ref";
import { outcomeName, weightOf } from "../../domain/outcome-name";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { questionWords } from "../../ui/check/asks/ask-words";
import { useAccountLines } from "../../ui/check/list-account";
import { verdictLine } from "../../ui/check/verdict-card";
import { useSession, useSessionState } from "../../ui/parts/session-context";
import { clock } from "../../ui/parts/words";

const MOST_CELLS = 8;

/** What the pane says, as a paper: verdict, rules, account, open questions, then every finding. Without its buttons. */
export function PrintedResults() {
  const session = useSession();
  const state = useSessionState((one) => one);
  const account = useAccountLines();
  const { workbookName, plan, checkedAt, results, rules } = state;
  const told = toldFindings(state, explain);
  const questions = asksOf(state);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return (
    <article lang="vi">
      <h1>Kết quả kiểm tra cơ cấu đại biểu</h1>
      <p>
        {paperLine(workbookName, plan?.title, session.today())}
        {checkedAt === null ? "" : ` Kiểm tra lúc ${clock(checkedAt)}.`}
      </p>
      <p className="print-verdict">{verdictLine(state)}</p>
      <h2>Các nội dung đã kiểm tra</h2>
      <PrintedTable head={["STT", "Nội dung", "Kết quả", "Căn cứ"]}>
        {results.flatMap((result, index) => {
          const rule = ruleOf.get(result.ruleId);
          if (rule === undefined) return [];
          const { document, clause } = rule.source;
          return [
            <Row
              key={rule.id}
              cells={[
                String(index + 1),
                rule.title,
                outcomeName(result.outcome, weightOf(result)),
                `${document}, ${clause}`,
              ]}
            />,
          ];
        })}
      </PrintedTable>
      <Lines title="Danh sách được đếm và không được đếm" lines={account.map(({ text }) => text)} />
      <Lines title="Câu hỏi còn chờ trả lời" lines={questions.map(questionWords)} />
      <h2 className="print-page">Danh sách lỗi</h2>
      <Findings told={told} session={session} />
    </article>
  );
}

function Findings({ told, session }: { readonly told: readonly ToldFinding[]; readonly session: Session }) {
  if (told.length === 0) return <p>Không có phát hiện nào.</p>;
  return (
    <PrintedTable head={["STT", "Mức độ", "Nội dung", "Việc cần làm", "Ô", "Giải trình"]}>
      {told.map(({ finding, words }, index) => (
        <Row
          key={index}
          cells={[
            String(index + 1),
            SEVERITY_NAMES[finding.severity],
            `${words.title}: ${words.sentence}`,
            words.advice,
            cellsInWords(finding),
            explanationInWords(session.explanationOf(finding)),
          ]}
        />
      ))}
    </PrintedTable>
  );
}

function explanationInWords(explanation: ReturnType<Session["explanationOf"]>): string {
  if (explanation === null) return "";
  return explanation.reopened ? `${explanation.text} (số liệu đã đổi, cần giải trình lại)` : explanation.text;
}

function cellsInWords({ cells }: SessionState["findings"][number]): string {
  const isOneSheet = new Set(cells.map(({ sheet }) => sheet)).size <= 1;
  const shown = cells.slice(0, MOST_CELLS).map((cell) => (isOneSheet ? a1(cell) : toAddress(cell)));
  const more = cells.length - MOST_CELLS;
  return shown.join(", ") + (more > 0 ? ` và ${String(more)} ô nữa` : "");
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function PrintedTable({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ cells }: { readonly cells: readonly string[] }) {
  return (
    <tr>
      {cells.map((text, index) => (
        <td key={index}>{text}</td>
      ))}
    </tr>
  );
}
