import { documentOfDossier, dossierItems } from "../../src/app/plan/dossier-items";
import { allDocuments } from "../../src/documents/all-documents";
import { PLANS } from "../../src/plans/all-plans";

test.each([
  ["Báo cáo kết quả tổ chức hội nghị", "bao-cao"],
  ["Báo cáo tổng kết hội nghị", "bao-cao"],
  ["Báo cáo tổng kết phong trào thi đua", "tong-ket"],
  ["Báo cáo tổng kết công tác thi đua, khen thưởng 5 năm", "tong-ket"],
  ["Danh sách trích ngang đại biểu dự Đại hội thi đua yêu nước huyện", "trich-ngang"],
  ["DANH SÁCH ĐẠI BIỂU dự hội nghị, đã thông qua tại hội nghị", "trich-ngang"],
  ["Tờ trình", "to-trinh"],
  ["Tờ trình đề nghị khen thưởng kèm danh sách trích ngang", "to-trinh"],
  ["Đề nghị UBND huyện khen thưởng tập thể, cá nhân", "to-trinh"],
  ["Biên bản", "bien-ban"],
  ["Biên bản họp xét danh sách đại biểu", "bien-ban"],
  ["Báo cáo thành tích của đại biểu", "bao-cao-thanh-tich"],
  ["Tóm tắt thành tích của đại biểu", "tom-tat"],
  ["Giấy mời đại biểu", "giay-moi"],
  ["Thư mời", "giay-moi"],
  ["Thẻ đại biểu", "the"],
  ["Danh sách ký nhận tài liệu", "ky-nhan"],
  ["Nội dung, chương trình hội nghị", "chuong-trinh"],
  ["Chương trình", "chuong-trinh"],
  ["Ma két hội nghị", "ma-ket"],
  ["Dự trù kinh phí", "du-tru"],
  ["Dự toán kinh phí hội nghị", "du-tru"],
  ["Biểu tổng hợp cơ cấu đại biểu", "tong-hop"],
  ["Kế hoạch tổ chức hội nghị", "ke-hoach"],
  // What we do not make must not be taken for what we do.
  ["Lịch tổ chức hội nghị", undefined],
  ["Kế hoạch tuyên truyền", undefined],
  ["Quyết định khen thưởng", undefined],
  ["Bài phát biểu khai mạc của Chủ tịch", undefined],
  ["Báo cáo tham luận", undefined],
  ["Báo cáo tài chính", undefined],
  ["Chương trình văn nghệ", undefined],
])("%s: %s", (text, id) => expect(documentOfDossier(text)).toBe(id));

test("every document of ours is what some plan may ask for", () => {
  const named = allDocuments.map(({ id, title }) => [id, documentOfDossier(title)]);
  expect(named.filter(([id, found]) => id !== found)).toEqual([]);
});

test("of the scope alone; made is not done", () => {
  const plan = PLANS.find(({ id }) => id === "tho-xuan-2024")!;
  expect(dossierItems(plan, "huyện", undefined)).toEqual([]);
  const items = dossierItems(plan, "xã", { made: { "bien-ban": "2025-03-21" } });
  expect(items.map(({ document }) => document?.id)).toEqual([
    "bao-cao",
    "trich-ngang",
    "to-trinh",
    "bien-ban",
    "bao-cao-thanh-tich",
    "tom-tat",
  ]);
  expect(items.filter(({ madeOn }) => madeOn !== undefined).map(({ text }) => text)).toEqual(["Biên bản"]);
  expect(items.every(({ doneOn }) => doneOn === undefined)).toBe(true);
});
