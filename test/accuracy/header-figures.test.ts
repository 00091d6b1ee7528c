import { accuracyDoc } from "./accuracy-doc";
import { headerTable, measuredHeaders } from "./header-figures";

const measured = measuredHeaders();

test("docs/accuracy.md holds what headers are read as: else `npm run accuracy -- --write`", () => {
  expect(accuracyDoc()).toContain(headerTable(measured));
});

test("nearly every header is read as what it asks for, and next to none that asks for nothing of ours", () => {
  const isTrap = ({ senses }: { readonly senses: readonly string[] }) => senses.includes("none");
  const { cases, wrong } = measured;
  const traps = cases.filter(isTrap).length;
  expect(wrong.filter(isTrap).length).toBeLessThan(traps * 0.01);
  expect(wrong.length - wrong.filter(isTrap).length).toBeLessThan((cases.length - traps) * 0.01);
});
