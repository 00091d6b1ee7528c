import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { PATIENCE } from "../start-browser";
import type { Bidi } from "./bidi";

const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const nodeSchema = z.object({ result: z.object({ sharedId: z.string().optional() }) });
const valueSchema = z.object({
  result: z.object({ value: z.unknown().optional() }).optional(),
  exceptionDetails: z.unknown().optional(),
});
const dialogSchema = z.object({ element: z.object({ sharedId: z.string() }) });
const downloadSchema = z.object({ status: z.string(), filepath: z.string().nullish() });
const begunSchema = z.object({ suggestedFilename: z.string() });
const entrySchema = z.object({ level: z.string(), text: z.string().nullish() });

const ELEMENTS = { button: "button", tab: "[role=tab]", checkbox: "input[type=checkbox]" } as const;

/**
 * The first element of a selector with a name (null: with any). WebDriver's own search by name computes it for every
 * element of the page, which takes Firefox seconds, and half a minute on a busy machine.
 */
const NAMED = `(css, name) => {
  const nameOf = (element) => element.ariaLabel ?? (element.labels?.[0] ?? element).innerText.trim();
  return [...document.querySelectorAll(css)].find((element) => name === null || nameOf(element) === name) ?? null;
}`;

function asArgument(value: string | null): object {
  return value === null ? { type: "null" } : { type: "string", value };
}

/** An element by its role and name, as a screen reader tells it. */
export interface Told {
  readonly role: keyof typeof ELEMENTS;
  readonly name: string;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The keys that WebDriver writes as characters of its own. */
export const KEYS = { enter: "\uE007", control: "\uE009" } as const;

/** Without a window to show it in Firefox takes its choice of a file for cancelled the moment it opens. */
const KEEPS_CHOICE_OPEN = `() => {
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type !== "cancel" || !(this instanceof HTMLInputElement)) listen.call(this, type, ...rest);
  };
}`;

/** One tab of Firefox. */
export class FirefoxPage {
  private readonly troubles: string[] = [];
  private readonly dialogs: string[] = [];
  private readonly names: string[] = [];
  private readonly saved: string[] = [];

  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {
    bidi.on("input.fileDialogOpened", (params) => this.dialogs.push(dialogSchema.parse(params).element.sharedId));
    bidi.on("browsingContext.downloadWillBegin", (params) =>
      this.names.push(begunSchema.parse(params).suggestedFilename),
    );
    bidi.on("browsingContext.downloadEnd", (params) => {
      const { status, filepath } = downloadSchema.parse(params);
      this.saved.push(status === "complete" && typeof filepath === "string" ? filepath : "");
    });
    bidi.on("log.entryAdded", (params) => {
      const { level, text } = entrySchema.parse(params);
      if (level === "error" || level === "warn") this.troubles.push(text ?? level);
    });
  }

  /** `folder`: where what is saved goes. */
  static async create(bidi: Bidi, folder: string): Promise<FirefoxPage> {
    const events = ["downloadWillBegin", "downloadEnd"].map((name) => `browsingContext.${name}`);
    await bidi.send("session.subscribe", { events: ["log.entryAdded", "input.fileDialogOpened", ...events] });
    await bidi.send("script.addPreloadScript", { functionDeclaration: KEEPS_CHOICE_OPEN });
    await bidi.send("browser.setDownloadBehavior", {
      downloadBehavior: { type: "allowed", destinationFolder: folder },
    });
    const [first] = treeSchema.parse(await bidi.send("browsingContext.getTree")).contexts;
    if (!first) throw new Error("Firefox has no tab");
    await bidi.send("browsingContext.setViewport", {
      context: first.context,
      viewport: { width: 1366, height: 768 },
    });
    return new FirefoxPage(bidi, first.context);
  }

  /** Errors and warnings of the console since it was asked last. */
  takeTroubles(): readonly string[] {
    return this.troubles.splice(0);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  /** What an expression of the page gives. */
  async ask(expression: string): Promise<unknown> {
    const target = { context: this.context };
    const answer = valueSchema.parse(
      await this.bidi.send("script.evaluate", { expression, target, awaitPromise: true }),
    );
    if (answer.result === undefined) throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result.value;
  }

  /** Waits until the expression is true of the page. */
  async until(expression: string): Promise<void> {
    await patiently(expression, async () => ((await this.ask(`Boolean(${expression})`)) === true ? true : undefined));
  }

  /** Waits for it, and until it rests: what is above it may still grow. */
  async click(place: Told | string): Promise<void> {
    const element = await patiently(`${JSON.stringify(place)} at rest`, async () => {
      const found = { sharedId: await this.find(place) };
      return (await this.isAtRest(found)) ? found : undefined;
    });
    const origin = { type: "element", element };
    const pointer = [
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.perform({ type: "pointer", id: "mouse", actions: pointer });
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.perform({ type: "key", id: "keyboard", actions });
  }

  async pressWithControl(key: string): Promise<void> {
    const actions = [
      { type: "keyDown", value: KEYS.control },
      { type: "keyDown", value: key },
      { type: "keyUp", value: key },
      { type: "keyUp", value: KEYS.control },
    ];
    await this.perform({ type: "key", id: "keyboard", actions });
  }

  /** Answers the window in which a file is chosen, which a click has opened. */
  async chooseFile(file: string): Promise<void> {
    const sharedId = await patiently("a window to choose a file", () => Promise.resolve(this.dialogs.shift()));
    await this.bidi.send("input.setFiles", { context: this.context, element: { sharedId }, files: [file] });
  }

  /** What a click has saved. */
  async download(): Promise<Saved> {
    const file = await patiently("a file to be saved", () => Promise.resolve(this.saved.shift()));
    if (file === "") throw new Error("the file was not saved");
    const bytes = new Uint8Array(readFileSync(file));
    // The next one may have the same name.
    rmSync(file);
    return { name: this.names.shift() ?? "", bytes };
  }

  private async find(place: Told | string): Promise<string> {
    const [css, name] = typeof place === "string" ? [place, null] : [ELEMENTS[place.role], place.name];
    const asked = { functionDeclaration: NAMED, arguments: [css, name].map(asArgument), awaitPromise: false };
    return patiently(JSON.stringify(place), async () => {
      const answer = await this.bidi.send("script.callFunction", { ...asked, target: { context: this.context } });
      return nodeSchema.parse(answer).result.sharedId;
    });
  }

  /** Scrolled to; it stays where it is for some frames, and a click there would reach it. */
  private async isAtRest(element: object): Promise<boolean> {
    const asked = { functionDeclaration: IS_AT_REST, arguments: [element], awaitPromise: true };
    const target = { context: this.context };
    // An element drawn anew since it was found is no node any more.
    const answer = await this.bidi.send("script.callFunction", { ...asked, target }).catch(() => ({}));
    return valueSchema.parse(answer).result?.value === true;
  }

  private async perform(source: object): Promise<void> {
    await this.bidi.send("input.performActions", { context: this.context, actions: [source] });
  }
}

const STEP = 50;

const IS_AT_REST = `async (element) => {
  element.scrollIntoView({ block: "center" });
  const before = element.getBoundingClientRect();
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return box.x === before.x && box.y === before.y && hit !== null && (element.contains(hit) || hit.contains(element));
}`;

async function patiently<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  throw new Error(`waited in vain for ${what}`);
}
