import { isDateFormat } from "../../domain/sheet-snapshot";

/**
 * Format codes that a file names by number only. 14, 22 and 30 are shown in Vietnam's order; the dates behind them are
 * numbers either way.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "#,##0;-#,##0",
  6: "#,##0;[Red]-#,##0",
  7: "#,##0.00;-#,##0.00",
  8: "#,##0.00;[Red]-#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Excel takes no longer ones; what is longer is some program's fault or a trap. */
const LONGEST = 255;

/**
 * The format code with this number, looked up in the file's own formats first. Numbers 27–36 and 50–58 are dates of
 * East Asian Excel.
 */
export function numberFormatCode(id: number, own: ReadonlyMap<number, string>): string {
  const written = own.get(id);
  if (written !== undefined && written.length > LONGEST) return isDateFormat(written) ? "dd/mm/yyyy" : "General";
  return written ?? BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "dd/mm/yyyy" : "General");
}
