import type { Delegate } from "../domain/delegate";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { Selector } from "../domain/selector";
import { tally } from "../domain/tally";
import type { DocumentSource } from "./define-document";
import { withFactsOfOtherLists } from "./facts-of-other-lists";

const WORK = ["category", "sector", "position", "notes"] as const;

/** Whom the reports on awards count apart. A functionary of the farmers' association is no farmer by that. */
const WORKERS = {
  truc_tiep: {
    is: "anyOf",
    of: [
      { is: "directWorker" },
      {
        is: "text",
        fields: [...WORK],
        words: [
          "trực tiếp sản xuất",
          "trực tiếp công tác",
          "trực tiếp lao động",
          "lao động trực tiếp",
          "người trực tiếp",
          "trực tiếp học tập",
          "trực tiếp chiến đấu",
        ],
        name: "người trực tiếp",
      },
    ],
  },
  cong_nhan: {
    is: "text",
    fields: [...WORK],
    words: ["công nhân"],
    butNot: ["khu công nhân", "nhà ở công nhân"],
    name: "công nhân",
  },
  nong_dan: {
    is: "text",
    fields: [...WORK],
    words: ["nông dân"],
    butNot: ["hội nông dân", "câu lạc bộ nông dân", "nông dân tập thể"],
    name: "nông dân",
  },
} satisfies Readonly<Record<string, Selector>>;

/** "12 (30,0%)", with those who cannot be told; null when nobody can. */
function counted(delegates: readonly Delegate[], selector: Selector): string | null {
  const { yes, no, unknown } = tally(delegates, selector);
  if (yes.length === 0 && no.length === 0) return null;
  const open = unknown.length > 0 ? `, chưa rõ ${formatCount(unknown.length)}` : "";
  return `${formatCount(yes.length)} (${formatPercent(percentOf(yes.length, delegates.length))}${open})`;
}

/**
 * Awards by whom they go to, counted in the list of awards or nominations; shares of the persons for what only persons
 * are.
 */
export function awardCounts(source: DocumentSource) {
  const awards = withFactsOfOtherLists(source, "awards");
  const persons = awards.filter((delegate) => delegate.kind === "person");
  const kind = (of: Delegate["kind"]) =>
    awards.length === 0 ? null : formatCount(awards.filter((delegate) => delegate.kind === of).length);
  return {
    so_khen: awards.length === 0 ? null : formatCount(awards.length),
    so_khen_tap_the: kind("collective"),
    so_khen_ca_nhan: kind("person"),
    so_khen_ho: kind("household"),
    so_khen_truc_tiep: counted(persons, WORKERS.truc_tiep),
    so_khen_cong_nhan: counted(persons, WORKERS.cong_nhan),
    so_khen_nong_dan: counted(persons, WORKERS.nong_dan),
    so_khen_nu: counted(persons, { is: "women" }),
  };
}
