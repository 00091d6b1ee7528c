import { HostObject, membersOf } from "./host-object";
import { invalidArgument } from "./rich-api-error";
import type { SelectTree } from "./select-tree";

/** Told of every member that is read. */
export type Seen = (type: string, member: string) => void;

/** The values of a load, named as they go over the wire. `range`: the part of a collection that is asked for. */
export function project(
  object: HostObject | null,
  tree: SelectTree,
  seen: Seen,
  range?: { readonly skip: number; readonly top: number | undefined },
): unknown {
  if (object === null) return null;
  const result: Record<string, unknown> = {};
  const members = membersOf(object);
  const items = object.collection?.();
  if (items) {
    const from = range?.skip ?? 0;
    seen(typeName(object), "items");
    result["_Items"] = items.slice(from, range?.top === undefined ? undefined : from + range.top).map((item, i) => {
      const value = project(item, tree, seen) as Record<string, unknown>;
      if (!item.identity) value["_Index"] = from + i;
      return value;
    });
  }
  for (const [key, { name, descriptor }] of members) {
    const sub = tree.children.get(key);
    if (!descriptor.get || name.startsWith("_") || (!sub && !tree.all)) continue;
    const value: unknown = Reflect.get(object, name);
    if (value instanceof HostObject || value === null) {
      if (sub) {
        seen(typeName(object), name);
        result[upperFirst(name)] = value === null ? null : project(value, sub, seen);
      }
    } else if (value !== undefined) {
      if (sub) seen(typeName(object), name);
      result[upperFirst(name)] = value;
    }
  }
  if (!items) refuseUnknown(object, tree, [...members.keys()]);
  const identity = object.identity?.();
  if (identity) result[identity.name] = identity.value;
  return result;
}

export function typeName(object: HostObject): string {
  return object.constructor.name;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function refuseUnknown(object: HostObject, tree: SelectTree, known: readonly string[]): void {
  for (const [key, { name }] of tree.children) {
    if (!known.includes(key) && key !== "isnullobject")
      throw invalidArgument(`The test host has no property ${typeName(object)}.${name}.`);
  }
}
