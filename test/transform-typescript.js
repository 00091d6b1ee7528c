const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
// One esbuild process for all files of a worker; without it each file starts a process of its own.
process.env.ESBUILD_WORKER_THREADS = "1";
const esbuild = require("esbuild");
const { transpileOptions } = require("../scripts/transpile-options.js");

const own = readFileSync(__filename);

/** Jest's transformer: TypeScript to CommonJS without looking at types (`npm run types` does). */
module.exports = {
  getCacheKey(source, filename) {
    return createHash("sha256")
      .update([esbuild.version, own, JSON.stringify(transpileOptions(filename)), source].join("\0"))
      .digest("hex");
  },
  process(source, filename) {
    return esbuild.transformSync(source, {
      ...transpileOptions(filename),
      format: "cjs",
      target: "node20",
      supported: { "dynamic-import": false },
      sourcemap: "external",
    });
  },
};
