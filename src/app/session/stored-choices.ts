import { type Choices, NO_CHOICES } from "../../domain/choices";
import { HostError, type WorkbookPort } from "../ports";
import { readSettings, settingsText } from "./settings-text";

/** What is to be said to the user when choices and the workbook do not come together. */
export type StoredChoicesWarning = keyof typeof WARNINGS;

const WARNINGS = {
  newer:
    "Các lựa chọn lưu trong tệp do bản mới hơn của phần mềm ghi, bản này không đọc được; đang dùng cách đọc tự động. " +
    "Tệp chưa bị thay đổi.",
  unread:
    "Excel chưa cho đọc các lựa chọn lưu trong tệp nên đang dùng cách đọc tự động; kết quả kiểm tra vẫn đầy đủ. " +
    "Nếu tệp chưa được lưu lần nào, hãy lưu tệp rồi bấm kiểm tra lại.",
  unwritten:
    "Lựa chọn vừa rồi đang được dùng nhưng chưa lưu được vào tệp, đóng tệp sẽ mất. " +
    "Hãy lưu tệp, sau đó bấm kiểm tra lại để giữ lựa chọn.",
} as const;

/** A sentence for the user. */
export function warningText(warning: StoredChoicesWarning): string {
  return WARNINGS[warning];
}

/**
 * The choices that travel inside the workbook. They help the check, they are no condition of it: where the host
 * cannot give or take them, everything goes on with what was chosen since, and what stands in the workbook is neither
 * lost nor overwritten.
 */
export class StoredChoices {
  private state: "not-asked" | "unread" | "read" | "newer" = "not-asked";
  /** Chosen, and not in the workbook yet. */
  private isBehind = false;
  /** In what is not in the workbook yet there is work of the user. */
  private isWork = false;

  constructor(private readonly settings: WorkbookPort["settings"]) {}

  /**
   * The stored choices, with those that were made since in front; asks the host until it answered once. Throws
   * HostError where it is only busy.
   */
  async load(current: Choices): Promise<{ readonly choices: Choices; readonly warning: StoredChoicesWarning | null }> {
    if (this.state === "read" || this.state === "newer") {
      return { choices: current, warning: await this.catchUp(current) };
    }
    const isFirst = this.state === "not-asked";
    const text = await orNothing(() => this.settings.get());
    if (text === undefined) {
      this.state = "unread";
      return { choices: current, warning: isFirst ? "unread" : null };
    }
    const { choices: stored, faulty } = readSettings(text);
    this.state = faulty ? "newer" : "read";
    const choices = this.isBehind ? withChanges(stored, current) : stored;
    return { choices, warning: faulty ? "newer" : await this.catchUp(choices) };
  }

  /**
   * Stores what was chosen, where that overwrites nothing that could not be read. `isWork`: it would be work to do it
   * again. Throws HostError where the host is only busy.
   */
  async save(choices: Choices, isWork: boolean): Promise<StoredChoicesWarning | null> {
    if (this.state === "newer") return null;
    this.isWork ||= isWork;
    const wasBehind = this.isBehind;
    this.isBehind = true;
    if (this.state === "unread") return wasBehind ? null : "unwritten";
    const written = await orNothing(() => this.settings.set(settingsText(choices), this.isWork).then(() => true));
    this.isBehind = written === undefined;
    if (!this.isBehind) this.isWork = false;
    return written === undefined && !wasBehind ? "unwritten" : null;
  }

  private async catchUp(choices: Choices): Promise<StoredChoicesWarning | null> {
    return this.isBehind ? this.save(choices, false) : null;
  }
}

/**
 * undefined: the host cannot do it. That it is busy or does not answer passes by itself and is told like with
 * everything else.
 */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError && (error.failure === "busy" || error.failure === "not-answering")) throw error;
    return undefined;
  }
}

/** Stored choices, but for everything that was chosen otherwise since. */
function withChanges(stored: Choices, current: Choices): Choices {
  const isChanged = ([key, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(Reflect.get(NO_CHOICES, key));
  const changes = Object.entries(current).filter(isChanged);
  return { ...stored, ...Object.fromEntries(changes) };
}
