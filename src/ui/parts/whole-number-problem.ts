/** A sentence where a number of documents, minutes or the like is none from 1 on. */
export function wholeNumberProblem(value: number): string | null {
  return Number.isInteger(value) && value >= 1 ? null : "Nhập số nguyên từ 1 trở lên.";
}
