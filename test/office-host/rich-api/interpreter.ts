import { HostObject, membersOf } from "./host-object";
import { project, typeName, type Seen } from "./project";
import { RichApiError } from "./rich-api-error";
import { selectTree } from "./select-tree";
import {
  ActionType,
  type BatchRequest,
  type BatchResult,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
} from "./wire";

/** What the interpreter works on; nothing here knows Excel or Word. */
export interface InterpreterOptions {
  readonly root: HostObject;
  /** Top-level services, by their full type name. */
  readonly newObject?: (typeName: string) => HostObject | null;
  /** Told of every member that a batch used. */
  readonly seen?: Seen;
  /**
   * Called before each action, with its place in the batch; may throw to make the action fail, or change the document.
   */
  readonly beforeAction?: (index: number, what: string, batch: BatchRequest) => void;
}

interface Batch {
  readonly request: BatchRequest;
  readonly objects: Map<number, HostObject | null>;
  /** Paths whose reference the add-in wants to keep. */
  readonly kept: Set<number>;
}

/** Executes the batches of office.js over plain objects: paths, actions, null objects, references, errors. */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private nextReference = 1;

  constructor(private readonly options: InterpreterOptions) {}

  /** References that the add-in keeps now: a test of leaks. */
  get referenceCount(): number {
    return this.references.size;
  }

  /** Runs the actions in order and stops at the first that fails; what was done before it stays done. */
  execute(request: BatchRequest): BatchResult {
    const batch: Batch = { request, objects: new Map(), kept: new Set() };
    const result: BatchResult = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.options.beforeAction?.(index, describe(request, action), request);
        const value = this.act(batch, action);
        if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
        result.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const known = error instanceof RichApiError ? error : hostMistake(error);
        result.Error = {
          Code: known.code,
          Message: known.message,
          ActionIndex: index,
          Location: this.location(batch, action),
          HttpStatusCode: known.status,
        };
        break;
      }
    }
    return result;
  }

  private act(batch: Batch, action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(batch, action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identify(batch, action.ObjectPathId, object);
      case ActionType.query:
        return this.query(batch, action, object);
      case ActionType.queryAsJson:
        return lowerFirstAll(this.query(batch, action, object));
      case ActionType.setProperty:
        if (object) this.set(object, action.Name, this.args(batch, action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (object) for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ActionType.method:
        return this.call(batch, action, object);
      default:
        throw new RichApiError("NotImplemented", `The test host does not know action type ${action.ActionType}.`, 501);
    }
  }

  private call(batch: Batch, action: WireAction, object: HostObject | null): unknown {
    if (action.Name === "_KeepReference") {
      batch.kept.add(action.ObjectPathId);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (!object) return null;
    const event = /^_(Un)?[Rr]egister(.+)$/.exec(action.Name);
    if (event) return this.listen(object, event[2] ?? "", event[1] === undefined);
    return plain(this.method(object, action.Name)(...this.args(batch, action.ArgumentInfo)));
  }

  private listen(object: HostObject, name: string, isOn: boolean): null {
    const listenable = object.listenable?.();
    if (!listenable?.names.includes(name)) throw notThere(object, `event ${name}`);
    this.options.seen?.(typeName(object), `event:${name}`);
    listenable.set(name, isOn);
    return null;
  }

  private object(batch: Batch, id: number): HostObject | null {
    const found = batch.objects.get(id);
    if (found !== undefined) return found;
    const path = batch.request.ObjectPaths[String(id)];
    if (!path) throw new RichApiError("InvalidObjectPath", `The object path ${id} is unknown.`);
    // A path is walked once in a batch: add() must not be called again for every use of what it returned.
    const object = this.resolve(batch, path);
    batch.objects.set(id, object);
    return object;
  }

  private resolve(batch: Batch, path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.newObject: {
        const made = this.options.newObject?.(path.Name);
        if (!made) throw new RichApiError("ApiNotFound", `The test host has no ${path.Name}.`, 404);
        return made;
      }
      case PathType.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new RichApiError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      case PathType.nothing:
        return null;
      default: {
        const parent = this.object(batch, path.ParentObjectPathId ?? 0);
        return parent && this.child(batch, parent, path);
      }
    }
  }

  private child(batch: Batch, parent: HostObject, path: WirePath): HostObject | null {
    const value =
      path.ObjectPathType === PathType.property
        ? this.get(parent, path.Name)
        : this.method(
            parent,
            path.ObjectPathType === PathType.indexer ? "getItem" : path.Name,
          )(...this.args(batch, path.ArgumentInfo));
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw notThere(parent, `object ${path.Name}`);
  }

  private get(object: HostObject, name: string): unknown {
    const member = membersOf(object).get(name.toLowerCase());
    if (!member?.descriptor.get) throw notThere(object, `property ${name}`);
    this.options.seen?.(typeName(object), member.name);
    return Reflect.get(object, member.name);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const member = membersOf(object).get(name.toLowerCase());
    if (!member?.descriptor.set) throw notThere(object, `property that can be set ${name}`);
    this.options.seen?.(typeName(object), member.name);
    Reflect.set(object, member.name, value);
  }

  private method(object: HostObject, name: string): (...args: readonly unknown[]) => unknown {
    const member = membersOf(object).get(name.toLowerCase());
    const value: unknown = member?.descriptor.value;
    if (!member || typeof value !== "function") throw notThere(object, `method ${name}`);
    this.options.seen?.(typeName(object), member.name);
    return (...args) => (value as (...given: unknown[]) => unknown).apply(object, [...args]);
  }

  private args(batch: Batch, info: WireArguments | undefined): readonly unknown[] {
    const walk = (value: unknown, id: unknown): unknown => {
      if (typeof id === "number" && id > 0) return this.object(batch, id);
      if (Array.isArray(value)) return value.map((one: unknown, i) => walk(one, Array.isArray(id) ? id[i] : 0));
      if (value === null || typeof value !== "object") return value;
      if ("_ObjectPathId" in value) return this.object(batch, Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, 0)]));
    };
    return (info?.Arguments ?? []).map((value, i) => walk(value, info?.ReferencedObjectPathIds?.[i] ?? 0));
  }

  /** What instantiating tells the add-in, so that it can name the object again in the next batch. */
  private identify(batch: Batch, pathId: number, object: HostObject | null): unknown {
    if (!object) return null;
    const identity = object.identity?.();
    return { ...(identity && { [identity.name]: identity.value }), ...this.keep(batch, pathId, object) };
  }

  private query(batch: Batch, action: WireAction, object: HostObject | null): unknown {
    if (!object) return null;
    const query = action.QueryInfo ?? {};
    const values = project(object, selectTree(query), this.options.seen ?? (() => undefined), {
      skip: query.Skip ?? 0,
      top: query.Top,
    });
    return { ...(values as Record<string, unknown>), ...this.keep(batch, action.ObjectPathId, object) };
  }

  private keep(batch: Batch, pathId: number, object: HostObject): { readonly _ReferenceId?: string } {
    if (!batch.kept.has(pathId)) return {};
    const id = this.referenceIds.get(object) ?? `ref${this.nextReference++}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return { _ReferenceId: id };
  }

  /**
   * Where it failed, as "WorksheetCollection.getItem": the member asked for, or the first step on the way there that
   * failed.
   */
  private location(batch: Batch, action: WireAction): string {
    const object = batch.objects.get(action.ObjectPathId);
    if (object) return action.Name ? `${typeName(object)}.${lowerFirst(action.Name)}` : typeName(object);
    let path = batch.request.ObjectPaths[String(action.ObjectPathId)];
    while (path && !batch.objects.get(path.ParentObjectPathId ?? 0)) {
      const parent: WirePath | undefined = batch.request.ObjectPaths[String(path.ParentObjectPathId ?? 0)];
      if (!parent || parent === path) break;
      path = parent;
    }
    const parent = path && batch.objects.get(path.ParentObjectPathId ?? 0);
    const step = path?.ObjectPathType === PathType.indexer ? "getItem" : lowerFirst(path?.Name ?? "");
    return parent ? `${typeName(parent)}.${step}` : step;
  }
}

/** "Query Worksheet.Name"-like words for faults and logs. */
function describe(request: BatchRequest, action: WireAction): string {
  const kind =
    Object.entries(ActionType).find(([, number]) => number === action.ActionType)?.[0] ?? String(action.ActionType);
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return `${kind} ${path?.Name ?? ""}${action.Name ? `.${action.Name}` : ""}`;
}

function notThere(object: HostObject, what: string): RichApiError {
  return new RichApiError("ApiNotFound", `The test host has no ${what} on ${typeName(object)}.`, 404);
}

function hostMistake(error: unknown): RichApiError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new RichApiError("GeneralException", `The test host failed: ${text}`, 500);
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}

function lowerFirst(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function lowerFirstAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerFirstAll);
  if (value === null || typeof value !== "object") return value;
  if ("_Items" in value && Array.isArray(value._Items)) return { items: value._Items.map(lowerFirstAll) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [lowerFirst(key), lowerFirstAll(one)]));
}
