/** Records that the browser keeps for the page, by their `id`. */
export interface KeptRecords<Kept extends { readonly id: string }> {
  /** As they were put in, by whatever version of the page. Rejects with {@link NotKept}. */
  all(): Promise<readonly unknown[]>;
  put(record: Kept): Promise<void>;
  remove(id: string): Promise<void>;
}

/** `none`: the browser lets the page keep nothing; `full`: there is no room. */
export class NotKept extends Error {
  constructor(readonly why: "none" | "full") {
    super(`not kept: ${why}`);
    this.name = "NotKept";
  }
}

/** A store that came later has a database of its own: a page of before could not open one of a higher version. */
const STORES = {
  "co-cau-dai-bieu": ["drafts", "files"],
  "co-cau-dai-bieu-mau": ["templates"],
} as const;
type Store = (typeof STORES)[keyof typeof STORES][number];

/** Records in the browser's own database: on this machine, for whoever uses this browser under this account. */
export function browserRecords<Kept extends { readonly id: string }>(store: Store): KeptRecords<Kept> {
  return {
    all: () => run(store, "readonly", (records) => records.getAll()),
    put: async (record) => void (await run(store, "readwrite", (records) => records.put(record))),
    remove: async (id) => void (await run(store, "readwrite", (records) => records.delete(id))),
  };
}

async function run<Value>(
  store: Store,
  mode: IDBTransactionMode,
  ask: (records: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened(store);
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const asked = ask(transaction.objectStore(store));
      // Only then it lies there.
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(notKept(transaction.error));
    });
  } catch (error) {
    throw error instanceof NotKept ? error : notKept(error);
  } finally {
    database.close();
  }
}

function opened(store: Store): Promise<IDBDatabase> {
  const database = store === "templates" ? "co-cau-dai-bieu-mau" : "co-cau-dai-bieu";
  return new Promise((resolve, reject) => {
    try {
      const asked = indexedDB.open(database, 1);
      asked.onupgradeneeded = () => {
        for (const name of STORES[database]) asked.result.createObjectStore(name, { keyPath: "id" });
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(notKept(asked.error));
    } catch (error) {
      // Some browsers have none for a page that was opened from disk, or where cookies are forbidden.
      reject(notKept(error));
    }
  });
}

function notKept(error: unknown): NotKept {
  return new NotKept(error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "none");
}
