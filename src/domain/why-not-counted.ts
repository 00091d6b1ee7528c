import { isAmong } from "./categories";
import type { Delegate, Standing, StandingReason } from "./delegate";

/** Why somebody is not counted, or may not be, in the words of the office. */
export const STANDING_NAMES: Readonly<Record<StandingReason, string>> = {
  reserve: "dự khuyết",
  withdrawn: "rút tên, đã thay người khác",
  absent: "vắng, không dự",
  struck: "bị gạch ngang",
  service: "không tính là đại biểu",
  kind: "chưa rõ là một người hay tập thể, hộ gia đình",
  announced: "ghi số người mà chưa có tên ai",
  list: "trang chưa rõ là danh sách gì",
  rejected: "không đạt, không được chọn",
};

/**
 * What says that this row is no delegate: its standing, else its group; undefined for everybody who counts or may
 * count.
 */
export function whyNotCounted({ standing, group, groupClaims }: Delegate): Standing | undefined {
  if (standing?.is === "notCounted") return standing;
  if (group.kind !== "value" || !isAmong(group.value, ["uncounted"])) return undefined;
  return { is: "notCounted", why: "service", text: groupClaims[0]?.text ?? "", cell: group.cell };
}
