const path = require("node:path");
const { DefinePlugin, optimize } = require("webpack");
const { version } = require("./package.json");
const { CheckBuild, OFFICE_JS } = require("./scripts/check-build.js");
const { EmitAddin } = require("./scripts/emit-addin.js");
const { EmitPage } = require("./scripts/emit-page.js");
const { Minify } = require("./scripts/minify.js");

/**
 * Three results of `npm run build`: dist/web, a static folder for any web server; dist/co-cau-dai-bieu.html, one file
 * that works by double click (they differ in how the Worker starts and where the page begins); dist/excel, the add-in
 * for a web server with https. --env url=https://…: the address at which dist/excel will stand; --env office=local:
 * with a copy of Office's library in it.
 */
module.exports = (env, argv) => {
  const serving = env.WEBPACK_SERVE === true;
  const development = argv.mode === "development";
  const web = {
    ...shared(development, { START_WITH_SAMPLE: serving, IS_SINGLE_FILE: false }),
    name: "web",
    entry: { page: "./src/browser/main.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/web"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    devServer: {
      port: 3000,
      host: "localhost",
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      static: false,
      devMiddleware: { writeToDisk: false },
    },
  };
  web.plugins.push(
    new EmitPage({
      template: "src/browser/page.html",
      styles: ["src/browser/page.css", "src/browser/grid/grid.css"],
      fileName: "index.html",
      inline: false,
    }),
  );
  if (serving) return web;

  const single = {
    ...shared(development, { START_WITH_SAMPLE: false, IS_SINGLE_FILE: true }),
    name: "single",
    entry: { page: "./src/browser/single-file.ts" },
    output: { path: path.resolve(__dirname, "dist"), filename: "single-[name].js", publicPath: "" },
  };
  single.plugins.push(
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new EmitPage({
      template: "src/browser/page.html",
      styles: ["src/browser/page.css", "src/browser/grid/grid.css"],
      fileName: "co-cau-dai-bieu.html",
      inline: true,
    }),
  );

  const isLocal = env.office === "local";
  const excel = {
    ...shared(development, { START_WITH_SAMPLE: false, IS_SINGLE_FILE: false }, "taskpane"),
    name: "excel",
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/excel"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
  };
  excel.plugins.push(
    new EmitPage({
      template: "src/taskpane/taskpane.html",
      styles: ["src/taskpane/taskpane.css"],
      fileName: "taskpane.html",
      inline: false,
      entry: "taskpane",
      office: isLocal ? "office/office.js" : OFFICE_JS,
      first: "src/taskpane/no-answer.js",
    }),
    new EmitPage({
      template: "src/taskpane/help.html",
      styles: ["src/taskpane/taskpane.css"],
      fileName: "help.html",
      inline: false,
      entry: null,
    }),
    new EmitAddin({ url: env.url, withLibrary: isLocal }),
  );
  return [web, single, excel];
};

function shared(development, constants, entry = "page") {
  return {
    target: ["web", "es2021"],
    // No eval: the page runs under a strict content security policy in development too.
    devtool: development ? "source-map" : false,
    context: __dirname,
    performance: { hints: false },
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: {
        config: [
          __filename,
          require.resolve("./scripts/emit-page.js"),
          require.resolve("./scripts/check-build.js"),
          require.resolve("./scripts/emit-addin.js"),
          require.resolve("./scripts/esbuild-loader.js"),
          require.resolve("./scripts/pdfjs-loader.js"),
          require.resolve("./scripts/minify.js"),
          require.resolve("./scripts/transpile-options.js"),
          require.resolve("./tsconfig.json"),
        ],
      },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: require.resolve("./scripts/esbuild-loader.js"),
        },
        {
          test: /node_modules\/pdfjs-dist\//,
          parser: { url: false },
          use: require.resolve("./scripts/pdfjs-loader.js"),
        },
        {
          test: /\.(?:xlsx|docx)$/,
          type: "asset/inline",
          generator: { dataUrl: (content) => content.toString("base64") },
        },
      ],
    },
    optimization: { chunkIds: "named", moduleIds: "deterministic", minimizer: [new Minify()] },
    plugins: [
      new DefinePlugin({ ...constants, PROGRAM_VERSION: JSON.stringify(version) }),
      ...(development ? [] : [new CheckBuild(entry)]),
    ],
  };
}
