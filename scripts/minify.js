const swc = require("@swc/core");
const { Compilation, sources } = require("webpack");

/** webpack's minimizer: every script by swc; the licences that libraries carry stay in it. */
class Minify {
  apply(compiler) {
    compiler.hooks.compilation.tap("Minify", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "Minify", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async (assets) => {
          const scripts = Object.keys(assets).filter(
            (name) => name.endsWith(".js") && !compilation.getAsset(name).info.minimized,
          );
          await Promise.all(
            scripts.map(async (name) => {
              const { code } = await swc.minify(assets[name].source().toString(), {
                ecma: 2020,
                compress: true,
                mangle: true,
                format: { comments: "some" },
              });
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
}

module.exports = { Minify };
