import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import WebSocket from "ws";
import { z } from "zod";
import { PATIENCE } from "../start-browser";

const answerSchema = z.object({
  id: z.number().nullish(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** A Firefox of this machine; null where there is none. FIREFOX_PATH comes first. */
export function findFirefox(): string | null {
  const places = [process.env["FIREFOX_PATH"], "/usr/bin/firefox", "/usr/bin/firefox-esr"];
  return places.find((place) => place !== undefined && place !== "" && existsSync(place)) ?? null;
}

/** Firefox without a window, asked over WebDriver BiDi, the standard that an unchanged one speaks. */
export class Bidi {
  private asked = 0;
  private readonly waiting = new Map<number, (answer: z.infer<typeof answerSchema>) => void>();
  private readonly listeners = new Map<string, ((params: unknown) => void)[]>();

  private constructor(
    private readonly firefox: ChildProcess,
    private readonly profile: string,
    private readonly socket: WebSocket,
  ) {
    socket.on("message", (data) => this.take(String(data)));
  }

  static async start(executable: string): Promise<Bidi> {
    const profile = mkdtempSync(path.join(os.tmpdir(), "co-cau-firefox-"));
    const firefox = spawn(
      executable,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const address = await listeningAt(firefox);
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const bidi = new Bidi(firefox, profile, socket);
    await bidi.send("session.new", { capabilities: {} });
    return bidi;
  }

  /** Throws what Firefox says against it. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.asked;
    const answer = await new Promise<z.infer<typeof answerSchema>>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}: ${answer.message ?? ""}`);
    return answer.result;
  }

  /** Has to be subscribed besides. */
  on(event: string, listener: (params: unknown) => void): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.firefox.once("exit", resolve));
    this.socket.close();
    this.firefox.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private take(text: string): void {
    const answer = answerSchema.parse(JSON.parse(text));
    if (answer.method !== undefined)
      for (const listener of this.listeners.get(answer.method) ?? []) listener(answer.params);
    if (typeof answer.id !== "number") return;
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }
}

/** It says on stderr where it listens. */
function listeningAt(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`Firefox does not answer: ${said}`)), PATIENCE);
    firefox.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
    firefox.stderr?.on("data", (data) => {
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
