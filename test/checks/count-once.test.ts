import { countOnce } from "../../src/checks/counting/count-once";
import { explain } from "../../src/checks/engine/explain";
import { runRules } from "../../src/checks/engine/run-rules";
import type { Conference } from "../../src/domain/conference";
import type { Rule } from "../../src/domain/plan";
import { drawConference } from "./draw-conference";

const source = { document: "Kế hoạch", clause: "Mục II" };
const cap = (max: number): Rule => ({
  id: "cap",
  check: "delegate-cap",
  scopes: ["xã"],
  target: "attendees",
  title: "Tối đa",
  severity: "error",
  params: { max },
  source,
});

/** Lists of the people with these numbers, each on a sheet of its own. */
function lists(...numbers: readonly (readonly number[])[]): Conference {
  const rosters = numbers.map((ones, i) => {
    const {
      rosters: [roster],
    } = drawConference({
      roster: ["Họ tên | Ngày sinh", ...ones.map((n) => `Lý Văn ${String(n)}A | ${String(1950 + n)}`)].join("\n"),
    });
    return {
      ...roster!,
      sheet: `Trang ${String(i + 1)}`,
      delegates: roster!.delegates.map((d) => ({ ...d, sheet: `Trang ${String(i + 1)}` })),
    };
  });
  const delegates = rosters.flatMap((roster) => roster.delegates);
  return { ...drawConference({ roster: "Họ tên" }), rosters, delegates, persons: delegates };
}
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const totals = (conference: Conference) => countOnce(conference).map(({ persons }) => persons.length);
const outcomeOf = (conference: Conference, max: number) => {
  const [result] = runRules([cap(max)], conference);
  return { outcome: result?.outcome, codes: result?.findings.map(({ code }) => code) };
};

describe("each person counts once", () => {
  test("lists of other people are counted together", () => {
    expect(totals(lists(upTo(1, 6), upTo(7, 12)))).toEqual([]);
    expect(outcomeOf(lists(upTo(1, 6), upTo(7, 12)), 10)).toEqual({ outcome: "violated", codes: ["over"] });
  });
  test("of two versions either may be right", () => {
    const versions = lists(upTo(1, 10), upTo(1, 12));
    expect(totals(versions)).toEqual([12, 10]);
    expect(outcomeOf(versions, 12)).toEqual({ outcome: "met", codes: [] });
    expect(outcomeOf(versions, 11)).toEqual({ outcome: "undecided", codes: ["twoVersions"] });
  });
  test("a third list of other people is counted with both", () =>
    expect(totals(lists(upTo(1, 10), upTo(1, 12), upTo(20, 25)))).toEqual([18, 16]));
  test("three versions", () => expect(totals(lists(upTo(1, 10), upTo(1, 11), upTo(1, 12)))).toEqual([12, 11, 10]));
  test("two pairs of versions", () =>
    expect(totals(lists(upTo(1, 10), upTo(1, 10), upTo(20, 25), upTo(20, 26)))).toEqual([17, 17, 17, 16]));
  test("a part written again adds only those who are new", () => {
    const part = lists(upTo(1, 12), [1, 2, 3, 13]);
    expect(totals(part)).toEqual([13, 13]);
    expect(outcomeOf(part, 13)).toEqual({ outcome: "met", codes: [] });
    expect(outcomeOf(part, 12)).toMatchObject({ outcome: "violated" });
  });
  test("the sentence names the sheets", () => {
    const [result] = runRules([cap(11)], lists(upTo(1, 10), upTo(1, 12)));
    const [finding] = result?.findings ?? [];
    expect(finding && explain(finding, cap(11)).sentence).toContain("trang “Trang 1” và trang “Trang 2”");
  });
});
