const path = require("node:path");
const { DefinePlugin, optimize } = require("webpack");
const { CheckBuild } = require("./scripts/check-build.js");
const { EmitPage } = require("./scripts/emit-page.js");

/**
 * Two results of `npm run build`: dist/web, a static folder for any web server, and dist/co-cau-dai-bieu.html, one file that works by
 * double click. They differ in how the Worker starts and where the page begins.
 */
module.exports = (env, argv) => {
  const serving = env.WEBPACK_SERVE === true;
  const development = argv.mode === "development";
  const web = {
    ...shared(development, { START_WITH_SAMPLE: serving, IS_SINGLE_FILE: false }),
    name: "web",
    entry: { page: "./src/browser/main.tsx" },
    output: { path: path.resolve(__dirname, "dist/web"), filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", publicPath: "auto", clean: true },
    devServer: { port: 3000, host: "localhost", hot: false, liveReload: false, client: false, webSocketServer: false, static: false, devMiddleware: { writeToDisk: false } },
  };
  web.plugins.push(new EmitPage({ template: "src/browser/page.html", styles: ["src/browser/page.css", "src/browser/grid/grid.css"], fileName: "index.html", inline: false }));
  if (serving) return web;

  const single = {
    ...shared(development, { START_WITH_SAMPLE: false, IS_SINGLE_FILE: true }),
    name: "single",
    entry: { page: "./src/browser/single-file.ts" },
    output: { path: path.resolve(__dirname, "dist"), filename: "single-[name].js", publicPath: "" },
  };
  single.plugins.push(
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new EmitPage({ template: "src/browser/page.html", styles: ["src/browser/page.css", "src/browser/grid/grid.css"], fileName: "co-cau-dai-bieu.html", inline: true }),
  );
  return [web, single];
};

function shared(development, constants) {
  return {
    target: ["web", "es2021"],
    // No eval: the page runs under a strict content security policy in development too.
    devtool: development ? "source-map" : false,
    context: __dirname,
    performance: { hints: false },
    stats: "errors-warnings",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack"), buildDependencies: { config: [__filename, require.resolve("./scripts/emit-page.js"), require.resolve("./scripts/check-build.js")] } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } } },
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
      ],
    },
    optimization: { chunkIds: "named", moduleIds: "deterministic" },
    plugins: [new DefinePlugin(constants), ...(development ? [] : [new CheckBuild()])],
  };
}
