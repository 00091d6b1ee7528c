export const FIRST_LOAD_LIMIT: number;
/** Problems of one file the build wrote; [] when there are none. */
export function problemsOf(name: string, text: string): string[];
