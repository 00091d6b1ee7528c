import { formerNames } from "../../src/domain/former-names";

test.each<[string, { name: string; now?: string[]; former?: string[]; beside?: string[] }]>([
  ["Thôn Đồng Tâm", { name: "Thôn Đồng Tâm" }],
  ["Thôn Đồng Tâm (Khòn Pát cũ)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát"] }],
  ["Thôn Đồng Tâm (trước là Khòn Pát)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát"] }],
  ["Thôn Đồng Tâm (trước đây: Khòn Pát)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát"] }],
  ["Thôn Đồng Tâm, trước là thôn Khòn Pát", { name: "Thôn Đồng Tâm", former: ["thôn Khòn Pát"] }],
  ["Thôn Đồng Tâm (sáp nhập Khòn Pát và Pò Mạch)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát", "Pò Mạch"] }],
  ["Thôn Đồng Tâm sáp nhập từ Khòn Pát, Pò Mạch", { name: "Thôn Đồng Tâm", former: ["Khòn Pát", "Pò Mạch"] }],
  ["Thôn Đồng Tâm (Khòn Pát + Pò Mạch cũ)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát", "Pò Mạch"] }],
  ["Thôn Đồng Tâm (Khòn Pát, Pò Mạch sáp nhập)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát", "Pò Mạch"] }],
  ["Khòn Pát (nay là Đồng Tâm)", { name: "Khòn Pát", now: ["Đồng Tâm"] }],
  ["Khòn Pát nay là thôn Đồng Tâm", { name: "Khòn Pát", now: ["thôn Đồng Tâm"] }],
  ["Khòn Pát, nay thuộc thôn Đồng Tâm", { name: "Khòn Pát", now: ["thôn Đồng Tâm"] }],
  ["Khòn Pát cũ", { name: "", former: ["Khòn Pát"] }],
  ["Thôn 1 cũ", { name: "", former: ["Thôn 1"] }],
  ["Nà Lái (cũ)", { name: "Nà Lái" }],
  ["Thôn Đồng Tâm (Khòn Pát)", { name: "Thôn Đồng Tâm", beside: ["Khòn Pát"] }],
  ["Thôn Đồng Tâm (tên cũ: Khòn Pát)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát"] }],
  ["Thôn Đồng Tâm (gồm Khòn Pát - Pò Mạch)", { name: "Thôn Đồng Tâm", former: ["Khòn Pát", "Pò Mạch"] }],
  ["Nà Lái, xã Tân Đoàn", { name: "Nà Lái, xã Tân Đoàn" }],
  ["Thôn Cũ", { name: "", former: ["Thôn"] }],
])("%s", (text, { name, now = [], former = [], beside = [] }) =>
  expect(formerNames(text)).toEqual({ name, now, former, beside }),
);
