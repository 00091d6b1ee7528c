const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
// One esbuild process for all files of a worker; without it each file starts a process of its own.
process.env.ESBUILD_WORKER_THREADS = "1";
const esbuild = require("esbuild");

const own = readFileSync(__filename);
/** esbuild takes from it what changes the code: JSX, class fields, which imports stay. */
const tsconfigRaw = readFileSync(path.join(__dirname, "../tsconfig.json"), "utf8");

/** Jest's transformer: TypeScript to CommonJS without looking at types (`npm run types` does). */
module.exports = {
  getCacheKey(source, filename) {
    return createHash("sha256").update([esbuild.version, own, tsconfigRaw, filename, source].join("\0")).digest("hex");
  },
  process(source, filename) {
    return esbuild.transformSync(source, {
      loader: filename.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      supported: { "dynamic-import": false },
      sourcefile: filename,
      sourcemap: "external",
      tsconfigRaw,
    });
  },
};
