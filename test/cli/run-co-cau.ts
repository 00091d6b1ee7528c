import { spawnSync } from "node:child_process";
import { runCommand } from "../../src/cli/run-command";

export interface CommandAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own, as `npm run co-cau` starts it. */
export function coCauProcess(...args: readonly string[]): CommandAnswer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/**
 * The same without a second of starting: what it prints is caught. For everything but workers and the exit code of the
 * process.
 */
export async function coCau(...args: readonly string[]): Promise<CommandAnswer> {
  const printed = { log: "", error: "" };
  const caught = (["log", "error"] as const).map((to) =>
    jest.spyOn(console, to).mockImplementation((...said: unknown[]) => {
      printed[to] += `${said.join(" ")}\n`;
    }),
  );
  try {
    return { status: await runCommand(args), stdout: printed.log, stderr: printed.error };
  } finally {
    for (const spy of caught) spy.mockRestore();
  }
}
