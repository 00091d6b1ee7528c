const zlib = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/** Addresses that libraries carry as names or in messages; nothing ever asks for them. */
const NAMES = [
  "http://www.w3.org/",
  "https://www.w3.org/",
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/",
  "http://purl.oclc.org/",
  "http://purl.org/",
  "http://json-schema.org/",
  "https://json-schema.org/",
  "https://react.dev/",
  "https://aka.ms/",
  "https://github.com/",
  "https://developer.mozilla.org/",
  "https://react.fluentui.dev/",
  "https://docxtemplater.com/docs/",
  "https://stuk.github.io/jszip/",
  "https://raw.github.com/Stuk/jszip/",
  "http://stuartk.com/jszip",
  "https://sebbo2002.github.io/ical-generator/",
  "http://www.xfa.org/schema/",
  "http://ns.adobe.com/",
  "http://www.apache.org/licenses/",
  "http://docs.oasis-open.org/",
  "http://openoffice.org/",
  "http://sheetjs.com",
  "https://sheetjs.com/",
];
/** The one address that the task pane may ask for beside itself. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAGES_WITH_OFFICE = ["taskpane.html"];
const FIRST_LOAD_LIMIT = 250 * 1024;

/**
 * Problems of what the build wrote: any address that is not a mere name, any way of asking for one. [] when there are
 * none.
 */
function problemsOf(name, given) {
  const problems = [];
  const text = PAGES_WITH_OFFICE.includes(name.replace(/^.*\//, "")) ? withoutOffice(given) : given;
  for (const [address] of text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g)) {
    if (!NAMES.some((known) => address.startsWith(known)) && /^\w+:\/\/[\w-]+\.\w/.test(address))
      problems.push(`${name}: asks for ${address.slice(0, 120)}`);
  }
  for (const [asking] of text.matchAll(
    /\b(?:new (?:XMLHttpRequest|WebSocket|EventSource)|navigator\.sendBeacon|importScripts)\s*\(/g,
  )) {
    // webpack's own loader of a Worker's parts.
    if (!asking.startsWith("importScripts")) problems.push(`${name}: uses ${asking}`);
  }
  if (name.endsWith(".html")) {
    for (const [tag] of text
      .replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1")
      .matchAll(/<[^>]+\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^>]*>/g))
      problems.push(`${name}: ${tag.slice(0, 120)}`);
    if (!/http-equiv=["']?Content-Security-Policy/.test(text)) problems.push(`${name}: has no content security policy`);
    if (/unsafe-(?:inline|eval)/.test(text.slice(0, 2000)))
      problems.push(`${name}: its content security policy is not strict`);
  }
  return problems;
}

/** The page without its one script element for Office's library and without the place of it in the policy. */
function withoutOffice(html) {
  return html.replace(`<script defer src="${OFFICE_JS}"></script>`, "").replace(` ${new URL(OFFICE_JS).origin};`, ";");
}

/** Fails the build on {@link problemsOf} and on a first load that is too large; prints the sizes. */
class CheckBuild {
  constructor(entry = "page") {
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CheckBuild", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "CheckBuild", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const sizes = [];
          for (const asset of compilation.getAssets()) {
            // Microsoft's own files, copied unmodified for an intranet, are not ours to judge.
            if (!/\.(?:js|html|css)$/.test(asset.name) || asset.name.startsWith("office/")) continue;
            const text = asset.source.source().toString();
            for (const problem of problemsOf(asset.name, text)) compilation.errors.push(new WebpackError(problem));
            sizes.push({ name: asset.name, gzip: zlib.gzipSync(text).length });
          }
          const first = new Set(compilation.entrypoints.get(this.entry).getFiles());
          const firstLoad = sizes
            .filter(({ name }) => first.has(name) && name.endsWith(".js"))
            .reduce((sum, { gzip }) => sum + gzip, 0);
          if (firstLoad > FIRST_LOAD_LIMIT)
            compilation.errors.push(
              new WebpackError(
                `The first load is ${kilobytes(firstLoad)} of gzipped JavaScript, more than ${kilobytes(FIRST_LOAD_LIMIT)}`,
              ),
            );
          const lines = sizes
            .sort((a, b) => b.gzip - a.gzip)
            .map(
              ({ name, gzip }) => `  ${kilobytes(gzip).padStart(8)}  ${name}${first.has(name) ? "  (first load)" : ""}`,
            );
          console.log(
            [
              `${compiler.options.name}: gzipped sizes${firstLoad > 0 ? `, first load ${kilobytes(firstLoad)} of JavaScript` : ""}`,
              ...lines,
            ].join("\n"),
          );
        },
      );
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { CheckBuild, problemsOf, FIRST_LOAD_LIMIT, OFFICE_JS };
