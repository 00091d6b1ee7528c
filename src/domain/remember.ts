/**
 * Remembers answers of a pure function of one text, "nothing" among them; forgets everything when it has grown too
 * large.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  // In a box, since an answer may be nothing, which is to be remembered too.
  let nothing: { readonly answer: T } | undefined;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (nothing !== undefined && known.has(text)) return nothing.answer;
    if (known.size >= 50_000) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    if (fresh === undefined) nothing = { answer: fresh };
    return fresh;
  };
}
