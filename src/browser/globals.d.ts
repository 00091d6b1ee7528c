/// <reference types="webpack/module" />

/** Set by the build: true for `npm start`, which opens the failing sample at once. */
declare const START_WITH_SAMPLE: boolean;

/** Set by the build: true for the one HTML file that works from disk. */
declare const IS_SINGLE_FILE: boolean;
