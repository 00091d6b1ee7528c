import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds to wait for what has to appear: other tests run beside, on machines with two cores. */
export const PATIENCE = 60_000;

/** The browser that `npm test` found, asking nobody for anything. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("CHROME_PATH is not set: run npm test, or set it to a Chromium, Chrome or Edge");
  return chromium.launch({ executablePath, args: QUIET });
}
