const STEP = 50;

/**
 * Waits until it is so, asking the page from outside: a condition that the page itself polls is compiled there,
 * which its policy forbids. Fails when it never comes.
 */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not so after ${patience} ms: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
