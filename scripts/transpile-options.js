const { readFileSync } = require("node:fs");
const path = require("node:path");

/** esbuild takes from it what changes the code: JSX, class fields, which imports stay. */
const tsconfigRaw = readFileSync(path.join(__dirname, "../tsconfig.json"), "utf8");

/** How esbuild makes JavaScript of one of our files, for the build and for tests, without a look at its types. */
function transpileOptions(filename) {
  return { loader: filename.endsWith("x") ? "tsx" : "ts", sourcefile: filename, tsconfigRaw };
}

module.exports = { transpileOptions };
