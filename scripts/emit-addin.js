const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");

/** The address that manifest.xml carries, where `npm run excel` serves. */
const LOCAL_ADDRESS = "https://localhost:3000";
const LIBRARY = path.resolve(__dirname, "../node_modules/@microsoft/office-js");
/**
 * What the library loads in Excel and Word of today on any platform; strings in English, to which it falls back, and
 * Vietnamese.
 */
const LIBRARY_FILES =
  /^(?:office|o15apptofilemappingtable|es6-promise|(?:excel|word)-(?:web|win32|winrt|mac|ios|android)-16\.[\w.-]+|(?:en-us|vi-vn)\/office_strings|telemetry\/[\w.-]+)(?<!\.debug)\.js$/;

/**
 * What stands beside the task pane in the deployable folder: the manifest with the address that the folder will have,
 * icons, the page of help; `withLibrary`: an unmodified part of @microsoft/office-js for offices that cannot reach
 * Microsoft's network, which Microsoft does not support.
 */
class EmitAddin {
  constructor({ url, withLibrary }) {
    Object.assign(this, { url, withLibrary });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitAddin", (compilation) => {
      const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
      compilation.hooks.processAssets.tap(
        { name: "EmitAddin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const read = (file) => {
            const full = path.resolve(compiler.context, file);
            compilation.fileDependencies.add(full);
            return fs.readFileSync(full);
          };
          const address = this.url ?? LOCAL_ADDRESS;
          if (!/^https:\/\/[^\s"<>&?#]+$/.test(address))
            compilation.errors.push(
              new WebpackError(`--env url=${address}: the address of an add-in is "https://…", without a query`),
            );
          else
            emit(
              "manifest.xml",
              read("manifest.xml").toString("utf8").replaceAll(LOCAL_ADDRESS, address.replace(/\/+$/, "")),
            );
          for (const size of [16, 32, 80]) emit(`assets/icons/icon-${size}.png`, read(`assets/icons/icon-${size}.png`));
          if (!this.withLibrary) return;
          const dist = path.join(LIBRARY, "dist");
          for (const file of fs.readdirSync(dist, { recursive: true })) {
            const name = file.replaceAll("\\", "/");
            if (LIBRARY_FILES.test(name)) emit(`office/${name}`, fs.readFileSync(path.join(dist, file)));
          }
          emit("office/LICENSE.md", fs.readFileSync(path.join(LIBRARY, "LICENSE.md")));
        },
      );
    });
  }
}

module.exports = { EmitAddin, LOCAL_ADDRESS };
