/**
 * Characters that no XML document may hold, halves of characters, and those that Unicode keeps for programs. Tab and
 * line break stay.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as a document can hold it: line breaks as \n, nothing that would break the file. Braces and angle brackets
 * stay: they are text, not fields or code.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(UNPRINTABLE, "");
}
