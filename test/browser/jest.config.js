const path = require("node:path");
const shared = require("../../jest.config.js");

/** Tests of the built page in a real browser, and of the pure parts of the page. Build first. */
module.exports = {
  ...shared,
  rootDir: path.resolve(__dirname, "../.."),
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  // What has to appear is waited for there, which fails without an expectation.
  setupFilesAfterEnv: [],
  testTimeout: 180_000,
  maxWorkers: 1,
};
