const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/**
 * An empty <style> element: style sheets are filled rule by rule through the object model, which the policy does not
 * forbid.
 */
const EMPTY_STYLE = hash("");

/**
 * Writes the HTML page from its template with a strict content security policy.
 * inline: false → hashed style sheet beside it, scripts by relative address. inline: true → everything inside, allowed
 * by its hash. entry: whose scripts the page runs, null for a page without any. office: where the page loads Office's
 * library from, and `first`, a script inside the page that runs before everything else.
 */
class EmitPage {
  constructor({ template, styles, fileName, inline, entry = "page", office, first }) {
    Object.assign(this, { template, styles, fileName, inline, entry, office, first });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitPage", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "EmitPage", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1 },
        () => {
          const read = (file) => {
            const full = path.resolve(compiler.context, file);
            compilation.fileDependencies.add(full);
            return fs.readFileSync(full, "utf8");
          };
          const css = this.styles.map(read).join("\n");
          const scripts =
            this.entry === null
              ? []
              : compilation.entrypoints
                  .get(this.entry)
                  .getFiles()
                  .filter((file) => file.endsWith(".js"));
          const html = this.inline
            ? this.inlined(compilation, read(this.template), css, scripts)
            : this.linked(compilation, read(this.template), css, scripts, this.first ? read(this.first) : "");
          // Already as it must be: another program shortening it would change what the hashes were made of.
          compilation.emitAsset(this.fileName, new sources.RawSource(html), { minimized: true });
        },
      );
    });
  }

  linked(compilation, template, css, scripts, first) {
    const cssName = `${this.entry ?? path.parse(this.fileName).name}.${crypto.createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
    compilation.emitAsset(cssName, new sources.RawSource(css), { minimized: true });
    return fill(template, {
      policy: policy({
        script: [
          "'self'",
          ...(first ? [hash(first)] : []),
          ...(/^https:/.test(this.office ?? "") ? [new URL(this.office).origin] : []),
        ].join(" "),
        style: `'self' ${EMPTY_STYLE}`,
        worker: "'self'",
      }),
      styles: `<link rel="stylesheet" href="${cssName}">`,
      // Deferred, so that the skeleton shows while the library is on its way; deferred scripts keep their order, the
      // pane's come after it.
      office: this.office
        ? `${first ? `<script>${first}</script>` : ""}<script defer src="${this.office}"></script>`
        : "",
      scripts: scripts.map((file) => `<script defer src="${file}"></script>`).join(""),
    });
  }

  inlined(compilation, template, css, scripts) {
    const code = scripts
      .map((file) => compilation.getAsset(file).source.source().toString())
      .join("\n")
      .replace(/<\/(script)/gi, "<\\/$1")
      .replace(/<!--/g, "\\x3C!--");
    for (const file of scripts) compilation.deleteAsset(file);
    return fill(template, {
      policy: policy({ script: hash(code), style: `${hash(css)} ${EMPTY_STYLE}`, worker: "blob:" }),
      styles: `<style>${css}</style>`,
      scripts: `<script id="page-code">${code}</script>`,
    });
  }
}

/** Nothing from anywhere but the page itself, and no request at all from a script. */
function policy({ script, style, worker }) {
  return [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src data: blob:`,
    `font-src 'self' data:`,
    `worker-src ${worker}`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join("; ");
}

function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function hash(text) {
  return `'sha256-${crypto.createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

module.exports = { EmitPage };
