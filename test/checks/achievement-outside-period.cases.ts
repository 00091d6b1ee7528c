import { achievementOutsidePeriod } from "../../src/checks/achievement-outside-period";
import { casesOf } from "./test-check";

const period = { from: 2020, to: 2025 } as const;

export const achievementOutsidePeriodCases = casesOf(achievementOutsidePeriod, {
  met: [
    {
      name: "trong giai đoạn, có phần chung, hoặc không ghi năm",
      params: {},
      period,
      roster: `
      Họ tên        | Thành tích                                 | Khen thưởng
      Lý Văn An     | CSTĐ cơ sở năm 2021, 2022                  |
      Hoàng Thị Bé  | Hoàn thành xuất sắc giai đoạn 2018-2020    | Giấy khen năm 2019
      Nông Văn Cảnh | Trồng 2015 cây hồi, thu 2018 kg mỗi năm    | Giấy khen số 2018/QĐ-UBND
      Vi Thị Dung   | Lao động tiên tiến                         | Bằng khen (QĐ số 12/2019/QĐ-UBND)
      Lộc Văn Én    | CSTĐ năm 2018; 2021                        |
      Triệu Văn Gấm | ĐT 0912 2018 77                            | QĐ 45/QĐ-UBND ngày 05/01/2026`,
    },
    {
      name: "khách mời, lãnh đạo không được xét",
      params: {},
      period,
      roster: `
      Họ tên    | Thành tích            | Nhóm
      Lý Văn An | Huân chương năm 1985  | khách mời`,
    },
    {
      name: "kế hoạch không nêu giai đoạn",
      params: {},
      roster: `
      Họ tên    | Thành tích
      Lý Văn An | Giấy khen năm 1999`,
    },
  ],
  findings: [
    {
      name: "mọi năm ghi ra đều ngoài giai đoạn",
      params: {},
      period,
      roster: `
      Họ tên        | Thành tích                    | Khen thưởng
      Lý Văn An     | CSTĐ cơ sở năm 2017 và 2018   |
      Hoàng Thị Bé  | Giai đoạn 2015 – 2019         | Giấy khen 2016
      Nông Văn Cảnh |                               | Giấy khen tháng 5/2018`,
      finds: [
        {
          code: "outside",
          outcome: "violated",
          data: { years: "các năm 2017–2018", from: 2020, to: 2025 },
          cells: ["B2"],
        },
        { code: "outside", outcome: "violated", data: { years: "các năm 2015–2019" }, cells: ["B3", "C3"] },
        { code: "outside", outcome: "violated", cells: ["C4"] },
      ],
    },
  ],
});
