/** Remembers answers of a pure function of one text; forgets everything when it has grown too large. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= 50_000) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
