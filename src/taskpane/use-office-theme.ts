import { useEffect, useState } from "react";
import type { ThemeName } from "../ui/parts/themes";

/**
 * The theme of Office around the pane; looked at again when the user comes back to the pane, as Office does not tell.
 */
export function useOfficeTheme(): ThemeName {
  const [theme, setTheme] = useState(officeTheme);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => {
    const look = () => setTheme(officeTheme());
    const contrast = matchMedia("(forced-colors: active)");
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    contrast.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      contrast.removeEventListener("change", look);
    };
  }, []);
  return theme;
}

/** Light where Office says nothing (Excel on the web, some Macs): its own surface is light there. */
function officeTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(backgroundOf(Office.context.officeTheme));
  if (!colour) return "light";
  const [red = 255, green = 255, blue = 255] = colour.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** Typed as always there; on some platforms it is not. */
function backgroundOf(theme: Partial<Office.OfficeTheme> | undefined): string {
  return theme?.bodyBackgroundColor ?? "";
}
