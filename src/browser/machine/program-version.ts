/** The version of this program, for whoever helps. */
export const programVersion = typeof PROGRAM_VERSION === "undefined" ? "bản chưa đóng gói" : PROGRAM_VERSION;

/** "Edg 142" of the long text that browsers say of themselves: the rest tells machines apart. */
export function browserName(agent: string): string {
  const found = /(Edg|Firefox|Trident)\/(\d+)/.exec(agent) ?? /(Chrome|Version)\/(\d+)/.exec(agent);
  return found ? `${found[1] === "Version" ? "Safari" : (found[1] ?? "")} ${found[2] ?? ""}` : "không rõ";
}
