import type { WireQuery } from "./wire";

/** Which properties a load asks for. */
export interface SelectTree {
  all: boolean;
  readonly name: string;
  readonly children: Map<string, SelectTree>;
}

export function selectTree(query: WireQuery): SelectTree {
  const root = node("");
  const select = query.Select ?? [];
  if (select.length === 0) root.all = true;
  for (const path of [...select, ...(query.Expand ?? [])]) add(root, path);
  return root;
}

function add(root: SelectTree, path: string): void {
  let at = root;
  for (const part of path.split(/[/.]/)) {
    if (part === "*") {
      at.all = true;
      return;
    }
    const key = part.toLowerCase();
    const next = at.children.get(key) ?? node(part);
    at.children.set(key, next);
    at = next;
  }
  at.all = true;
}

function node(name: string): SelectTree {
  return { all: false, name, children: new Map() };
}
