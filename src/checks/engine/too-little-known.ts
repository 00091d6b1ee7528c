/**
 * Why a check that found nothing wrong has met nothing either: what it looks at is written nowhere, or of less than
 * half of those it is asked of. Undefined where enough is known. `what`: "ngày sinh".
 */
export function tooLittleKnown(known: number, asked: number, what: string): string | undefined {
  if (known === 0) return `Danh sách không ghi ${what}.`;
  return known * 2 < asked
    ? `Danh sách mới ghi ${what} của ${String(known)} trong ${String(asked)} đại biểu.`
    : undefined;
}

/** The reason of a quota when nobody is there to be counted. */
export function nobodyToCount(people: number): string | undefined {
  return people === 0 ? "Danh sách chưa có đại biểu nào để đếm." : undefined;
}
