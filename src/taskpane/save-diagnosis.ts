/// <reference types="office-js" />
import { diagnosisText } from "../app/session/diagnosis";
import type { Session } from "../app/session/session";
import { officeFiles } from "./office-files";

/** "Lưu chẩn đoán": what was read with names and numbers masked, as a file; says where it went. */
export async function saveDiagnosis(session: Session, error: unknown): Promise<string> {
  const { platform, diagnostics } = Office.context;
  const text = diagnosisText(session.get(), error, {
    platform: String(platform),
    version: diagnostics.version,
    browser: navigator.userAgent,
  });
  const name = "chan-doan.json";
  const where = await officeFiles.save(new TextEncoder().encode(text), name, "application/json");
  return where ? `Đã chép vào ${where}.` : `Đã gửi tệp “${name}” cho trình duyệt lưu; tìm trong thư mục tải về.`;
}
