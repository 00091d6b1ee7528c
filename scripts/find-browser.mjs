import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const INSTALLER = "apt-get";
const ON_PATH = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
  "chrome",
];

/** A Chromium, Chrome or Edge of this machine; null when there is none. CHROME_PATH comes first. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : null;
  for (const name of ON_PATH) {
    for (const folder of (env.PATH ?? "").split(path.delimiter)) {
      const file = path.join(folder, platform === "win32" ? `${name}.exe` : name);
      if (folder !== "" && existsSync(file)) return file;
    }
  }
  const known =
    platform === "darwin"
      ? [
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ]
      : [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
          folder
            ? [
                path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
                path.join(folder, "Google/Chrome/Application/chrome.exe"),
                path.join(folder, "Chromium/Application/chrome.exe"),
              ]
            : [],
        );
  return known.find((file) => existsSync(file)) ?? null;
}

/**
 * Finds a browser; on Debian as root installs Chromium when there is none. Throws a sentence saying what to install.
 */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("No Chromium, Chrome or Edge found: installing the package chromium …");
    try {
      execFileSync(INSTALLER, ["update"], { stdio: "ignore" });
      execFileSync(INSTALLER, ["install", "-y", "--no-install-recommends", "chromium"], {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      throw new Error(
        "The package chromium could not be installed. Install Chromium, Chrome or Edge, or set CHROME_PATH to one, and run npm test again.",
      );
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium, Chrome or Edge found. Install one of them (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to one, and run npm test again.",
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(findBrowser() ?? "none");
