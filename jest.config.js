/** Unit, contract and component tests. Browser tests (test/browser) run apart: they need a built page. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig: { module: "CommonJS", moduleResolution: "node10", ignoreDeprecations: "6.0", isolatedModules: true, verbatimModuleSyntax: false, jsx: "react-jsx", esModuleInterop: true, resolveJsonModule: true, target: "ES2021" }, diagnostics: false }] },
  // Machines are slow where three things run on two cores; how fast we are is for the benchmarks to say.
  testTimeout: 60_000,
  moduleNameMapper: { "\\.css$": "<rootDir>/test/empty-module.js" },
};
