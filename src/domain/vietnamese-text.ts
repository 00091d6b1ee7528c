/** Placeholder body: replaced in the next slice. Lower case, no marks, đ → d, single spaces, for matching only. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐÐ]/g, "d").replace(/\s+/g, " ").trim().toLowerCase();
}
