/**
 * Remembers answers of a pure function of one text, "nothing" among them; forgets everything when it has grown too
 * large.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  // Each answer in a box: most texts say nothing, and that nothing is to be remembered too.
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    if (known.size >= 50_000) known.clear();
    const fresh = answer(text);
    known.set(text, { answer: fresh });
    return fresh;
  };
}
