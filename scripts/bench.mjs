import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import webpack from "webpack";

/**
 * Bundles scripts/bench.ts as the page is bundled and runs it: what is measured is the code that ships, not a loader.
 */
const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "node_modules/.cache/bench");
const require = createRequire(import.meta.url);
const compiler = webpack({
  mode: "production",
  target: "node20",
  context: root,
  entry: "./scripts/bench.ts",
  output: { path: folder, filename: "bench.cjs" },
  // The names of functions are kept for a profile.
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  externals: [
    ({ request }, done) => {
      if (request !== undefined && /^[^.]/.test(request) && request !== "./scripts/bench.ts")
        done(undefined, `commonjs ${request}`);
      else done();
    },
  ],
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: require.resolve("./esbuild-loader.js"),
      },
    ],
  },
});
compiler.run((error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString("errors-only"));
    process.exit(1);
  }
  compiler.close(() => {
    process.exit(
      spawnSync(process.execPath, ["--expose-gc", resolve(folder, "bench.cjs"), ...process.argv.slice(2)], {
        cwd: root,
        stdio: "inherit",
      }).status ?? 1,
    );
  });
});
