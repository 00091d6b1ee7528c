/** What documents that ask for something call themselves: of offices, of the Party, of churches and pagodas. */
const KINDS =
  "KẾ HOẠCH|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|THÔNG BÁO|CÔNG VĂN|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|THỂ LỆ|THÔNG BẠCH|THÔNG TRI|THÔNG CÁO|THƯ CHUNG|CHÂU TRI";

/** The line that says what a document of orders is. */
export const TITLE = new RegExp(`^(?:\\(?DỰ THẢO\\)?\\s+)?(?:${KINDS})(?!\\p{L})`, "iu");
