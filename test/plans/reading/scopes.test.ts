import { readPlan } from "../../../src/plans/reading/read-plan";
import { SCOPES_OF_PLANS } from "./scopes";

const ASKED = new Set(["cap", "share", "form", "deadline", "date", "allocation", "agenda", "talks"]);
const keyOf = (scope: string) =>
  scope
    .split(", ")
    .map((part) => part.trim())
    .sort()
    .join(", ");

const plans = SCOPES_OF_PLANS.split(/^## (?=\S)/m)
  .slice(1)
  .map((plan) => {
    const [name = "", ...lines] = plan.trimEnd().split("\n");
    return [name, lines.map((line) => line.split(/\s*=>\s*/))] as const;
  });

test.each(plans)("%s", (_, lines) => {
  const { document, ...read } = readPlan(
    lines.map(([line = ""]) => line.replace(/^(?=(?:# )?KẾ HOẠCH$)/, "Số: 15/KH\n")).join("\n"),
  );
  // Whose conference it is of is told of what is doubtful too.
  const facts = [...read.facts, ...read.notUnderstood.flatMap(({ maybe = [] }) => maybe)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  const asked = lines.flatMap(([line = "", scopes]) => {
    if (scopes === undefined) return [];
    const plain = line.replace(/^\* /, "").replace(/^\*\*(.*)\*\*$/, "$1");
    const start = document.text.indexOf(plain);
    expect(start).toBeGreaterThanOrEqual(0);
    const found = facts.filter(({ kind, span: [at] }) => ASKED.has(kind) && at >= start && at < start + plain.length);
    const turns = found.filter(({ scope }, at) => scope !== found[at - 1]?.scope);
    const wanted = scopes.split(/\s*;\s*/);
    const fits = (one = "", scope: string) => one.split("|").some((each) => keyOf(each) === keyOf(scope));
    const isRight =
      wanted.length === 1
        ? (found.length > 0 || scopes === "") && found.every(({ scope }) => fits(scopes, scope))
        : turns.length === wanted.length && turns.every(({ scope }, at) => fits(wanted[at], scope));
    return isRight
      ? []
      : [`${line} => ${scopes} (read: ${found.map(({ kind, scope }) => `${kind} ${scope}`).join("; ")})`];
  });
  expect(asked).toEqual([]);
});
