import { useEffect, useState } from "react";
import type { GridTheme } from "./grid/cell-css";

const THEMES: readonly GridTheme[] = ["light", "dark", "contrast"];
const KEY = "giao-dien";

/** The theme the user picked, else the one of his system. Remembered by the browser where it lets a page remember. */
export function usePageTheme(): readonly [GridTheme, (theme: GridTheme) => void] {
  const [theme, setTheme] = useState<GridTheme>(() => remembered() ?? ofSystem());
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const choose = (next: GridTheme) => {
    setTheme(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A page from disk may be forbidden to remember; the choice then holds until it is closed.
    }
  };
  return [theme, choose];
}

function remembered(): GridTheme | undefined {
  try {
    const known = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === known);
  } catch {
    return undefined;
  }
}

function ofSystem(): GridTheme {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
