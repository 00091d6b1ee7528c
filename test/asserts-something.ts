/** A test that asserts nothing proves nothing, and its green is a false one: it fails. */
afterEach(() => {
  if (expect.getState().assertionCalls === 0) throw new Error("This test asserts nothing on the way it took.");
});
