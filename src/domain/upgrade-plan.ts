/**
 * A plan as an older version of the program wrote it (a file, or the settings of a workbook), in the form of this one;
 * anything else as it came: what is wrong with it the schema says.
 */
export function upgradedPlan(json: unknown): unknown {
  return isObject(json) && json["version"] === 1 ? { ...documentOnce(json), version: 2 } : json;
}

/** Version 1 repeated the plan's document in every source. */
function documentOnce({ document, ...plan }: Json): Json {
  const cited = (part: unknown): unknown => {
    if (!isObject(part) || !isObject(part["source"])) return part;
    const { document: cites, ...place } = part["source"];
    return { ...part, source: cites === document ? place : part["source"] };
  };
  const parts = CITING.flatMap((name) => {
    const held = plan[name];
    return Array.isArray(held) ? [[name, held.map(cited)] as const] : [];
  });
  return { document, ...plan, ...Object.fromEntries(parts) };
}

const CITING = ["conferences", "rules", "deadlines", "dossier"];

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
