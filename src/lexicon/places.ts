/** Kinds of place below the commune, that the words of plans, of levels and of lists share. */
export const HAMLETS: readonly string[] = [
  "thôn",
  "bản",
  "buôn",
  "ấp",
  "xóm",
  "khóm",
  "khu phố",
  "khu dân cư",
  "tổ dân phố",
  "làng",
];
/** The same where fewer places have them. */
export const RARER_HAMLETS: readonly string[] = [
  "plei",
  "plây",
  "phum",
  "tiểu khu",
  "khối phố",
  "khối xóm",
  "tổ nhân dân",
  "tổ dân cư",
  "cụm dân cư",
  "khu tập thể",
  "khu tái định cư",
  "điểm dân cư",
  "kdc",
  "tdp",
];
/** Places of the administration, from the commune upwards. */
export const COMMUNES: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];
export const UPPER_PLACES: readonly string[] = ["huyện", "quận", "thị xã", "thành phố", "tỉnh"];
