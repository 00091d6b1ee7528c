/** Unit, contract and component tests. Browser tests (test/browser) run apart: they need a built page. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig: { module: "CommonJS", moduleResolution: "node10", ignoreDeprecations: "6.0", isolatedModules: true, verbatimModuleSyntax: false, jsx: "react-jsx", esModuleInterop: true, resolveJsonModule: true, target: "ES2021" }, diagnostics: false }] },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/empty-module.js" },
};
