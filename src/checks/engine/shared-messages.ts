/** What the two lists are, as far as a sentence names them. */
export type Versions = { readonly places: readonly string[] };

/** For which units a rule is. */
export type OnlyFor = { readonly staff: string };

/** Sentences for what any rule of a plan may come to, whatever its check. */
export const SHARED_MESSAGES = {
  twoVersions: ({ places }: Versions) =>
    `Kết quả còn tùy dùng bảng nào: ${places.join(" và ")} ghi phần lớn cùng những người, mỗi người chỉ được tính một lần.`,
  noDay: () => "Quy định này tính tuổi tại ngày tổ chức hội nghị, mà chưa biết hội nghị tổ chức ngày nào.",
  noStaff: ({ staff }: OnlyFor) =>
    `Quy định này chỉ dành cho đơn vị có ${staff} người lao động, mà số người lao động của đơn vị chưa rõ.`,
};

/** What to do about each. */
export const SHARED_ADVICE: { readonly [Code in keyof typeof SHARED_MESSAGES]: string } = {
  twoVersions: "Ở thẻ Danh sách, chọn “Không dùng trang này” cho trang không dùng rồi kiểm tra lại.",
  noDay: "Nhập ngày tổ chức hội nghị ở thẻ Kế hoạch.",
  noStaff: "Nhập số người lao động của đơn vị ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
};
