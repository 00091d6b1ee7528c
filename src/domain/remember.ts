const forgetting: (() => void)[] = [];

/** Has something forgotten with all remembered answers. */
export function onForgetAll(forget: () => void): void {
  forgetting.push(forget);
}

/** Forgets every answer: what a text takes that nobody has read yet is measured so. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}

/**
 * Remembers answers of a pure function of one text, "nothing" among them; forgets everything when it has grown too
 * large (`most` answers).
 */
export function remember<T>(answer: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  onForgetAll(() => known.clear());
  // In a box, since an answer may be nothing, which is to be remembered too.
  let nothing: { readonly answer: T } | undefined;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (nothing !== undefined && known.has(text)) return nothing.answer;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    if (fresh === undefined) nothing = { answer: fresh };
    return fresh;
  };
}
