import type { DelegateKind, Group } from "./delegate";

/** The groups in the words of the plans, in the order in which summaries list them. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  exemplary: "Điển hình tiên tiến",
  guest: "Khách mời",
  leader: "Lãnh đạo",
  superiorLeader: "Lãnh đạo cấp trên",
  awarded: "Tập thể, cá nhân được khen thưởng",
  provincial: "Đại biểu tỉnh",
  local: "Đại biểu xã",
  press: "Phóng viên",
  uncounted: "Không tính là đại biểu",
};

export const KIND_NAMES: Readonly<Record<DelegateKind, string>> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};
