import { z } from "zod";
import { allChecks } from "../../src/checks/all-checks";

/** Forms are made from the schemas: a param without a label would have none. */
const params = allChecks.flatMap(({ id, params: schema }) =>
  schema instanceof z.ZodObject ? Object.entries(schema.shape).map(([name, one]) => ({ id, name, one })) : [],
);

test.each(params)("$id: $name has a label", ({ one }) => {
  expect(one instanceof z.ZodType ? one.meta()?.label : undefined).toMatch(/^\p{Lu}.*[^.]$/u);
});
