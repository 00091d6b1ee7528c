import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** The looks of pane and page. */
export const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

export type ThemeName = keyof typeof THEMES;
