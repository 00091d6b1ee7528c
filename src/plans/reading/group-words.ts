/** Words of who comes to a conference; a number or percentage beside one of them speaks of delegates. Plain letters. */
export const DELEGATE_WORDS =
  /\b(?:dai bieu|khach moi|dien hinh|guong|nguoi tot|lanh dao|chien si thi dua|nu|phu nu|dan toc|ton giao|tre|doan vien|dang vien|ngoai dang|cong nhan|nong dan|tri thuc|nhan si|doanh nhan|can bo|cong chuc|vien chuc|hoi vien|truc tiep|lao dong|tap the|ca nhan|cuu chien binh|nghe nhan|anh hung|phong vien|chinh thuc|thanh phan|giao vien|hoc sinh|luc luong)\b/;

/** The senses of words that name people. */
export const GROUPS = ["group", "staff", "counted:collective", "counted:individual", "counted:family"];
