import type { DelegateKind } from "../../src/domain/delegate";
import { readDelegateKind } from "../../src/reading/read-kind";

test.each<[string, string | null, DelegateKind | null]>([
  ["", "TAPTHE", "collective"], ["", "CANHAN", "person"], ["", "HOGIADINH", "household"], ["", "Khen thưởng tập thể", "collective"], ["", "Cá nhân", "person"], ["", "ca nhan", "person"], ["", "Hộ gia đình", "household"], ["", "Tập thể, cá nhân", null], ["", "x", null],
  ["Nguyễn Văn A", "Tập thể", "collective"], ["Trường Tiểu học A", "Tập thể, cá nhân", "collective"],
  ["Nguyễn Văn A", null, "person"], ["Hồ Văn A", null, "person"], ["Ho Van A", null, "person"], ["Đoàn Văn B", null, "person"], ["Doan Van B", null, "person"], ["Lê Thị A, Trưởng thôn", null, "person"], ["Ông Nguyễn Văn A", null, "person"],
  ["Hộ ông Nguyễn Văn A", null, "household"], ["Ho gia dinh ong A", null, "household"], ["Gia đình ông Lê Văn Hải", null, "household"], ["Hộ Lý Văn A", null, "household"], ["Hộ bà Hồ Thị B", null, "household"], ["HỘ ÔNG NGUYỄN VĂN A", null, "household"], ["Gia đình bà B", null, "household"],
  ["Cán bộ và nhân dân thôn Nà Pài", null, "collective"], ["Nhân dân và cán bộ xã A", null, "collective"], ["Trường THCS A", null, "collective"], ["TRƯỜNG MẦM NON HOA SEN", null, "collective"], ["Truong Tieu hoc A", null, "collective"], ["Chi bộ thôn 1", null, "collective"], ["Ban Chỉ huy Quân sự xã", null, "collective"],
  ["Hội Nông dân xã", null, "collective"], ["Toà án nhân dân", null, "collective"], ["Tòa án nhân dân", null, "collective"], ["Thôn 1", null, "collective"], ["thon 1", null, "collective"], ["1. Công ty TNHH A", null, "collective"], ["Uỷ ban nhân dân xã", null, "collective"], ["Tập thể lớp 5A", null, "collective"], ["HTX Nông nghiệp A", null, "collective"],
  ["Phó Giám đốc", null, null], ["", null, null], ["Mai", null, null], ["15", null, null],
])("%j with %j is %j", (name, type, kind) => expect(readDelegateKind(name, type)).toBe(kind));
