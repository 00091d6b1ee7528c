import { TARGET_NAMES } from "../../domain/target-names";
import type { ListUse } from "../session/session";

const nameOf = (target: keyof typeof TARGET_NAMES) =>
  `danh sách ${TARGET_NAMES[target].charAt(0).toLocaleLowerCase("vi")}${TARGET_NAMES[target].slice(1)}`;

/**
 * Why a list of people is not counted, as the rest of a sentence; "" for one that is, and for tables that hold no
 * people.
 */
export function whyNotUsed({ roster, use, why }: ListUse): string {
  switch (use) {
    case "checked":
    case "allocation":
    case "staff":
    case "list":
      return "";
    case "doubtful":
      return why === "proposedAwards" ? "mới là đề nghị khen thưởng" : "trang không ghi là danh sách gì";
    case "attendees":
    case "sentUp":
    case "awards":
      return `là ${nameOf(use)}`;
    case "nominations":
      return "là danh sách đề cử, chỉ dùng để đối chiếu";
    case "unused":
      if (why === "hidden") return "trang đang ẩn";
      if (why === "chosen") return "cơ quan đã chọn không dùng";
      if (why === "unnamed") return "trang không ghi là danh sách gì; nếu cần thì chọn ở thẻ Danh sách";
      return `tiêu đề “${shorten(roster.title === "" ? roster.sheet : roster.title)}” không phải danh sách đại biểu`;
  }
}

/** A title as a sentence can carry it. */
export function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
