const esbuild = require("esbuild");
const { transpileOptions } = require("./transpile-options.js");

/** webpack's loader of TypeScript; `npm run types` looks at the types. */
module.exports = function load(source) {
  const done = this.async();
  esbuild
    .transform(source, { ...transpileOptions(this.resourcePath), target: "es2021", sourcemap: this.sourceMap })
    .then(
      ({ code, map }) => done(null, code, map || undefined),
      (error) => done(error),
    );
};
