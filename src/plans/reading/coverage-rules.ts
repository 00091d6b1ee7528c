import { groupOfWords } from "./group-of-words";
import type { FactOf, PlanFact } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";

type Coverage = FactOf<"coverage">;

const VILLAGE = /(?<!\p{L})(?:thôn|ấp|bản|khu phố|tổ dân phố|xóm|buôn|làng)(?!\p{L})/iu;

/** The bodies of a village that one sentence names ("đại diện Chi bộ, Ban ấp, Ban công tác mặt trận ấp"). */
function bodiesOf({ sentence }: Coverage, facts: readonly PlanFact[]): readonly Coverage[] {
  return facts.filter(
    (fact): fact is Coverage =>
      fact.kind === "coverage" && fact.sentence === sentence && groupOfWords(fact.group)?.column === "Chức vụ",
  );
}

/** Each village, office or sector that must have somebody there. */
export function coverageRule(fact: Coverage, facts: readonly PlanFact[]): RuleDraft | undefined {
  const { group } = fact;
  const village = VILLAGE.exec(group)?.[0].toLowerCase();
  const bodies = bodiesOf(fact, facts).filter((body) => VILLAGE.test(body.group));
  if (bodies.includes(fact) && bodies[0] !== fact) return undefined;
  const place =
    village !== undefined
      ? { kind: "village", name: village }
      : /lĩnh vực|ngành nghề|(?:các|từng|mỗi) ngành/iu.test(group)
        ? { kind: "sector", name: "lĩnh vực, ngành nghề" }
        : /cơ quan|đơn vị/iu.test(group)
          ? { kind: "unit", name: "cơ quan, đơn vị" }
          : undefined;
  if (place === undefined) return undefined;
  const isHead = /^(?:tổ )?trưởng/iu.test(group);
  return {
    check: "uncovered-unit",
    target: "attendees",
    title: isHead
      ? `${group} dự hội nghị`
      : bodies.length > 0
        ? `Các ${place.name} có đại diện`
        : `Có tính đại diện của ${group}`,
    severity: "warning",
    params: { ...place, ...(isHead && { who: { is: "named", name: "village-head" }, whoName: "trưởng thôn" }) },
  };
}

/** Bodies whose people are told by their office: a note when one of them has nobody there. */
export function bodiesRule(fact: Coverage, facts: readonly PlanFact[]): RuleDraft | undefined {
  const bodies = bodiesOf(fact, facts);
  if (bodies[0] !== fact) return undefined;
  const groups = bodies.flatMap(({ group }) => {
    const named = groupOfWords(group);
    return named === undefined ? [] : [{ name: named.name, of: named.of, column: named.column }];
  });
  return {
    check: "empty-group",
    target: "attendees",
    title: `Có đại diện ${groups.map(({ name }) => name.replace(/^đại diện /u, "")).join(", ")}`,
    severity: "note",
    params: { groups },
  };
}
