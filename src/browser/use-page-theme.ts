import { useEffect, useState } from "react";
import type { ThemeName } from "../ui/parts/themes";

/** In the order in which they are offered. */
export const PAGE_THEMES: readonly ThemeName[] = ["light", "dark", "contrast"];
const KEY = "giao-dien";

/** The theme the user picked, else the one of his system. Remembered by the browser where it lets a page remember. */
export function usePageTheme(): readonly [ThemeName, (theme: ThemeName) => void] {
  const [theme, setTheme] = useState<ThemeName>(() => remembered() ?? ofSystem());
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const choose = (next: ThemeName) => {
    setTheme(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A page from disk may be forbidden to remember; the choice then holds until it is closed.
    }
  };
  return [theme, choose];
}

function remembered(): ThemeName | undefined {
  try {
    const known = localStorage.getItem(KEY);
    return PAGE_THEMES.find((theme) => theme === known);
  } catch {
    return undefined;
  }
}

function ofSystem(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
