/**
 * Base of every object that an add-in can reach. What the add-in may use are the getters, setters and methods on the
 * prototypes of its class, nothing else: fields of an instance belong to the host. The class has the name of Office's
 * own class.
 */
export abstract class HostObject {
  /** Where the object is a collection: what `items` gives. */
  collection?(): readonly HostObject[];
  /** Tells the collection's items apart on the wire; without one they are known by their index. */
  identity?(): { readonly name: "Id" | "_Id"; readonly value: string | number };
  /** Events that can be listened to on this object, by the name in `_Register…Event`. */
  listenable?(): { readonly names: readonly string[]; readonly set: (name: string, isOn: boolean) => void };
}

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const known = new WeakMap<object, ReadonlyMap<string, Member>>();
const OWN: ReadonlySet<string> = new Set(["constructor", "collection", "identity", "listenable"]);

/** The members of an object by their name in small letters. */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object) as object;
  const found = known.get(prototype);
  if (found) return found;
  const members = new Map<string, Member>();
  for (let at = prototype; at !== HostObject.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (!OWN.has(name) && !members.has(name.toLowerCase())) members.set(name.toLowerCase(), { name, descriptor });
    }
  }
  known.set(prototype, members);
  return members;
}
