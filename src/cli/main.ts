import { isMainThread } from "node:worker_threads";
import { runCommand } from "./run-command";
import { serveChecks } from "./check-pool";

if (isMainThread) void runCommand(process.argv.slice(2)).then((code) => (process.exitCode = code));
else serveChecks();
