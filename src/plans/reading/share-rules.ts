import { isEverybody } from "./cap-rules";
import { factWords } from "./fact-words";
import { type GroupNamed, groupOfWords, groupsOfWords } from "./group-of-words";
import type { FactOf, PlanFact } from "./plan-facts";
import { asOwnGroup } from "./own-group";
import type { RuleDraft } from "./rule-draft";

type Share = FactOf<"share">;

const MODES = { exact: "exact", approx: "about", min: "atLeast", max: "atMost", range: "range" } as const;
const EXEMPLARY = "điển hình tiên tiến";
const FROM_ABOVE = "khách mời, lãnh đạo cấp trên";

/**
 * The rule of a share, or undefined where the group or what it is taken of is none that a list tells. A sentence that
 * can mean several groups gives the readings, one of which the office picks.
 */
export function shareRule(fact: Share, facts: readonly PlanFact[]): RuleDraft | undefined {
  const group = groupOfWords(fact.group) ?? exemplars(fact) ?? asOwnGroup(fact.group);
  const among = isEverybody(fact.base) ? null : (groupOfWords(fact.base) ?? asOwnGroup(fact.base));
  if (group === undefined || among === undefined) return undefined;
  const [percent, upTo] = typeof fact.percent === "number" ? [fact.percent, undefined] : fact.percent;
  const others = sharesBeside(fact, facts);
  return {
    check: "group-share",
    target: "attendees",
    title: factWords(fact),
    severity: "warning",
    params: {
      of: group.of,
      name: group.name,
      ...(among !== null && { among: among.of, amongName: among.name }),
      ...(/triệu tập/iu.test(fact.base) && { amongName: "đại biểu triệu tập" }),
      othersName: others.length === 1 ? others[0]?.name : "đại biểu khác",
      mode: MODES[fact.relation],
      percent,
      ...(upTo !== undefined && { upTo }),
      ...(fact.relation === "approx" && { tolerance: 5 }),
      ...(favouredReadings(fact) ?? leaderReadings(fact, group, others)),
    },
  };
}

/** The groups of the other shares of the same conference, where together they make up the whole. */
function sharesBeside(fact: Share, facts: readonly PlanFact[]): readonly GroupNamed[] {
  if (wholeOf(sharesOf(fact, facts)) !== 100) return [];
  return facts.flatMap((other) =>
    other.kind === "share" && other.scope === fact.scope && other !== fact
      ? (groupOfWords(other.group) ?? exemplars(other) ?? [])
      : [],
  );
}

/** "điển hình …; chú trọng nữ, dân tộc, …, số lượng đại biểu này chiếm 70%": exemplars, by the first way to read it. */
function exemplars(fact: Share): GroupNamed | undefined {
  return favouredReadings(fact) === undefined ? undefined : groupOfWords(EXEMPLARY);
}

function favouredReadings({ group, sentence }: Share) {
  const named = groupsOfWords(group);
  const all = groupOfWords(EXEMPLARY);
  if (all === undefined || named === undefined || named.length < 2 || !/điển hình/iu.test(sentence)) return undefined;
  if (!/chú trọng|ưu tiên|quan tâm/iu.test(sentence) || named.some(({ name }) => name === EXEMPLARY)) return undefined;
  const favoured = { is: "allOf", of: [all.of, { is: "anyOf", of: named.map(({ of }) => of) }] };
  return {
    readings: [
      { id: "exemplary", title: "tỷ lệ này là của tất cả điển hình tiên tiến", of: all.of },
      {
        id: "favoured",
        title: "tỷ lệ này chỉ là của các nhóm được chú trọng trong số điển hình tiên tiến",
        of: favoured,
      },
    ],
    reading: "exemplary",
  };
}

/** Exemplars and "lãnh đạo cấp trên" share all seats: where the office's own leaders count, the plan leaves open. */
function leaderReadings(fact: Share, { of, name }: GroupNamed, others: readonly GroupNamed[]) {
  const [other] = others;
  if (others.length !== 1 || other === undefined) return undefined;
  const isFromAbove = name === FROM_ABOVE && other.name === EXEMPLARY;
  if (!isFromAbove && !(name === EXEMPLARY && other.name === FROM_ABOVE)) return undefined;
  const groups = isFromAbove
    ? ["guest", "leader", "superiorLeader", "provincial", "press"]
    : ["exemplary", "awarded", "leader"];
  const own = fact.scope === "" ? "đơn vị" : fact.scope;
  return {
    readings: [
      { id: "leaders-apart", title: `lãnh đạo ${own} không tính vào phần nào`, of },
      {
        id: "leaders-here",
        title: `lãnh đạo ${own} tính vào phần ${String(fact.percent)}%`,
        of: { is: "group", groups },
      },
    ],
  };
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  [EXEMPLARY]: ["exemplary", "awarded"],
  "khách mời": ["guest", "provincial", "press"],
  [FROM_ABOVE]: ["guest", "superiorLeader", "provincial", "press"],
  "khách mời, lãnh đạo": ["guest", "leader", "superiorLeader", "provincial", "local", "press"],
};

const sharesOf = ({ scope }: Share, facts: readonly PlanFact[]) =>
  facts.filter((other): other is Share => other.kind === "share" && other.scope === scope);
const wholeOf = (shares: readonly Share[]) =>
  shares.reduce((total, { percent }) => total + (typeof percent === "number" ? percent : Number.NaN), 0);

/** Shares that make up a whole are a partition: nobody counts in two of them. */
export function partitionRule(fact: Share, facts: readonly PlanFact[]): RuleDraft | undefined {
  const shares = sharesOf(fact, facts);
  const groups = shares.flatMap((share) => groupOfWords(share.group) ?? exemplars(share) ?? []);
  if (shares[0] !== fact || wholeOf(shares) !== 100 || groups.length !== shares.length) return undefined;
  return partitionOf(groups);
}

/** The rule that nobody is in two of these groups; undefined where one of them may overlap with others. */
export function partitionOf(groups: readonly GroupNamed[]): RuleDraft | undefined {
  const parts = groups.flatMap(({ name }) => {
    const categories = PARTS[name];
    return categories === undefined ? [] : [{ name, groups: [...categories] }];
  });
  if (parts.length < 2 || parts.length !== groups.length) return undefined;
  return {
    check: "ambiguous-category",
    target: "attendees",
    title: "Mỗi đại biểu chỉ tính vào một thành phần",
    severity: "warning",
    params: { parts },
  };
}
