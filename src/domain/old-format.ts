/** Files that are read through a copy: `html` and `xml` are web pages and XML saved under the name of an .xls. */
export type OldFormat = "xls" | "html" | "xml" | "ods" | "xlsb";
