/**
 * webpack's loader of pdf.js. It parses bytes that it is given and needs nothing else: here it has no way to ask for
 * anything, does not look where its script came from, and takes no messages of the Worker that it runs in.
 */
module.exports = function load(source) {
  const without = ["fetch", "XMLHttpRequest", "self", "importScripts", "Worker"].map((name) => `${name} = undefined`);
  return `const ${without.join(", ")};\n${source.replaceAll("import.meta.url", '""')}`;
};
