import { bytesOfBase64 } from "./bytes-of-base64";

const context = import.meta.webpackContext("../../assets/samples", { regExp: /\.xlsx$/, mode: "lazy" });

/** The sample that `npm start` opens: it breaks several rules of its plan. */
export const FAILING_SAMPLE = "tan-doan-2025-loi";

const TITLES: Readonly<Record<string, string>> = {
  "tan-doan-2025-loi": "Tân Đoàn 2025 – danh sách còn lỗi",
  "tan-doan-2025-dat": "Tân Đoàn 2025 – danh sách đạt",
  "tp-lang-son-2024": "Thành phố Lạng Sơn 2024",
  "dinh-lap-2025": "Đình Lập 2025",
  "tho-xuan-2024": "Thọ Xuân 2024",
  "tan-hung-2025": "Tân Hưng 2025",
};

/** The samples built into the page, by file name without its ending. */
export function sampleNames(): readonly { readonly id: string; readonly title: string }[] {
  return context.keys().map((key) => {
    const id = key.replace(/^\.\//, "").replace(/\.xlsx$/, "");
    return { id, title: TITLES[id] ?? id };
  });
}

/** Null when there is no such sample. */
export async function loadSample(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const key = `./${id}.xlsx`;
  if (!context.keys().includes(key)) return null;
  const text: unknown = await context(key);
  return typeof text === "string" ? { name: `${id}.xlsx`, bytes: bytesOfBase64(text) } : null;
}
