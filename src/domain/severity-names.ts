import type { Severity } from "./plan";

/** What a severity asks of the office, the same words in the pane, on the command line and on paper. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "Phải sửa",
  warning: "Cần giải trình",
  note: "Lưu ý",
};
