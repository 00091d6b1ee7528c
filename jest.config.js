/** Unit, contract and component tests. Browser tests (test/browser) run apart: they need a built page. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: { "^.+\\.(?:tsx?|mjs)$": "<rootDir>/test/transform-typescript.js" },
  // pdf.js comes as a module of the kind that Jest does not load by itself.
  transformIgnorePatterns: ["/node_modules/(?!pdfjs-dist/)"],
  // A worker with a large heap on a busy machine takes more than half a second to go; one that leaks never goes.
  workerGracefulExitTimeout: 5_000,
  setupFilesAfterEnv: ["<rootDir>/test/asserts-something.ts"],
  // Machines are slow where three things run on two cores; how fast we are is for the benchmarks to say.
  testTimeout: 60_000,
  moduleNameMapper: { "\\.css$": "<rootDir>/test/empty-module.js" },
};
