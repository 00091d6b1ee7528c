import { type Delegate, NOBODY } from "../domain/delegate";
import { type AwardStanding, awardStanding } from "./award-words";
import type { DocumentSource } from "./define-document";
import { delegateFields, delegateRow, leftOut } from "./delegate-row";
import { withFactsOfOtherLists } from "./facts-of-other-lists";
import { type DataOf, flag, text } from "./field";
import { inDocumentOrder } from "./list-sections";
import { officeInWords } from "./office-words";

/** One page for each row of the list: the fields of a row, and what differs between a person and a collective. */
export const recordFields = {
  ...delegateFields,
  ngat_trang: flag("Không phải trang đầu: sang trang mới"),
  la_ca_nhan: flag("Là cá nhân"),
  la_tap_the: flag("Là tập thể hoặc hộ gia đình"),
  la_ho: flag("Là hộ gia đình"),
  co_de_nghi: flag("Danh sách ghi hình thức khen thưởng đề nghị"),
  de_nghi_tang: text("Hình thức khen thưởng mà danh sách đề nghị; khi đó trường khen_thuong để trống", "Giấy khen"),
};
export type DelegateRecord = DataOf<typeof recordFields>;

/** Texts of which an empty one is no gap in a form. */
const MAY_BE_EMPTY = new Set(["ong_ba", "ghi_chu", "ngay_sinh_nam", "ngay_sinh_nu", "dang_vien"]);

/**
 * The rows of the list as forms to be printed one by one: what neither it nor another list says is a visible blank to
 * be filled in by hand.
 */
export function recordsOf(source: DocumentSource): readonly DelegateRecord[] {
  const known = remembered.get(source) ?? read(source);
  remembered.set(source, known);
  return known;
}

/** Asked for by data, key numbers and remarks alike. */
const remembered = new WeakMap<DocumentSource, readonly DelegateRecord[]>();

function read(source: DocumentSource): readonly DelegateRecord[] {
  const { asOf, delegates, rosters } = source.lists[source.target];
  const without = leftOut(source.options);
  const known = withFactsOfOtherLists(source, source.target);
  const placeOf = new Map(delegates.map((delegate, i) => [delegate, i]));
  return inDocumentOrder(delegates, source.options).map((delegate, i) => {
    const record = recordOf(known[placeOf.get(delegate) ?? -1] ?? delegate, i, asOf, without);
    if (delegate.awards.kind !== "value") return record;
    return withAward(record, awardStanding(delegate, rosters, source.target));
  });
}

/** What was not given yet is not told as given; where nobody says which it is, it is neither. */
function withAward(record: DelegateRecord, standing: AwardStanding): DelegateRecord {
  if (standing === "given") return record;
  const proposed = standing === "proposed" ? { co_de_nghi: true, de_nghi_tang: record.khen_thuong } : {};
  return { ...record, khen_thuong: null, ...proposed };
}

function recordOf(delegate: Delegate, index: number, asOf: string, without: ReadonlySet<string>): DelegateRecord {
  const row = delegateRow(delegate, { stt: index + 1, sttPhan: index + 1 }, asOf, without);
  const gaps = Object.entries(row)
    .filter(([name, value]) => value === "" && !MAY_BE_EMPTY.has(name) && !without.has(name))
    .map(([name]) => [name, null]);
  return {
    ...row,
    ...Object.fromEntries(gaps),
    ngat_trang: index > 0,
    la_ca_nhan: delegate.kind === "person",
    la_tap_the: delegate.kind !== "person",
    la_ho: delegate.kind === "household",
    co_de_nghi: false,
    de_nghi_tang: null,
  };
}

/** Who somebody is, on a card and an invitation: the office with its unit, else with the thôn. */
export function titleOf({ chuc_vu, don_vi, chuc_vu_don_vi, thon }: DelegateRecord): string {
  return (don_vi ?? "") === "" ? officeInWords(chuc_vu ?? "", thon ?? "") : (chuc_vu_don_vi ?? "");
}

/** Nobody yet: a form without a name, everything in it a visible blank. */
export function emptyRecord(first: boolean): DelegateRecord {
  return { ...recordOf(NOBODY, 0, "2000-01-01", new Set()), stt: null, stt_phan: null, loai: null, ngat_trang: !first };
}
