import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import type { ReviewMeeting } from "../domain/letterhead";
import type { Target } from "../domain/plan";
import { conferenceData, conferenceFields, headCount, listName, tied } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { delegateFields, delegateRow, leftOut } from "./delegate-row";
import { everybody, flag, list, text } from "./field";
import { letterheadData, letterheadFields, longDate } from "./letterhead-words";
import { inDocumentOrder } from "./list-sections";
import { shareInWords, unplacedVotes, voteBase, voteDisagreements, votesOf } from "./review-votes";
import { type Remark, mustMend, notWritten } from "./remark";

const member = {
  stt: text("Số thứ tự", "1"),
  ho_ten: text("Họ và tên", "Hoàng Văn Minh"),
  chuc_vu: text("Chức vụ", "Chủ tịch Hội đồng"),
};

/** Minutes of the meeting that reviewed the list: who was there, the votes of each, the result. */
export const bienBan = defineDocument({
  id: "bien-ban",
  title: "Biên bản họp xét",
  about:
    "Biên bản họp xét danh sách đang chọn: thành phần dự họp, phiếu của từng người, tập thể, kết quả. Phiếu chưa ghi thì để trống; số không khớp được nói rõ.",
  targets: ["awards", "sentUp", "attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    ten_hoi_dong: text("Hội đồng, tổ chức họp xét", "Hội đồng Thi đua - Khen thưởng xã"),
    viec_xet: text(
      "Việc được xét, viết trong câu",
      "xét tập thể, cá nhân đề nghị khen thưởng tại Hội nghị điển hình tiên tiến",
    ),
    bat_dau_hop: text("Giờ, ngày bắt đầu họp", "14 giờ 00 phút, ngày 30 tháng 7 năm 2025"),
    ket_thuc_hop: text("Giờ, ngày kết thúc họp", "16 giờ 15 phút, ngày 30 tháng 7 năm 2025"),
    noi_hop: text("Nơi họp", "Phòng họp UBND xã"),
    chu_tri_hop: text("Người chủ trì", "Hoàng Văn Minh"),
    thu_ky_hop: text("Thư ký", "Nông Thị Hạnh"),
    so_thanh_vien: text("Tổng số thành viên", "9"),
    so_du_hop: text("Số thành viên dự họp", "8"),
    so_vang: text("Số thành viên vắng", "1"),
    co_thanh_vien: flag("Đã ghi thành viên"),
    thanh_vien: list("Từng thành viên dự họp", member),
    co_vang: flag("Có thành viên vắng"),
    vang: list("Từng thành viên vắng", { ...member, ly_do: text("Lý do vắng", "đi công tác") }),
    hinh_thuc_bieu_quyet: text("Hình thức biểu quyết", "bỏ phiếu kín"),
    so_phieu_phat: text("Số phiếu phát ra", "8"),
    so_phieu_thu: text("Số phiếu thu về", "8"),
    so_phieu_hop_le: text("Số phiếu hợp lệ", "8"),
    so_phieu_khong_hop_le: text("Số phiếu không hợp lệ", "0"),
    co_so_ty_le: text("Tỷ lệ tính trên số nào", "số phiếu thu về"),
    phieu: everybody("Từng người, tập thể, hộ được xét", {
      ...delegateFields,
      dong_y: text("Số phiếu đồng ý", "8"),
      khong_dong_y: text("Số phiếu không đồng ý", "0"),
      ty_le_dong_y: text("Tỷ lệ đồng ý", "100,0%"),
    }),
    ghi_chu_bien_ban: list("Chỗ các số không khớp", {
      dong: text("Một dòng", "Số phiếu thu về (9) nhiều hơn số phiếu phát ra (8)."),
    }),
  },
  data(source) {
    const {
      paperwork: {
        facts: { review = {} },
      },
      lists,
      target,
      today,
    } = source;
    const delegates = inDocumentOrder(lists[target].delegates, source.options);
    return {
      ...letterheadData(source, "bien-ban", "BB"),
      ...conferenceData(source),
      ten_hoi_dong: review.body ?? null,
      viec_xet: tied(`${REVIEWED[target]} ${listName(source)}`),
      ...meetingData(review, today),
      ...membersData(review),
      ...ballotsData(review),
      phieu: votesData(source, delegates),
      ghi_chu_bien_ban: voteDisagreements(delegates, review).map((dong) => ({ dong })),
    };
  },
  keyNumbers(source) {
    const { delegates } = source.lists[source.target];
    const { review = {} } = source.paperwork.facts;
    return [
      { name: `Số ${listName(source)}`, value: formatCount(headCount(source)) },
      {
        name: "Thành viên dự họp",
        value:
          review.members === undefined
            ? "……"
            : formatCount(review.members.filter(({ absent }) => absent !== true).length),
      },
      {
        name: "Đã ghi phiếu",
        value: formatCount(votesOf(delegates, review).filter((vote) => vote !== undefined).length),
      },
    ];
  },
  remarks,
});

function meetingData(review: ReviewMeeting, today: string) {
  const day = review.date === undefined ? "ngày …… tháng …… năm ……" : longDate(review.date, today);
  return {
    bat_dau_hop: `${review.startTime ?? "…… giờ ……"}, ${day}`,
    ket_thuc_hop: `${review.endTime ?? "…… giờ ……"}, ${day}`,
    noi_hop: review.place ?? null,
    chu_tri_hop: review.chair ?? null,
    thu_ky_hop: review.secretary ?? null,
  };
}

function membersData({ members = [] }: ReviewMeeting) {
  const present = members.filter((each) => each.absent !== true);
  const absent = members.filter((each) => each.absent === true);
  const counted = (value: number) => (members.length === 0 ? null : formatCount(value));
  return {
    so_thanh_vien: counted(members.length),
    so_du_hop: counted(present.length),
    so_vang: counted(absent.length),
    co_thanh_vien: present.length > 0,
    thanh_vien: present.map(({ name, office }, i) => ({ stt: String(i + 1), ho_ten: name, chuc_vu: office ?? null })),
    co_vang: absent.length > 0,
    vang: absent.map(({ name, office, reason }, i) => ({
      stt: String(i + 1),
      ho_ten: name,
      chuc_vu: office ?? null,
      ly_do: reason ?? null,
    })),
  };
}

function ballotsData(review: ReviewMeeting) {
  const { method, ballots } = review;
  const isWrong = ballots === undefined || ballots.valid > ballots.returned;
  return {
    hinh_thuc_bieu_quyet: method ?? null,
    so_phieu_phat: known(ballots?.issued),
    so_phieu_thu: known(ballots?.returned),
    so_phieu_hop_le: known(ballots?.valid),
    so_phieu_khong_hop_le: isWrong ? null : formatCount(ballots.returned - ballots.valid),
    co_so_ty_le: voteBase(review)?.name ?? null,
  };
}

function votesData(
  {
    paperwork: {
      facts: { review = {} },
    },
    lists,
    target,
    options,
  }: DocumentSource,
  delegates: readonly Delegate[],
) {
  const { asOf } = lists[target];
  const base = voteBase(review);
  const votes = votesOf(delegates, review);
  return delegates.map((delegate, i) => {
    const vote = votes[i];
    return {
      ...delegateRow(delegate, { stt: i + 1, sttPhan: i + 1 }, asOf, leftOut(options)),
      dong_y: known(vote?.for),
      khong_dong_y: known(vote?.against),
      ty_le_dong_y: vote === undefined ? null : shareInWords(vote.for, base),
    };
  });
}

const known = (value: number | undefined) => (value === undefined ? null : formatCount(value));

const REVIEWED: Readonly<Record<Target, string>> = {
  awards: "xét",
  sentUp: "bình xét, giới thiệu",
  attendees: "bình xét, lựa chọn",
};

function remarks({
  paperwork: {
    facts: { review = {} },
  },
  lists,
  target,
}: DocumentSource): readonly (string | Remark)[] {
  const { delegates } = lists[target];
  if (delegates.length === 0)
    return [
      mustMend(
        "Danh sách chưa có ai: biên bản chưa có người, tập thể được xét. Hãy chọn trang tính ở thẻ “Danh sách”.",
      ),
    ];
  const silent = votesOf(delegates, review).filter((vote) => vote === undefined).length;
  const unplaced = unplacedVotes(delegates, review);
  return [
    ...voteDisagreements(delegates, review).map(mustMend),
    ...(review.members === undefined ? [notWritten("thành viên dự họp")] : []),
    ...(silent > 0 ? [`${formatCount(silent)} người, tập thể chưa ghi số phiếu: để “……” để ghi tay.`] : []),
    ...(unplaced.length > 0
      ? [
          mustMend(
            `Phiếu ghi cho tên không có, hoặc có nhiều lần, trong danh sách nên chưa đưa vào: ${unplaced.slice(0, 5).join("; ")}${unplaced.length > 5 ? " …" : ""}. Sửa tên cho đúng với danh sách.`,
          ),
        ]
      : []),
    "Biên bản không tự kết luận ai đủ phiếu: tỷ lệ cần đạt do quy chế của hội đồng quy định.",
  ];
}
