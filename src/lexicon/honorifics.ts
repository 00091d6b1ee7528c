/** Forms of address before a name, in the order in which they are tried. */
export const COMRADES: readonly string[] = ["đồng chí", "dong chi", "đ/c", "đ.c", "đ c", "đc", "d/c", "dc"];
/** Those that come in pairs: "Ông (Bà)". */
export const PAIRED: readonly string[] = ["ông", "bà", "anh", "chị", "cô", "ong", "ba"];
/** Those that address one person. */
export const ADDRESSES: readonly string[] = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ"];
/** The same without marks, as far as they are then no other words. */
export const PLAIN_ADDRESSES: readonly string[] = ["ong", "ba", "anh", "chi"];
/** That a word before a name is nothing else. */
export const SURE_ADDRESSES: readonly string[] = ["ông", "ong", "bà", ...COMRADES];
/** Those that tell the sex; folded, as they stand before a name. */
export const MALE_ADDRESSES: readonly string[] = ["ong", "cu ong", "o.", "anh", "chu", "thay", "duong", "mr"];
export const FEMALE_ADDRESSES: readonly string[] = [
  ...["ba", "cu ba", "b.", "chi", "co", "me", "mo", "thim", "ni su", "su co", "mrs", "miss"],
];
/** Degrees and callings, shortened. */
export const SCHOLARS: readonly string[] = ["gs", "pgs", "tskh", "ts", "ths", "bs", "ks"];
/** Ranks of the forces, from soldier to general, and how they are shortened: "Đ/úy", "Thg.tá". */
export const RANKS: readonly string[] = [
  ...["đại", "thượng", "trung", "thiếu"].flatMap((degree) => ["tướng", "tá", "úy"].map((rank) => `${degree} ${rank}`)),
  ...["hạ", "trung", "thượng"].flatMap((degree) => ["sĩ", "sỹ"].map((rank) => `${degree} ${rank}`)),
  "binh nhất",
  "binh nhì",
  ...["đ", "th", "thg", "tr", "trg", "t", "tg", "h"].flatMap((degree) =>
    ["tướng", "tá", "úy", "sĩ", "sỹ"].flatMap((rank) => [
      `${degree}/${rank}`,
      `${degree}.${rank}`,
      `${degree}. ${rank}`,
    ]),
  ),
];
/** Behind a rank: of whose service. */
export const SERVICES: readonly string[] = ["qncn", "cn", "cnvqp", "vcqp", "sq", "hsq", "chuyên nghiệp"];
