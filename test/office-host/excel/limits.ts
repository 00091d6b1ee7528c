/** What of Excel's behaviour can be switched by a test. */
export interface Limits {
  /** So much of an address getRanges takes and silently leaves out the rest; Excel's own limit is 8,192 characters. */
  addressLength: number;
  /** Reading values of more cells than this gives null or an error. */
  cellsInOneRead: number;
  tooManyCells: "null" | "RangeExceedsLimit" | "MemoryLimitReached";
  /** Asking for more merged ranges than this at a time fails. */
  mergedAreas: number;
}

export const EXCEL_LIMITS: Readonly<Limits> = {
  addressLength: 8192,
  cellsInOneRead: 5_000_000,
  tooManyCells: "null",
  mergedAreas: 512,
};
