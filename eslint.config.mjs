import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Folder of src → folders of src it may import, each missing arrow with its reason (docs/concepts.md draws them). */
const DIRECTIONS = {
  // The words alone, data that imports nothing but data: a body or a kind of place is written once for all.
  domain: {
    may: ["lexicon/honorifics", "lexicon/places", "lexicon/workplace-bodies"],
    because: "domain is the words of the subject: it knows nobody",
  },
  lexicon: { may: ["domain"], because: "the lexicon is words and their senses: who asks it knows what for" },
  reading: { may: ["lexicon", "domain"], because: "reading turns a snapshot into rosters and judges nothing" },
  checks: { may: ["domain"], because: "a check looks at rosters, never at how they were read or shown" },
  plans: { may: ["lexicon", "checks", "domain"], because: "a plan is data, proved against the checks" },
  selection: { may: ["checks", "domain"], because: "a proposal is judged by the checks" },
  documents: {
    may: ["checks/engine/explain", "domain"],
    because: "a document takes its sentences from explain and its numbers from domain",
  },
  app: {
    may: ["reading", "checks", "plans", "selection", "documents", "domain"],
    because: "app knows ports, not hosts",
  },
  adapters: {
    may: [
      "app/ports",
      "app/plan/plan-reader-port",
      "app/documents/document-port",
      "app/documents/open-document-port",
      "app/documents/document-service",
      "domain",
    ],
    because: "an adapter implements one port and knows no other adapter but zip",
  },
  ui: {
    may: ["app", "checks/engine/explain", "checks/engine/finding-key", "domain"],
    because: "the pane knows the session, the words and the keys of findings, never a host",
  },
};
/** The folders of src/reading, each built on those before it; its own files put them together. */
const READING = ["texts", "grid", "headers", "columns", "rows", "people", "tables", "layouts"];
const FOLDERS = [...Object.keys(DIRECTIONS), "taskpane", "commands", "browser", "cli"];

/** Outside library → the only folders of src that may import it. */
const LIBRARIES = {
  zod: ["domain", "checks", "plans", "app", "cli", "browser", "taskpane"],
  fflate: ["adapters/zip"],
  docxtemplater: ["adapters/docx-file"],
  "docx-preview": ["adapters/docx-file"],
  "ical-generator": ["app"],
  "pdfjs-dist": ["adapters/pdf-file"],
  react: ["ui", "browser", "taskpane"],
  "react-dom": ["browser", "taskpane"],
  "@fluentui/react-components": ["ui", "browser", "taskpane"],
  "@fluentui/react-icons": ["ui", "browser", "taskpane"],
};
/** Helpers of scripts and tests: nothing of them ships. */
const DEVELOPMENT_ONLY = ["docx", "mammoth"];
const CORE = ["domain", "lexicon", "reading", "checks", "plans", "selection", "documents", "app"];

/**
 * From snapshots to a result there is one way, src/app/check-workbook.ts: what it is put together from, and who else
 * may take a piece of it, each with its reason. Types are free.
 */
const PIPELINE = [
  { file: "reading/read-workbook", names: ["readWorkbook"], besides: ["src/app/lists/read-lists.ts"] },
  // `roster FILE` shows how a workbook is read; it checks nothing.
  {
    file: "app/lists/read-lists",
    names: ["readLists"],
    besides: ["src/app/check-workbook.ts", "src/cli/run-command.ts"],
  },
  { file: "app/evaluate", names: ["evaluate"], besides: ["src/app/check-workbook.ts"] },
  { file: "app/assemble-conference", names: ["assembleConference"], besides: ["src/app/evaluate.ts"] },
  { file: "app/lists/assign-uses", names: ["assignUses"], besides: ["src/app/evaluate.ts"] },
  // A saved plan carries the office's numbers, which only `withChoices` knows how to put in.
  { file: "checks/engine/run-rules", names: ["runRules", "rulesInForce"], besides: ["src/app/evaluate.ts"] },
];

/** The parts of the pipeline that a file may not import by itself; `path` is a file of src. */
function pipelineOf(path) {
  return PIPELINE.filter(({ besides }) => !besides.includes(path)).map(({ file, names }) => ({
    regex: `^\\.{1,2}/(?:.*/)?(?:${escape(file)}|${escape(file.replace(/^.*\//, ""))})$`,
    importNames: names,
    message: "go through src/app/check-workbook.ts",
  }));
}

/** Folders where a function stays short enough to be read at once. */
const SHORT = [
  "domain",
  "lexicon",
  "reading",
  "plans",
  "app",
  "checks",
  "documents",
  "cli",
  "adapters",
  "ui",
  "browser",
  "taskpane",
];
/** Files whose one long function stays whole → why. */
const LONG = {
  "adapters/memory/memory-workbook": "the port's methods over one state that they close over",
};

const escape = (text) => text.replace(/[/.]/g, "\\$&");

/**
 * no-restricted-imports for one folder (or one file of it): what it may not reach inside src, and the libraries that
 * live elsewhere.
 */
function importsOf(folder, path) {
  const { may = FOLDERS, because } = DIRECTIONS[folder.split("/")[0]] ?? {};
  const top = folder.split("/")[0];
  const patterns = FOLDERS.filter((other) => other !== top && !may.includes(other)).map((other) => {
    const parts = may
      .filter((allowed) => allowed.startsWith(`${other}/`))
      .map((allowed) => allowed.slice(other.length + 1));
    const except = parts.length > 0 ? `(?!(?:${parts.map(escape).join("|")})$)` : "";
    return { regex: `^(?:\\.\\./)+${other}/${except}`, message: because ?? "not allowed here" };
  });
  if (top === "adapters")
    patterns.push({
      regex: "^\\.\\./(?!zip/)(?:excel|word|xlsx-file|docx-file|pdf-file|highs|memory|worker)/",
      message: "an adapter knows no other adapter but zip",
    });
  const reading = folder.startsWith("reading/") ? READING.indexOf(folder.slice("reading/".length)) : -1;
  if (reading >= 0)
    patterns.push({
      regex: `^\\.\\./(?:(?:${READING.slice(reading + 1).join("|") || "(?!)"})/|[^./]+$)`,
      message: `reading/${READING[reading]} is built on ${READING.slice(0, reading).join(", ") || "nothing of reading"}`,
    });
  for (const [library, homes] of Object.entries(LIBRARIES)) {
    if (homes.some((home) => folder === home || folder.startsWith(`${home}/`))) continue;
    patterns.push({
      regex: `^${escape(library)}(?:/|$)`,
      message: `${library} lives in src/${homes.join(", src/")} alone`,
    });
  }
  patterns.push({ regex: `^(?:${DEVELOPMENT_ONLY.join("|")})(?:/|$)`, message: "only scripts and tests use it" });
  return ["error", { patterns: [...patterns, ...pipelineOf(path)] }];
}

const SENDING = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "nothing leaves the machine",
}));
const HOSTS = ["Excel", "Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "only src/adapters, src/taskpane and src/commands know the host",
}));
const SURROUNDINGS = [
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "navigator",
  "process",
  "Buffer",
  "require",
].map((name) => ({
  name,
  message: "the core runs in a browser, a Worker and Node alike",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "assets/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-eval": "error",
      "no-new-func": "error",
      eqeqeq: "error",
    },
  },
  {
    // Prettier wraps code, not comments; long words of a sentence stay in one string.
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      "max-len": [
        "error",
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-globals": ["error", ...SENDING, ...HOSTS],
      "no-restricted-properties": [
        "error",
        { object: "navigator", property: "sendBeacon", message: "nothing leaves the machine" },
      ],
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: SHORT.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      complexity: ["error", 20],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: Object.keys(LONG).map((file) => `src/${file}.ts`), rules: { "max-lines-per-function": "off" } },
  ...FOLDERS.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": importsOf(folder) },
  })),
  {
    files: ["src/adapters/**/*.ts"],
    rules: {
      // The hosts' own shapes are not ours: an adapter is where a cast may turn them into domain types.
      "@typescript-eslint/consistent-type-assertions": "off",
      "no-restricted-imports": importsOf("adapters"),
    },
  },
  ...["zip", "docx-file", "pdf-file"].map((name) => ({
    files: [`src/adapters/${name}/**/*.ts`],
    rules: { "no-restricted-imports": importsOf(`adapters/${name}`) },
  })),
  ...READING.map((name) => ({
    files: [`src/reading/${name}/**/*.ts`],
    rules: { "no-restricted-imports": importsOf(`reading/${name}`) },
  })),
  ...[...new Set(PIPELINE.flatMap(({ besides }) => besides))].map((path) => ({
    files: [path],
    rules: { "no-restricted-imports": importsOf(path.split("/")[1], path) },
  })),
  {
    // Tests and benches go from sheets to answers as the product does; the tests of a piece take the piece.
    files: ["test/**/*.ts", "scripts/**/*.ts"],
    ignores: [
      "test/reading/**",
      "test/adapters/excel/**",
      "test/checks/**",
      "test/plans/**",
      "test/app/{assign-uses,list-claim}.test.ts",
    ],
    rules: { "no-restricted-imports": ["error", { patterns: pipelineOf("") }] },
  },
  {
    files: ["test/browser/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "waitForFunction", message: "the page's policy forbids eval, by which it polls: use until()" },
      ],
    },
  },
  {
    files: CORE.map((folder) => `src/${folder}/**/*.ts`),
    rules: { "no-restricted-globals": ["error", ...SENDING, ...HOSTS, ...SURROUNDINGS] },
  },
  {
    files: ["src/{taskpane,commands}/**", "src/adapters/{excel,word}/**"],
    rules: { "no-restricted-globals": ["error", ...SENDING] },
  },
  {
    files: ["src/{ui,browser,taskpane}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["test/**", "scripts/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { ...globals.node } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
