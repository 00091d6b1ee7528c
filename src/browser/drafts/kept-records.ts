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

const DATABASE = "co-cau-dai-bieu";
const STORES = ["drafts", "files"] as const;

/** Records in the browser's own database: on this machine, for whoever uses this browser under this account. */
export function browserRecords<Kept extends { readonly id: string }>(
  store: (typeof STORES)[number],
): KeptRecords<Kept> {
  return {
    all: () => run(store, "readonly", (records) => records.getAll()),
    put: async (record) => void (await run(store, "readwrite", (records) => records.put(record))),
    remove: async (id) => void (await run(store, "readwrite", (records) => records.delete(id))),
  };
}

async function run<Value>(
  store: string,
  mode: IDBTransactionMode,
  ask: (records: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
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

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    try {
      const asked = indexedDB.open(DATABASE, 1);
      asked.onupgradeneeded = () => {
        for (const name of STORES) asked.result.createObjectStore(name, { keyPath: "id" });
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
