import { peopleInBar } from "../../src/checks/engine/people-in-bar";
import { runRules } from "../../src/checks/engine/run-rules";
import type { Rule } from "../../src/domain/plan";
import { drawConference } from "./draw-conference";

function ruleOf(check: string, params: Rule["params"]): Rule {
  return {
    id: check,
    check,
    scopes: ["xã"],
    target: "attendees",
    title: "Quy định thử",
    severity: "error",
    params,
    source: { document: "Kế hoạch thử", clause: "mục 1" },
  };
}

/** What the bar of a rule says, and the names of the people behind it. */
function barAndPeople(rule: Rule, roster: string) {
  const conference = drawConference({ roster });
  const [bar] = runRules([rule], conference)[0]?.measures ?? [];
  const found = peopleInBar(rule, conference, bar?.name ?? "");
  const nameOf = ({ fullName }: (typeof conference.delegates)[number]) =>
    fullName.kind === "value" ? fullName.value : "";
  return {
    bar: [bar?.certain, bar?.possible],
    certain: found?.certain.map(nameOf),
    possible: found?.possible.map(({ delegate }) => nameOf(delegate)),
  };
}

test("whoever may not count at all stands among the possible ones, as in the bar", () => {
  const found = barAndPeople(
    ruleOf("delegate-cap", { max: 5 }),
    `
    Họ tên        | Diện
    Lý Văn An     |
    Hoàng Thị Bé  | dự khuyết?`,
  );
  expect(found).toEqual({ bar: [1, 1], certain: ["Lý Văn An"], possible: ["Hoàng Thị Bé"] });
});

test("of rows too: a talk of somebody who may not come is no certain one", () => {
  const found = barAndPeople(
    ruleOf("talk-slots", { min: 1, max: 2 }),
    `
    Họ tên        | Diện       | Tham luận
    Lý Văn An     |            | x
    Hoàng Thị Bé  | dự khuyết? | x`,
  );
  expect(found).toEqual({ bar: [1, 1], certain: ["Lý Văn An"], possible: ["Hoàng Thị Bé"] });
});
