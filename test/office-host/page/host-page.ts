import { type Answer, XdmChannel } from "./xdm-channel";
import type { GridView } from "./grid-view";

/** What the test offers to the page: the workbook lives in the test's own process. */
interface HostWindow extends Window {
  /** The JSON text of a GridView. */
  readonly hostGrid: () => Promise<string>;
  readonly hostEdit: (sheet: string, ref: string, text: string) => Promise<void>;
  readonly hostCellEdit: (isOn: boolean) => Promise<void>;
  readonly hostActivate: (sheet: string) => Promise<void>;
  readonly hostNotice: (what: string) => Promise<void>;
  readonly hostSaveSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** Called by the test. */
  hostPush?: (eventType: number, targetId: string, payload: unknown) => void;
  hostInvoke?: (name: string) => boolean;
  hostDraw?: () => Promise<void>;
}

interface PageOptions {
  readonly application: "Excel" | "Word";
  readonly addinUrl: string;
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly paneWidth: number;
  readonly name: string;
  readonly isSilent: boolean;
}

const host = window as unknown as HostWindow;
const options = JSON.parse(document.getElementById("options")?.textContent ?? "{}") as PageOptions;
const grid = document.getElementById("grid");
const tabs = document.getElementById("tabs");
const table = document.createElement("table");
grid?.append(table);
/** The row in which the user is typing, as it looks since. */
let edited: HTMLTableRowElement | null = null;
let drawTimer = 0;
let drawing: Promise<void> = Promise.resolve();
/** A drawing that has not begun. */
let waiting: Promise<void> | null = null;

const frame = document.createElement("iframe");
frame.title = "Cơ cấu đại biểu";
frame.style.width = `${options.paneWidth}px`;
const channel = new XdmChannel(frame, {
  addinUrl: options.addinUrl,
  application: options.application,
  locale: options.locale,
  requirements: options.requirements,
  settings: options.settings,
  documentUrl: `https://example.invalid/${encodeURIComponent(options.name)}`,
  isSilent: options.isSilent,
  execute: async (body, flags) => {
    const response = await fetch("/office-host/execute", {
      method: "POST",
      body,
      headers: { "x-flags": String(flags) },
    });
    const answer: Answer = { status: Number(response.headers.get("x-status")), body: await response.text() };
    // Excel draws its cells in its own time; here the pane shares the thread with the grid, so the grid waits until the
    // pane is done asking.
    clearTimeout(drawTimer);
    drawTimer = window.setTimeout(() => {
      void draw();
    }, 100);
    return answer;
  },
  saveSettings: (settings) => {
    void host.hostSaveSettings(settings);
  },
  notified: (action) => {
    // The pane was left by Tab: in Excel the focus goes to the cells.
    if (action === 13 || action === 14) grid?.querySelector("td")?.focus();
    void host.hostNotice(`notify ${action}`);
  },
  completed: () => {
    void host.hostNotice("completed");
  },
  unknown: (what) => {
    void host.hostNotice(`unknown ${what}`);
  },
});

host.hostPush = (eventType, targetId, payload) => {
  channel.pushEvent(eventType, targetId, payload);
};
host.hostInvoke = (name) => channel.invokeAction(name);
host.hostDraw = draw;

/** Draws one after the other, each as the workbook is then; who asks while one waits to begin gets that one. */
function draw(): Promise<void> {
  waiting ??= drawing = drawing
    .then(async () => {
      waiting = null;
      show(JSON.parse(await host.hostGrid()) as GridView);
    })
    .catch(() => undefined);
  return waiting;
}

function show(view: GridView): void {
  for (const row of view.rows) {
    const old = table.rows[row.number - 1];
    const line = lineOf(row);
    if (!old) table.append(line);
    else if (old.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) edited = line;
    else old.replaceWith(line);
  }
  if (
    document.body.dataset["sheet"] === view.sheet &&
    tabs?.childElementCount === view.sheets.length &&
    [...tabs.children].every((tab, i) => tab.textContent === view.sheets[i])
  )
    return;
  document.body.dataset["sheet"] = view.sheet;
  tabs?.replaceChildren(
    ...view.sheets.map((name) => {
      const button = document.createElement("button");
      button.textContent = name;
      button.setAttribute("aria-pressed", String(name === view.sheet));
      button.onclick = () => {
        void host.hostActivate(name).then(draw);
      };
      return button;
    }),
  );
}

function lineOf(row: GridView["rows"][number]): HTMLTableRowElement {
  const line = document.createElement("tr");
  line.hidden = row.isHidden;
  const head = document.createElement("th");
  head.textContent = String(row.number);
  line.append(head);
  for (const cell of row.cells) {
    const box = line.insertCell();
    box.textContent = cell.text;
    box.dataset["ref"] = cell.ref;
    box.tabIndex = -1;
    if (cell.rule !== null) box.dataset["rule"] = cell.rule;
    if (cell.isSelected) box.setAttribute("aria-selected", "true");
    box.style.backgroundColor = cell.fill ?? "";
    box.style.color = cell.color ?? "";
    box.style.fontWeight = cell.isBold ? "bold" : "";
  }
  return line;
}

grid?.addEventListener("dblclick", (event) => {
  const box = event.target instanceof HTMLElement ? event.target.closest("td") : null;
  const ref = box?.dataset["ref"];
  if (!box || ref === undefined) return;
  const input = document.createElement("input");
  const before = box.textContent;
  input.value = before;
  input.setAttribute("aria-label", ref);
  box.replaceChildren(input);
  input.focus();
  input.select();
  void host.hostCellEdit(true);
  let isOver = false;
  const finish = (isKept: boolean): void => {
    if (isOver) return;
    isOver = true;
    const text = input.value;
    box.textContent = before;
    if (edited) box.parentElement?.replaceWith(edited);
    edited = null;
    void host
      .hostCellEdit(false)
      .then(() => (isKept ? host.hostEdit(document.body.dataset["sheet"] ?? "", ref, text) : undefined))
      .then(draw);
  };
  input.addEventListener("keydown", (key) => {
    if (key.key === "Enter") finish(true);
    if (key.key === "Escape") finish(false);
  });
  input.addEventListener("blur", () => {
    finish(true);
  });
});

void draw();
channel.start(document.body);
