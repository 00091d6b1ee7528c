import type { Document } from "docx";
import { baoCao } from "./bao-cao";
import { baoCaoThanhTich } from "./bao-cao-thanh-tich";
import { giayMoi } from "./giay-moi";
import { kyNhan } from "./ky-nhan";
import { thamTra } from "./tham-tra";
import { the } from "./the";
import { toTrinh } from "./to-trinh";
import { tomTat } from "./tom-tat";
import { tongKet } from "./tong-ket";
import { bienBan } from "./bien-ban";
import { chuongTrinh } from "./chuong-trinh";
import { duTru } from "./du-tru";
import { keHoach } from "./ke-hoach";
import { maKet } from "./ma-ket";
import { tongHop } from "./tong-hop";
import { tongHopDonVi } from "./tong-hop-don-vi";
import { trichNgang } from "./trich-ngang";

/** Document id → its first template. */
export const allTemplates: Readonly<Record<string, () => Document>> = {
  "trich-ngang": trichNgang,
  "tong-hop": tongHop,
  "bao-cao": baoCao,
  "tham-tra": thamTra,
  "tong-ket": tongKet,
  "to-trinh": toTrinh,
  "bao-cao-thanh-tich": baoCaoThanhTich,
  "tom-tat": tomTat,
  "giay-moi": giayMoi,
  "ky-nhan": kyNhan,
  the,
  "chuong-trinh": chuongTrinh,
  "bien-ban": bienBan,
  "ma-ket": maKet,
  "du-tru": duTru,
  "ke-hoach": keHoach,
  "tong-hop-don-vi": tongHopDonVi,
};
