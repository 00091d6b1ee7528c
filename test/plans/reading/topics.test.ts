import { plainText } from "../../../src/plans/reading/plain-words";
import { TOPICS, topicsIn } from "../../../src/plans/reading/topics";

test.each(TOPICS.map(({ id, example }) => [id, example] as const))("%s is told by %s", (id, example) => {
  expect(topicsIn(plainText(example).plain)).toContain(id);
});
