import type { Mend } from "../../domain/quota";
import { capital } from "../engine/point-at-row";

/** "Thay 2 khách mời bằng điển hình tiên tiến, hoặc thêm 6 điển hình tiên tiến, hoặc bớt 3 khách mời." */
export function mendSentence(way: "under" | "over", { swap, add, remove }: Mend, name: string, others: string): string {
  const [wanted, surplus] = way === "under" ? [name, others] : [others, name];
  const ways = [
    swap === undefined ? [] : [`thay ${String(swap)} ${surplus} bằng ${wanted}`],
    add === undefined ? [] : [`thêm ${String(add)} ${wanted}`],
    remove === undefined ? [] : [`bớt ${String(remove)} ${surplus}`],
  ].flat();
  const text = ways.join(", hoặc ");
  return text === ""
    ? `Chọn lại đại biểu để có ${way === "under" ? "thêm" : "ít hơn"} ${name}; nếu vướng quy định khác thì giải trình.`
    : `${capital(text)}.`;
}
