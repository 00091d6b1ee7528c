/**
 * What goods, works and figures are counted in, folded. "Bản" and "Tổ" count copies and places alike: alone they name
 * no place.
 */
export const GOODS_MEASURES: ReadonlySet<string> = new Set(
  (
    "chai|lon|thung|hop|ket|loc|vi|bo|bo ho so|bo tai lieu|bo|cap|doi|chiec|cai|con|cay|qua|trai|quyen|cuon|to|to roi|tam|tam phong|buc|la co|bai|bai viet|tin|tin bai|tac pham|phong su|bang|dia|" +
    "kg|kilogam|gam|gram|g|lang|yen|ta|tan|lit|ml|met|m|m2|m3|met vuong|met khoi|km|ha|hecta|sao|mau|cong|gio|phut|ngay|ngay cong|cong lao dong|buoi|tuan|thang|quy|nam|dot|lan|luot|luot nguoi|luot ho|suat|suat an|phan|phan qua|" +
    "nguoi|ho|ho gia dinh|nhan khau|khau|lao dong|ca|ca nhan|tap the|hoc sinh|sinh vien|giao vien|can bo|dai bieu|hoi vien|doan vien|dang vien|em|chau|cu|ban|ban ghi|mo hinh|cong trinh|hang muc|du an|de tai|sang kien|chuong trinh|tiet muc|tran|giai|" +
    "van ban|ho so|vu|vu viec|cuoc|hoi nghi|lop|khoa|phong trao|dong|nghin dong|ngan dong|trieu dong|ty dong|ti dong|trieu|ty|1000d|1000 dong|1 000 dong|vnd|d|%|phan tram|diem|goi|tui|bao|ram|tap|xap|cuc|vien|ong|thanh|thoi|binh|lang|lang hoa|bo hoa|gio|gio hoa|cho|cho ngoi|ban tiec|mam|xe|chuyen|thang may|may|bong|can|hu|hom|phich|chau|chau cay|set|pcs|lo|don vi|may tinh|trang|khau hieu|bang ron|phong|noi dung|nhiem vu"
  ).split("|"),
);
