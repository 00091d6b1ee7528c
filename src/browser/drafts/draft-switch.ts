const KEY = "ban-nhap";
const OFF = "khong";

/** What was said in this window, should the browser remember nothing. */
let said = true;

/** Whether drafts and the ways to files are kept on this machine; until somebody says no, they are. */
export function isKeeping(): boolean {
  try {
    return said && localStorage.getItem(KEY) !== OFF;
  } catch {
    return said;
  }
}

export function setKeeping(on: boolean): void {
  said = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // It holds until the window is closed.
  }
}

/** Of a draft or a file; also where the page came over http, which knows no `randomUUID`. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
