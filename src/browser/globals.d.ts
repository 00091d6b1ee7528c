/// <reference types="webpack/module" />

/** Set by the build: true for `npm start`, which opens the failing sample at once. */
declare const START_WITH_SAMPLE: boolean;
