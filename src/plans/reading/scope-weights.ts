/** What stands around a level named in a heading or a clause; each is looked for in `scopes-said`. */
export type ScopeEvidence =
  | "cap"
  | "for"
  | "at"
  | "event"
  | "ownEvent"
  | "closes"
  | "next"
  | "first"
  | "alone"
  | "colon"
  | "about"
  | "staff"
  | "holds"
  | "bound"
  | "refines"
  | "headed"
  | "attends"
  | "attendsAbove"
  | "late"
  | "counts"
  | "sends"
  | "like"
  | "person"
  | "each"
  | "named"
  | "inner"
  | "generic"
  | "above"
  | "loose"
  | "guests"
  | "aside";

/**
 * How much each piece of evidence says that the level named is the one whose conference is spoken of; what is only
 * named (as a guest, a sender, who receives a report, a place) stays below `ENOUGH`.
 */
export const SCOPE_WEIGHTS: Readonly<Record<ScopeEvidence, number>> = {
  /** "cấp xã" */
  cap: 2,
  /** "đối với các xã" */
  for: 3,
  /** "tại các khoa" */
  at: 2,
  /** "Hội nghị … xã" */
  event: 2,
  /** "Đại hội … tỉnh": of the office's own level. */
  ownEvent: 2,
  /** "Đại hội thi đua yêu nước huyện": a heading from the event to the level. */
  closes: 2,
  /** "…, cấp tỉnh 200 đại biểu", behind another level. */
  next: 2,
  /** Nothing stands before it. */
  first: 1,
  /** Nothing else stands there. */
  alone: 3,
  /** "Xã:" */
  colon: 2,
  /** "Số lượng đại biểu cấp xã" */
  about: 2,
  /** "Khoa có trên 30 người" */
  staff: 3,
  /** "Chi bộ tổ chức hội nghị toàn thể" */
  holds: 3,
  /** "Cấp xã không quá …" */
  bound: 2,
  /** "Đại đội: …" below "Cấp đại đội, tiểu đoàn" */
  refines: 3,
  /** Another heading of the plan is for this level. */
  headed: 1,
  /** "dự hội nghị cấp xã", which the office or one below it holds. */
  attends: 2,
  /** "dự đại hội cấp tỉnh" in the plan of a commune */
  attendsAbove: -9,
  /** Behind the number. */
  late: -3,
  /** "Doanh nghiệp: 40 đại biểu": who is counted, not whose conference. */
  counts: -3,
  /** "Xã được phân bổ 05 đại biểu" */
  sends: -6,
  /** "như cấp huyện" */
  like: -6,
  /** "lãnh đạo cấp tỉnh" */
  person: -6,
  /** "mỗi xã" */
  each: -6,
  /** "xã Tân Hưng": one place. */
  named: -3,
  /** Below a heading for another level. */
  inner: -2,
  /** "Đơn vị" in the section of a level: each of those. */
  generic: -9,
  /** "khuyến nông viên ở cơ sở": somewhere in a sentence that is about others. */
  loose: -6,
  /** Higher than the office that issued the plan, which holds no such conference. */
  above: -9,
  /** "Cấp huyện: lãnh đạo các phòng": who comes from there. */
  guests: -6,
  /** In a section of work, of an allocation … */
  aside: -4,
};

export const ENOUGH = 4;
