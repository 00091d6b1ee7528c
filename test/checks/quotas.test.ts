import { allChecks } from "../../src/checks/all-checks";
import { quotaSchema } from "../../src/domain/quota";
import { drawConference } from "./draw-conference";
import { loadCases } from "./load-cases";

const cases = allChecks.flatMap((check) => {
  const table = loadCases(check.id);
  return [...(table?.met ?? []), ...(table?.findings ?? [])].map((one) => ({ check, one, id: check.id }));
});

test.each(cases.filter(({ check }) => check.quotas !== undefined))("$id: what $one.name asks is a value", (made) => {
  const quotas = made.check.quotas?.(drawConference(made.one), made.check.params.parse(made.one.params)) ?? [];
  for (const quota of quotas) {
    const written: unknown = JSON.parse(JSON.stringify(quota));
    expect(quotaSchema.parse(written)).toMatchObject(written as object);
  }
});
