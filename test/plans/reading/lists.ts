/**
 * Lists, tables and what stands for them, as many hands write them, by the heading that they stand under, with what
 * must be read: seats of units, caps of groups, forms of meetings, talks, agendas; nothing behind the arrow: none of
 * these. "?": told as not understood. ⏎ is a line break, ⇥ a tab. Invented, as are all names.
 */
export const LISTS = String.raw`
## Phân bổ đại biểu
Đơn vị⇥Chính thức⇥Dự khuyết⏎Huyện đoàn Sơn Lương⇥21⇥02⏎Thành đoàn Hà Trì⇥26⇥02⏎Đoàn trường Cao đẳng Y⇥9⇥01⏎Tổng⇥56⇥05 => allocation Huyện đoàn Sơn Lương 21 Dự khuyết 2, Thành đoàn Hà Trì 26 Dự khuyết 2, Đoàn trường Cao đẳng Y 9 Dự khuyết 1 of 56
| Đảng bộ | Bầu | Chỉ định |⏎|---|---|---|⏎| Đảng bộ xã Hòa Trung | 12 | 1 |⏎| Đảng bộ xã Tân Sơn | 10 | 1 |⏎| Đảng bộ Quân sự | 5 | 0 | => allocation Đảng bộ xã Hòa Trung 12 Chỉ định 1, Đảng bộ xã Tân Sơn 10 Chỉ định 1, Đảng bộ Quân sự 5 Chỉ định 0
|Huyện, thị xã|Đại biểu|⏎|Huyện Cầu Mây|31|⏎|Thị xã Đông Khê|22|⏎|Huyện Bình Lư|18|⏎|Cộng|71| => allocation Huyện Cầu Mây 31, Thị xã Đông Khê 22, Huyện Bình Lư 18 of 71
|Quận, huyện|Số người|⏎|Quận Ngọc Hà|14|⏎|Huyện Thạch An|12|⏎|Huyện Hữu Lập|12| => allocation Quận Ngọc Hà 14, Huyện Thạch An 12, Huyện Hữu Lập 12
Phân bổ các chi hội:⏎Chi hội thôn Mỏ: 7 chị; chi hội thôn Vực: 6 chị; chi hội thôn Đầm: 5 chị. => allocation Chi hội thôn Mỏ 7, chi hội thôn Vực 6, chi hội thôn Đầm 5
|Tên thôn|Đại biểu|⏎|Thôn Mỏ|4|⏎|Thôn Vực|5|⏎|Thôn Đầm|3| => allocation Thôn Mỏ 4, Thôn Vực 5, Thôn Đầm 3
Trường⇥Chính thức⇥Khách mời⏎Trường THPT Lê Hoàn⇥8⇥1⏎Trường THPT Ngô Quyền⇥7⇥1⏎Trường THCS Hòa An⇥5⇥1 => allocation Trường THPT Lê Hoàn 8 Khách mời 1, Trường THPT Ngô Quyền 7 Khách mời 1, Trường THCS Hòa An 5 Khách mời 1
Cụ thể, cơ sở Hội xã: 70 đại biểu; Hội trường học: 20 đại biểu; chi hội trực thuộc: 10 đại biểu. => allocation cơ sở Hội xã 70, Hội trường học 20, chi hội trực thuộc 10
Cụ thể như sau: Phường Đông Vệ: 12 người; phường Ba Đình: 10 người; phường Lam Sơn: 11 người. => allocation Phường Đông Vệ 12, phường Ba Đình 10, phường Lam Sơn 11
Trong đó, Công ty Than Mỏ Đèo: 30; Công ty Than Khe Rùa: 28; Trạm Y tế ngành: 4. => allocation Công ty Than Mỏ Đèo 30, Công ty Than Khe Rùa 28, Trạm Y tế ngành 4
+ Khối Đảng, đoàn thể: 14 đại biểu;⏎+ Khối Nhà nước: 22 đại biểu;⏎+ Khối doanh nghiệp: 9 đại biểu. => allocation Khối Đảng, đoàn thể 14, Khối Nhà nước 22, Khối doanh nghiệp 9
| Đơn vị | Ghi nhận | Kết quả |⏎| Huyện Nậm Tàu | 18 | 01 |⏎| Huyện Mường Bú | 16 | 02 | => ?; ?
Ban Chỉ huy Quân sự huyện: 10 đồng chí; Công an huyện: 12 đồng chí; Đồn Biên phòng 457: 08 đồng chí. => allocation Ban Chỉ huy Quân sự huyện 10, Công an huyện 12, Đồn Biên phòng 457 8
Chi hội Thôn 1: 03, Chi hội Thôn 2: 03, Chi hội Thôn 3: 04, Chi hội Trường học: 02. => allocation Chi hội Thôn 1 3, Chi hội Thôn 2 3, Chi hội Thôn 3 4, Chi hội Trường học 2
| Đơn vị | Chỉ tiêu đại biểu |⏎| Xã Đạ Long | 6 |⏎| Xã Đạ Tông | 7 |⏎| Thị trấn Bằng Lăng | 9 |⏎| Cộng: | 22 | => allocation Xã Đạ Long 6, Xã Đạ Tông 7, Thị trấn Bằng Lăng 9 of 22
| STT | Họ và tên | Đơn vị | Chức vụ |⏎| 1 | Nguyễn Văn A | Thôn Hạ | Trưởng thôn |⏎| 2 | Trần Thị B | Thôn Thượng | Bí thư | => 
| TT | Đơn vị | Nam | Nữ | Cộng |⏎| 1 | Lớp 10A1 | 2 | 3 | 5 |⏎| 2 | Lớp 10A2 | 1 | 3 | 4 |⏎| 3 | Lớp 10A3 | 2 | 2 | 4 |⏎| | Tổng | 5 | 8 | 13 | => allocation Lớp 10A1 5 Nam 2 Nữ 3, Lớp 10A2 4 Nam 1 Nữ 3, Lớp 10A3 4 Nam 2 Nữ 2 of 13
Phân xưởng 1 cử 12 người, phân xưởng 2 cử 10 người, phân xưởng Cơ điện cử 08 người. => allocation Phân xưởng 1 12, phân xưởng 2 10, phân xưởng Cơ điện 8
a) Khối cơ quan Đảng: 12 đại biểu.⏎b) Khối chính quyền: 25 đại biểu.⏎c) Khối trường học: 18 đại biểu.⏎d) Khối các thôn: 30 đại biểu. => allocation Khối cơ quan Đảng 12, Khối chính quyền 25, Khối trường học 18, Khối các thôn 30
1. Cụm 1 (gồm các xã A, B): 20 đại biểu, trong đó nữ 6.⏎2. Cụm 2 (gồm các xã C, D): 18 đại biểu, trong đó nữ 5.⏎3. Cụm 3: 15 đại biểu, trong đó nữ 5. => allocation Cụm 1 20 nữ 6, Cụm 2 18 nữ 5, Cụm 3 15 nữ 5
- Tổ dân phố 1 (Khu A): 05 đại biểu⏎- Tổ dân phố 2 (Khu B): 04 đại biểu⏎- Tổ dân phố 3: 06 đại biểu => allocation Tổ dân phố 1 5, Tổ dân phố 2 4, Tổ dân phố 3 6
Thôn Hạ: 5đb; thôn Thượng: 6đb; thôn Trung: 4đb. => allocation Thôn Hạ 5, thôn Thượng 6, thôn Trung 4
1. Nông trường Suối Cát: 42 đại biểu⏎2. Nông trường Đồi Chè: 38 đại biểu⏎3. Lâm trường Khe Vang: 25 đại biểu⏎4. Nhà máy Chế biến: 15 đại biểu => allocation Nông trường Suối Cát 42, Nông trường Đồi Chè 38, Lâm trường Khe Vang 25, Nhà máy Chế biến 15
- Khoa Nội: 12⏎- Khoa Ngoại: 10⏎- Khoa Sản: 8⏎- Phòng Điều dưỡng: 04 => allocation Khoa Nội 12, Khoa Ngoại 10, Khoa Sản 8, Phòng Điều dưỡng 4
+ Chi bộ 1: 05 đồng chí⏎+ Chi bộ 2: 06 đồng chí⏎+ Chi bộ 3: 04 đồng chí⏎Tổng cộng: 15 đồng chí => allocation Chi bộ 1 5, Chi bộ 2 6, Chi bộ 3 4 of 15
Tiểu đoàn 4: 30; Tiểu đoàn 5: 30; Tiểu đoàn 6: 28; Đại đội 18: 7; cơ quan Trung đoàn: 15. => allocation Tiểu đoàn 4 30, Tiểu đoàn 5 30, Tiểu đoàn 6 28, Đại đội 18 7, cơ quan Trung đoàn 15
a) Tổ 5: 03 đại biểu;⏎b) Tổ 6: 03 đại biểu;⏎c) Tổ 7: 04 đại biểu;⏎d) Tổ 8: 02 đại biểu. => allocation Tổ 5 3, Tổ 6 3, Tổ 7 4, Tổ 8 2
Giáo xứ Kim Đài: 05 người; Giáo xứ An Bằng: 04 người; Họ đạo Phú Lễ: 03 người; dòng họ Lê Quang: 02 người. => allocation Giáo xứ Kim Đài 5, Giáo xứ An Bằng 4, Họ đạo Phú Lễ 3, dòng họ Lê Quang 2
- Câu lạc bộ Hưu trí: 06 đại biểu⏎- Câu lạc bộ Dân ca: 04 đại biểu⏎- Nghiệp đoàn Xe ôm: 03 đại biểu⏎- Tổ hợp tác Rau sạch: 02 đại biểu => allocation Câu lạc bộ Hưu trí 6, Câu lạc bộ Dân ca 4, Nghiệp đoàn Xe ôm 3, Tổ hợp tác Rau sạch 2
Xã Nà Phặc 12 đại biểu, xã Bằng Vân 10 đại biểu, xã Thượng Ân 08 đại biểu, thị trấn Yến Lạc 15 đại biểu. => allocation Xã Nà Phặc 12, xã Bằng Vân 10, xã Thượng Ân 8, thị trấn Yến Lạc 15
Công ty Cổ phần May Hồng Lam được 18 đại biểu, Xí nghiệp Sợi được 12 đại biểu, Phân xưởng Nhuộm được 06 đại biểu. => allocation Công ty Cổ phần May Hồng Lam 18, Xí nghiệp Sợi 12, Phân xưởng Nhuộm 6
Huyện Lục Sơn: ba mươi đại biểu; huyện Tân Mai: hai mươi lăm đại biểu; thị xã Hồng Phong: mười tám đại biểu. => allocation Huyện Lục Sơn 30, huyện Tân Mai 25, thị xã Hồng Phong 18
STT | Tên đơn vị | Tổng số CBCCVC | Số đại biểu | Trong đó nữ | Dự khuyết⏎1 | Phòng Hành chính | 25 | 6 | 2 | 1⏎2 | Phòng Kỹ thuật | 40 | 9 | 3 | 1⏎3 | Đội Quản lý đường bộ | 60 | 14 | 1 | 2⏎ | Cộng | 125 | 29 | 6 | 4 => allocation Phòng Hành chính 6 nữ 2 Dự khuyết 1, Phòng Kỹ thuật 9 nữ 3 Dự khuyết 1, Đội Quản lý đường bộ 14 nữ 1 Dự khuyết 2 of 29
TT⇥Đơn vị⇥Số lượng⇥Ghi chú⏎1⇥Công an tỉnh⇥10⇥⏎2⇥Bộ CHQS tỉnh⇥10⇥⏎3⇥Bộ đội Biên phòng⇥8⇥có 01 nữ⏎4⇥Tỉnh đoàn⇥12⇥ => allocation Công an tỉnh 10, Bộ CHQS tỉnh 10, Bộ đội Biên phòng 8, Tỉnh đoàn 12
| TT | Đơn vị | Số đại biểu |⏎|---|---|---|⏎| I | Khối xã, phường | 30 |⏎| 1 | Phường Hòa Lạc | 16 |⏎| 2 | Xã Kim Quan | 14 |⏎| II | Khối cơ quan | 20 |⏎| 1 | Văn phòng | 12 |⏎| 2 | Trung tâm Văn hóa | 8 |⏎| | Tổng | 50 | => allocation Phường Hòa Lạc 16, Xã Kim Quan 14, Văn phòng 12, Trung tâm Văn hóa 8 of 50
| STT | Chi hội | Số hội viên | Đại biểu phân bổ |⏎| 1 | Chi hội thôn Đoài | 120 | 5 |⏎| 2 | Chi hội thôn Đông | 95 | 4 |⏎| 3 | Chi hội Trường học | 40 | 2 | => allocation Chi hội thôn Đoài 5, Chi hội thôn Đông 4, Chi hội Trường học 2
| Đơn vị | Tổng số | Nam | Nữ |⏎| Khoa Cơ khí | 12 | 9 | 3 |⏎| Khoa Điện | 10 | 7 | 3 |⏎| Khoa Công nghệ thông tin | 8 | 3 | 5 |⏎| Tổng cộng | 30 | 19 | 11 | => allocation Khoa Cơ khí 12 Nam 9 Nữ 3, Khoa Điện 10 Nam 7 Nữ 3, Khoa Công nghệ thông tin 8 Nam 3 Nữ 5 of 30
- Xã Cư Pui: 10 đại biểu;⏎- Xã Ea Sol: 12 đại biểu;⏎- Còn lại mỗi xã 05 đại biểu. => allocation Xã Cư Pui 10, Xã Ea Sol 12; cap equal 5 each xã
- Đảng bộ xã Tân Minh: 08 đồng chí (có 02 nữ)⏎- Đảng bộ xã Minh Khai: 07 đồng chí (có 02 nữ)⏎- Chi bộ Chi cục Thuế: 03 đồng chí (có 01 nữ) => allocation Đảng bộ xã Tân Minh 8 nữ 2, Đảng bộ xã Minh Khai 7 nữ 2, Chi bộ Chi cục Thuế 3 nữ 1
Đồn Biên phòng Cửa Lân: 09 quân nhân; Hải đội 2: 08 quân nhân; Trạm Kiểm soát Cồn Mang: 03 quân nhân. => allocation Đồn Biên phòng Cửa Lân 9, Hải đội 2 8, Trạm Kiểm soát Cồn Mang 3
Trường THCS Lê Lợi (05), Trường THCS Nguyễn Du (04), Trường Tiểu học Kim Đồng (06), Trường Mầm non Sơn Ca (03). => allocation Trường THCS Lê Lợi 5, Trường THCS Nguyễn Du 4, Trường Tiểu học Kim Đồng 6, Trường Mầm non Sơn Ca 3
Mỗi thôn 02 đại biểu, riêng thôn Trung tâm 04 đại biểu. => cap equal 2 each thôn; ?
Các chi hội được phân bổ như sau: Chi hội 1: 4; Chi hội 2: 4; Chi hội 3: 5; Chi hội 4: 3. => allocation Chi hội 1 4, Chi hội 2 4, Chi hội 3 5, Chi hội 4 3
Đơn vị⇥Số đại biểu⏎Ấp 1⇥5⏎Ấp 2⇥6⏎Ấp Bình Hòa⇥4⏎Cộng⇥15 => allocation Ấp 1 5, Ấp 2 6, Ấp Bình Hòa 4 of 15
* Buôn Tría: 03 đại biểu. * Buôn Yang Lah: 03 đại biểu. * Buôn Dơng Băk: 02 đại biểu. => allocation Buôn Tría 3, Buôn Yang Lah 3, Buôn Dơng Băk 2
1. Phường Hưng Lộc - 20 đại biểu.⏎2. Phường Vinh Tân - 18 đại biểu.⏎3. Xã Nghi Phú - 15 đại biểu.⏎4. Công an thành phố - 05 đại biểu. => allocation Phường Hưng Lộc 20, Phường Vinh Tân 18, Xã Nghi Phú 15, Công an thành phố 5
| Cụm thi đua | Các đơn vị | Số đại biểu được cử |⏎| Cụm số 1 | Xã Vân An, xã Vân Tùng | 12 |⏎| Cụm số 2 | Xã Đức Vân, xã Thượng Quan | 10 |⏎| Cụm số 3 | Các cơ quan xã | 9 | => allocation Cụm số 1 12, Cụm số 2 10, Cụm số 3 9
Phân bổ 100 đại biểu điển hình như sau: các xã Vân Trung, Vân Phú, Vân Lộc mỗi xã 14 đại biểu; các phường An Sơn và An Lạc mỗi phường 16 đại biểu; thị trấn Ninh Giang 20 đại biểu; Công an huyện 06 đại biểu. => cap equal 100 điển hình; allocation xã Vân Trung 14, xã Vân Phú 14, xã Vân Lộc 14, phường An Sơn 16, phường An Lạc 16, thị trấn Ninh Giang 20, Công an huyện 6
- Các thôn Đông, Đoài, Nam, Bắc: mỗi thôn 04 đại biểu⏎- Thôn Trung: 06 đại biểu⏎- Trường THCS: 05 đại biểu => allocation thôn Đông 4, thôn Đoài 4, thôn Nam 4, thôn Bắc 4, Thôn Trung 6, Trường THCS 5
Tiểu đoàn 1, 2, 3 mỗi tiểu đoàn 20 đồng chí; Đại đội 14: 06 đồng chí; Cơ quan Trung đoàn: 10 đồng chí. => allocation tiểu đoàn 1 20, tiểu đoàn 2 20, tiểu đoàn 3 20, Đại đội 14 6, Cơ quan Trung đoàn 10
- Tổ dân phố số 1, 2, 3: mỗi tổ 04 đại biểu⏎- Tổ dân phố số 5: 05 đại biểu => allocation Tổ dân phố số 1 4, Tổ dân phố số 2 4, Tổ dân phố số 3 4, Tổ dân phố số 5 5
STT   Đơn vị              Số lượng⏎1     Thôn Gò Loa         6⏎2     Thôn Nước Lui       7⏎3     Trường PTDTBT Ba Tơ 4⏎      Tổng cộng           17 => allocation Thôn Gò Loa 6, Thôn Nước Lui 7, Trường PTDTBT Ba Tơ 4 of 17
Phân bổ: Đội Quản lý vận hành: 10 người; Phân xưởng Cơ điện: 12 người. => allocation Đội Quản lý vận hành 10, Phân xưởng Cơ điện 12
Số đại biểu chính thức của các đơn vị: Đội 1: 12 người; Đội 2: 14 người; Xưởng chế biến: 06 người. => allocation Đội 1 12, Đội 2 14, Xưởng chế biến 6
| STT | Công đoàn cơ sở | Số đoàn viên | Số đại biểu |⏎| 1 | CĐCS Trường THPT Số 1 | 85 | 8 |⏎| 2 | CĐCS Trường THPT Số 2 | 70 | 7 |⏎| | Tổng cộng | 155 | 15 | => allocation CĐCS Trường THPT Số 1 8, CĐCS Trường THPT Số 2 7 of 15
Các Hội Nông dân xã Ngọc Mỹ, Quang Sơn: mỗi đơn vị 06 đại biểu; Hội Nông dân thị trấn: 10 đại biểu. => cap equal 6 each đơn vị; ?
Hội Phụ nữ, Công an huyện, Đoàn Thanh niên: mỗi đơn vị 03 đại biểu. => cap equal 3 each đơn vị
- Trạm Y tế xã 03 đại biểu;⏎- Công an xã, Ban Chỉ huy Quân sự xã: mỗi đơn vị 05 đại biểu;⏎- Trường Mầm non 02 đại biểu, Hợp tác xã Rau sạch: 02 đại biểu;⏎- Cơ quan Đảng xã: 10 đại biểu. => allocation Trạm Y tế xã 3, Trường Mầm non 2, Hợp tác xã Rau sạch 2, Cơ quan Đảng xã 10; cap equal 5 each đơn vị
150 đồng chí, gồm: Tiểu đoàn 1: 55; Tiểu đoàn 2: 50; đại đội trực thuộc: 30; cơ quan: 15. => cap equal 150; allocation Tiểu đoàn 1 55, Tiểu đoàn 2 50, đại đội trực thuộc 30, cơ quan 15
| TT | Liên đội | Thiếu nhi | Phụ trách | Nữ |⏎| 1 | Huyện Yên Lạc | 30 | 3 | 15 |⏎| 2 | Huyện Bình Gia | 28 | 3 | 14 | => allocation Huyện Yên Lạc 30 Phụ trách 3 Nữ 15, Huyện Bình Gia 28 Phụ trách 3 Nữ 14
TT⇥Khu phố⇥Đại biểu⇥TT⇥Cơ quan⇥Đại biểu⏎1⇥Khu phố 1⇥5⇥3⇥Công an phường⇥3⏎2⇥Khu phố 2⇥6⇥4⇥Trạm Y tế⇥2 => allocation Khu phố 1 5, Khu phố 2 6, Công an phường 3, Trạm Y tế 2
Được phân bổ cho các đội sản xuất: đội 1, đội 2 và đội 3 mỗi đội 15 người; đội 4 có 10 người; Ban Kiểm soát 5 người. => allocation đội 1 15, đội 2 15, đội 3 15, đội 4 10, Ban Kiểm soát 5
## Khen thưởng tại hội nghị
Số lượng khen thưởng: Văn phòng Sở: 02 cá nhân; Thanh tra Sở: 01 cá nhân; Phòng Công chứng số 1: 02 cá nhân. =>
## Đại hội thi đua lữ đoàn
Tiểu đoàn 1: 30 đồng chí; Tiểu đoàn 2: 30 đồng chí; Hải đội 3: 25 đồng chí; cơ quan Lữ đoàn: 35 đồng chí. => allocation Tiểu đoàn 1 30, Tiểu đoàn 2 30, Hải đội 3 25, cơ quan Lữ đoàn 35
## Thành phần, số lượng đại biểu
Tối đa 150 người, trong đó đại biểu khối nội 80 người, khối ngoại 40 người, khối hành chính 20 người, khách mời 10 người. => cap max 150; cap equal 80 khối nội; cap equal 40 khối ngoại; cap equal 20 khối hành chính; cap equal 10 khách mời
Đại biểu chính thức 90 đồng chí, trong đó: Đảng bộ xã: 50 đồng chí; Đảng bộ Công an: 25 đồng chí; chi bộ trực thuộc: 15 đồng chí. => cap equal 90 chính thức; allocation Đảng bộ xã 50, Đảng bộ Công an 25, chi bộ trực thuộc 15
Phân bổ đại biểu các khối:⏎+ Khối Đảng, đoàn thể: 14 đại biểu;⏎+ Khối Nhà nước: 22 đại biểu;⏎+ Khối doanh nghiệp: 9 đại biểu. => allocation Khối Đảng, đoàn thể 14, Khối Nhà nước 22, Khối doanh nghiệp 9
Phân bổ cho các đơn vị như sau:⏎- Khoa Lý: 12 người⏎- Khoa Hóa: 11 người⏎- Phòng Đào tạo: 5 người => allocation Khoa Lý 12, Khoa Hóa 11, Phòng Đào tạo 5
Đại biểu được phân bổ, cụ thể: Hội cấp xã: 60 đại biểu; Hội trường học: 20 đại biểu; chi hội trực thuộc: 12 đại biểu. => allocation Hội cấp xã 60, Hội trường học 20, chi hội trực thuộc 12
120 đại biểu phân bổ theo đơn vị. Cụ thể, Hội cấp huyện: 80 đại biểu; Hội trường học: 24 đại biểu; chi hội trực thuộc: 16 đại biểu. => cap equal 120; allocation Hội cấp huyện 80, Hội trường học 24, chi hội trực thuộc 16
| TT | Đối tượng | Số lượng |⏎| 1 | Cán bộ chủ chốt xã | 25 |⏎| 2 | Người có uy tín | 10 |⏎| 3 | Hộ sản xuất giỏi | 30 | => cap equal 25 cán bộ chủ chốt xã; cap equal 10 người có uy tín; cap equal 30 hộ sản xuất giỏi
Đại biểu thuộc các khối: Đảng 10, chính quyền 20, đoàn thể 15. => ?
- Thường trực Đảng ủy, HĐND, UBND xã: 05 đồng chí⏎- Trưởng các thôn: 12 đồng chí⏎- Gương điển hình tiên tiến: 60 đồng chí => cap equal 5 thường trực Đảng ủy, HĐND, UBND xã; cap equal 12 trưởng các thôn; cap equal 60 gương điển hình tiên tiến
1. Đại biểu chính thức: 120 đại biểu⏎2. Đại biểu khách mời: 30 đại biểu⏎3. Phóng viên báo, đài: 05 người => cap equal 120 chính thức; cap equal 30 khách mời; cap equal 5 phóng viên báo, đài
| Nhóm | Số lượng | Ghi chú |⏎| Lãnh đạo, nguyên lãnh đạo | 15 | |⏎| Điển hình tiên tiến | 80 | nữ ít nhất 40% |⏎| Khách mời | 25 | |⏎| Cộng | 120 | | => cap equal 15 lãnh đạo, nguyên lãnh đạo; cap equal 80 điển hình tiên tiến; share min 40 nữ; cap equal 25 khách mời; cap equal 120
| TT | Thành phần | Số đại biểu |⏎| 1 | Đại biểu chính thức | 150 |⏎| 2 | Đại biểu khách mời | 30 |⏎| | Tổng số | 180 | => cap equal 150 chính thức; cap equal 30 khách mời; cap equal 180
STT⇥Đối tượng⇥Số lượng (người)⏎1⇥Bí thư, Trưởng ấp⇥16⏎2⇥Gương người tốt, việc tốt⇥40⏎3⇥Khách mời cấp trên⇥4 => cap equal 16 bí thư, Trưởng ấp; cap equal 40 gương người tốt, việc tốt; cap equal 4 khách mời cấp trên
- Đại biểu khách mời: 20 đại biểu⏎- Đại biểu chính thức: 100 đại biểu⏎- Đại biểu được khen thưởng: 30 đại biểu => cap equal 20 khách mời; cap equal 100 chính thức; cap equal 30 được khen thưởng
Tổng số 200 đại biểu, phân bổ: Phường Đông Ba 45 đại biểu, phường Tây Lộc 40 đại biểu, phường Phú Hậu 35 đại biểu, khách mời 30 đại biểu, cơ quan thành phố 50 đại biểu. => cap equal 200; allocation Phường Đông Ba 45, phường Tây Lộc 40, phường Phú Hậu 35, khách mời 30, cơ quan thành phố 50
- Văn phòng Tổng công ty: 20 đại biểu⏎- Xí nghiệp Vận tải: 25 đại biểu⏎- Xí nghiệp Cơ khí: 22 đại biểu⏎- Chi nhánh Miền Trung: 13 đại biểu⏎- Khách mời: 10 đại biểu => allocation Văn phòng Tổng công ty 20, Xí nghiệp Vận tải 25, Xí nghiệp Cơ khí 22, Chi nhánh Miền Trung 13, Khách mời 10
- Lãnh đạo các ban, ngành: 15 đại biểu⏎- Gia đình chính sách: 24 đại biểu⏎- Hộ gia đình tiêu biểu: 30 đại biểu => cap equal 15 lãnh đạo các ban, ngành; cap equal 24 gia đình chính sách; cap equal 30 hộ gia đình tiêu biểu
| Đơn vị | Số CBVC | Số đại biểu | Nữ |⏎| Khoa Khám bệnh | 32 | 8 | 5 |⏎| Khoa Hồi sức | 28 | 7 | 4 |⏎| Khoa Dược | 14 | 3 | 2 | => allocation Khoa Khám bệnh 8 Nữ 5, Khoa Hồi sức 7 Nữ 4, Khoa Dược 3 Nữ 2
| Cấp tổ chức | Số lượng đại biểu | Tỷ lệ điển hình tiên tiến | Thời hạn |⏎| Xã, phường | Tối đa 200 | Khoảng 70% | Trước ngày 25/3/2025 |⏎| Tỉnh | Tối đa 300 | Ít nhất 60% | Trước ngày 25/6/2025 | => cap max 200; share approx 70 điển hình tiên tiến; cap max 300; share min 60 điển hình tiên tiến
STT⇥Nội dung⇥Cấp xã⇥Cấp huyện⏎1⇥Số đại biểu⇥Không quá 120⇥Không quá 200⏎2⇥Tỷ lệ nữ⇥Ít nhất 30%⇥Ít nhất 35% => cap max 120; cap max 200; share min 30 nữ; share min 35 nữ
| Loại hình đơn vị | Số đại biểu | Khách mời |⏎| Doanh nghiệp | 80 - 100 | không quá 10 |⏎| Trường học | 60 - 80 | không quá 5 | => cap range 80-100; cap max 10 khách mời; cap range 60-80; cap max 5 khách mời
| Thành phần | Tỷ lệ |⏎| Điển hình tiên tiến | 70% |⏎| Khách mời | 30% | => share exact 70 Điển hình tiên tiến; share exact 30 Khách mời
| Nhóm đại biểu | Số lượng | Tỷ lệ |⏎| Công nhân trực tiếp | 105 | 70% |⏎| Cán bộ quản lý | 45 | 30% | => cap equal 105 công nhân trực tiếp; share exact 70 Công nhân trực tiếp; cap equal 45 cán bộ quản lý; share exact 30 Cán bộ quản lý
## Hình thức tổ chức
Đơn vị có dưới 50 quân nhân tổ chức đại hội toàn quân số. => form < 50 đại hội toàn quân số
Công ty tổ chức hội nghị người lao động dưới hình thức hội nghị đại biểu. => form hội nghị đại biểu
- Hội nghị toàn thể: áp dụng đối với nơi có không quá 100 lao động.⏎- Hội nghị đại biểu: áp dụng đối với nơi có trên 100 lao động. => form <= 100 hội nghị toàn thể; form > 100 hội nghị đại biểu
a) Dưới 50 đoàn viên: đại hội toàn thể⏎b) Từ 50 đoàn viên trở lên: đại hội đại biểu => form < 50 đại hội toàn thể; form >= 50 đại hội đại biểu
Cơ quan, đơn vị có số lượng dưới 70 công chức, viên chức, người lao động: tổ chức hội nghị toàn thể; từ 70 người trở lên: hội nghị đại biểu. => form < 70 hội nghị toàn thể; form >= 70 hội nghị đại biểu
Các Chi cục tổ chức hội nghị toàn thể. => form hội nghị toàn thể
Bệnh viện: hội nghị đại biểu; các đơn vị còn lại: hội nghị toàn thể. => form hội nghị đại biểu; form hội nghị toàn thể
Các xã tổ chức hội nghị đại biểu. => form hội nghị đại biểu
Đại đội họp toàn thể quân nhân; tiểu đoàn tổ chức đại hội đại biểu. => form họp toàn thể; form đại hội đại biểu
Nơi có dưới 100 đoàn viên thì đại hội toàn thể. => form < 100 đại hội toàn thể
Nơi có số lượng công chức, viên chức từ 50 người trở xuống: họp toàn thể; trên 50 người: họp đại biểu. => form <= 50 họp toàn thể; form > 50 họp đại biểu
Đơn vị có ít hơn 80 lao động mở hội nghị toàn thể người lao động, đông hơn 80 lao động mở hội nghị đại biểu người lao động. => form < 80 hội nghị toàn thể; form > 80 hội nghị đại biểu
Công đoàn cơ sở có dưới 150 đoàn viên tổ chức đại hội toàn thể đoàn viên. Từ 150 đoàn viên trở lên tổ chức đại hội đại biểu. => form < 150 đại hội toàn thể; form >= 150 đại hội đại biểu
| Quy mô đơn vị | Hình thức |⏎| Dưới 100 người | Hội nghị toàn thể |⏎| Từ 100 người trở lên | Hội nghị đại biểu | => form < 100 hội nghị toàn thể; form >= 100 hội nghị đại biểu
| Số lao động | Hình thức tổ chức | Thời gian |⏎| Đến 50 | Toàn thể | 01 buổi |⏎| Trên 50 | Đại biểu | 01 ngày | => form <= 50 toàn thể; form > 50 đại biểu
TT⇥Đơn vị⇥Hình thức⇥Số đại biểu⏎1⇥Dưới 80 lao động⇥Hội nghị toàn thể⇥⏎2⇥Từ 80 lao động trở lên⇥Hội nghị đại biểu⇥không quá 100 => form < 80 hội nghị toàn thể; form >= 80 hội nghị đại biểu; cap max 100
Hội nghị được tổ chức dưới hình thức toàn thể đối với đơn vị có không quá 60 viên chức. => form <= 60 toàn thể
Đơn vị có đông hơn 200 người lao động. Tổ chức hội nghị đại biểu. => form > 200 hội nghị đại biểu
Cơ quan có số lượng cán bộ, công chức không vượt quá 70: hội nghị toàn thể. => form <= 70 hội nghị toàn thể
Đại hội toàn thể công nhân viên chức được tổ chức ở doanh nghiệp có dưới 100 công nhân. => form < 100 đại hội toàn thể
Đơn vị chọn hình thức hội nghị toàn thể hoặc hội nghị đại biểu cho phù hợp. =>
Hình thức: Đại hội đại biểu. => form đại hội đại biểu
Hình thức hội nghị: toàn thể. => form toàn thể
Từ 30 biên chế trở lên: hội nghị đại biểu. Dưới 30 biên chế: hội nghị toàn thể. => form >= 30 hội nghị đại biểu; form < 30 hội nghị toàn thể
Đơn vị có trên 300 lao động:⏎- Hình thức: hội nghị đại biểu.⏎- Số lượng: không quá 150 đại biểu.⏎Đơn vị có từ 300 lao động trở xuống:⏎- Hình thức: hội nghị toàn thể. => form > 300 hội nghị đại biểu; cap max 150; form <= 300 hội nghị toàn thể
Từ 50 đoàn viên đến 100 đoàn viên: hội nghị toàn thể. => form between 50-100 hội nghị toàn thể
Đơn vị có đến 40 lao động họp toàn thể. => form <= 40 họp toàn thể
Đồn, trạm có từ 60 quân nhân trở xuống mở đại hội toàn quân. => form <= 60 đại hội toàn quân
Trường có từ 3 tổ chuyên môn trở lên tổ chức hội nghị đại biểu. => ?
## Hội nghị cấp cơ sở
Các Chi cục tổ chức hội nghị toàn thể. Bệnh viện tuyến tỉnh tổ chức hội nghị đại biểu với 100 - 150 đại biểu. Các đơn vị còn lại họp toàn thể viên chức. => form hội nghị toàn thể; form hội nghị đại biểu; cap range 100-150; form họp toàn thể
Các đơn vị tổ chức cuộc họp toàn thể, không cần trang trí, xong trước ngày 20 tháng 4. => form cuộc họp toàn thể
Các xã, phường tổ chức hội nghị để chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ X. =>
Đảng bộ xã tổ chức Đại hội đại biểu lần thứ II. =>
## Tham luận
Tham luận của 05 đại biểu. => talks 5
Tham luận (08 đồng chí). => talks 8
Ban Tổ chức lựa chọn 07 báo cáo trình bày tại hội nghị. => talks 7
Chọn 05 bài phát biểu tại đại hội. => talks 5
Báo cáo của 04 điển hình. => talks 4
Trình bày tham luận (02 chi bộ, 04 cá nhân). => talks collectives 2 persons 4
Nghe tham luận (03 xã, 02 cá nhân). => talks collectives 3 persons 2
Tham luận gồm 7 ý kiến (3 tập thể, 4 cá nhân). => talks 7 collectives 3 persons 4
Tham luận: 8 ý kiến (5 tập thể và 3 cá nhân). => talks 8 collectives 5 persons 3
Không quá 05 tham luận, thời gian mỗi tham luận 7 - 10 phút. => talks 5
Các đơn vị đăng ký 01 tham luận. => ?
Mỗi tham luận không quá 07 phút. =>
Dự kiến mời 04 tập thể, 06 cá nhân điển hình trình bày tham luận. => talks collectives 4 persons 6
Bố trí bốn tham luận. => talks 4
Gồm 04 tham luận, phân công:⏎- Phòng Quản lý Văn hóa: 01 tham luận;⏎- Bảo tàng tỉnh: 01 tham luận;⏎- Cá nhân điển hình: 02 tham luận. => talks 4
Tham luận: 04 (khu phố 02, trường học 02). => talks 4; ?
Dự kiến 5 - 7 tham luận. => talks 5-7
Mỗi cụm 01 tham luận. => ?
Chuẩn bị 06 tham luận, trong đó 02 của tập thể, 04 của cá nhân. => talks 6 collectives 2 persons 4
Có ba tập thể và bốn cá nhân tham luận tại Hội nghị. => talks collectives 3 persons 4
Tham luận: 05 (tập thể 02, cá nhân 03). => talks 5 collectives 2 persons 3
Số lượng tham luận: từ 3 đến 5 bài, mỗi bài không quá 10 phút. => talks 3-5
Không quá 08 ý kiến tham luận. => talks 8
Tham luận của các đơn vị: Phòng A, Phòng B. =>
| STT | Đơn vị | Nội dung tham luận |⏎| 1 | Thôn Đông | Xây dựng nông thôn mới |⏎| 2 | Trường THCS | Đổi mới dạy học |⏎| 3 | Hội Nông dân | Sản xuất giỏi | => 
Gửi toàn văn tham luận dài không quá 04 trang. =>
Sáu đại biểu trình bày tham luận. => talks 6
Mời 02 điển hình tập thể, 03 điển hình cá nhân báo cáo tham luận. => talks collectives 2 persons 3
Sáu bản tham luận, trong đó hai tập thể, bốn cá nhân. => talks 6 collectives 2 persons 4
Số lượng tham luận: 06 (04 của tập thể, 02 của cá nhân). => talks 6 collectives 4 persons 2
Mời 03 đơn vị và 02 cá nhân tham luận. => talks collectives 3 persons 2
Có khoảng 05 đến 06 tham luận trình bày trực tiếp, còn lại in kỷ yếu. => talks 5-6
## Thời gian, địa điểm, chương trình
Chương trình gồm bảy phần như sau: Văn nghệ (15 phút); Chào cờ; Khai mạc; Báo cáo tổng kết; Trao Giấy khen; Phát động thi đua; Bế mạc. => agenda 15' Văn nghệ, Chào cờ, Khai mạc, Báo cáo tổng kết, Trao Giấy khen, Phát động thi đua, Bế mạc
Chương trình đại hội: chào cờ; khai mạc; báo cáo tổng kết; hiệp thương cử đại biểu; bế mạc. => agenda chào cờ, khai mạc, báo cáo tổng kết, hiệp thương cử đại biểu, bế mạc
Hội nghị tiến hành theo trình tự: chào cờ; khai mạc; báo cáo tổng kết; trao thưởng; bế mạc. => agenda chào cờ, khai mạc, báo cáo tổng kết, trao thưởng, bế mạc
Hội nghị gồm các phần: nghi lễ; khai mạc; báo cáo tổng kết; khen thưởng; bế mạc. => agenda nghi lễ, khai mạc, báo cáo tổng kết, khen thưởng, bế mạc
Các bước tiến hành: đón tiếp đại biểu; khai mạc; báo cáo tổng kết; khen thưởng; bế mạc. => agenda đón tiếp đại biểu, khai mạc, báo cáo tổng kết, khen thưởng, bế mạc
## Chương trình hội nghị
- Chào cờ⏎- Khai mạc⏎- Tham luận của 06 đại biểu⏎- Trao thưởng⏎- Bế mạc => agenda Chào cờ, Khai mạc, Tham luận của 06 đại biểu, Trao thưởng, Bế mạc; talks 6
07 đơn vị, cá nhân phát biểu tham luận. => talks 7
Thứ nhất, chào cờ.⏎Thứ hai, khai mạc.⏎Thứ ba, báo cáo tổng kết.⏎Thứ tư, giao lưu.⏎Thứ năm, bế mạc. => agenda chào cờ, khai mạc, báo cáo tổng kết, giao lưu, bế mạc
Một là, ổn định tổ chức.⏎Hai là, khai mạc.⏎Ba là, báo cáo tổng kết.⏎Bốn là, trao thưởng.⏎Năm là, bế mạc. => agenda ổn định tổ chức, khai mạc, báo cáo tổng kết, trao thưởng, bế mạc
Thứ nhất: Văn nghệ; thứ hai: Khai mạc; thứ ba: Báo cáo tổng kết; thứ tư: Trao thưởng; thứ năm: Bế mạc. => agenda Văn nghệ, Khai mạc, Báo cáo tổng kết, Trao thưởng, Bế mạc
Buổi sáng: 1/ Chào cờ; 2/ Khai mạc; 3/ Báo cáo tổng kết.⏎Buổi chiều: 4/ Tọa đàm; 5/ Trao thưởng; 6/ Bế mạc. => agenda Chào cờ, Khai mạc, Báo cáo tổng kết, Tọa đàm, Trao thưởng, Bế mạc
Sáng: (1) Chào cờ; (2) Khai mạc; (3) Báo cáo tổng kết.⏎Chiều: (4) Tọa đàm; (5) Trao thưởng; (6) Bế mạc. => agenda Chào cờ, Khai mạc, Báo cáo tổng kết, Tọa đàm, Trao thưởng, Bế mạc
- Buổi sáng: đón tiếp đại biểu; khai mạc; báo cáo tổng kết; giải lao.⏎- Buổi chiều: thảo luận; trao thưởng; bế mạc. => agenda đón tiếp đại biểu, khai mạc, báo cáo tổng kết, giải lao, thảo luận, trao thưởng, bế mạc
Ngày thứ nhất: a) Dâng hương; b) Phiên trù bị; c) Tổng duyệt.⏎Ngày thứ hai: a) Khai mạc; b) Báo cáo tổng kết; c) Trao thưởng; d) Bế mạc. => agenda Dâng hương, Phiên trù bị, Tổng duyệt, Khai mạc, Báo cáo tổng kết, Trao thưởng, Bế mạc
Buổi sáng: 1/ Chào cờ; 2/ Khai mạc; 3/ Báo cáo tổng kết.⏎Buổi chiều: 4/ Tham luận; 5/ Trao thưởng; 6/ Bế mạc.⏎Tham luận có năm báo cáo, mỗi báo cáo tối đa 10 phút. => agenda Chào cờ, Khai mạc, Báo cáo tổng kết, Tham luận, Trao thưởng, Bế mạc; talks 5
- Chào cờ: Ban Tổ chức (5 phút)⏎- Khai mạc: Chủ tịch UBND xã (10 phút)⏎- Báo cáo: Phó Chủ tịch (20 phút)⏎- Bế mạc: Chủ tịch (5 phút) => agenda 5' Chào cờ: Ban Tổ chức, 10' Khai mạc: Chủ tịch UBND xã, 20' Báo cáo: Phó Chủ tịch, 5' Bế mạc: Chủ tịch
Sáng ngày 15/9:⏎- 7h30: Đón tiếp đại biểu⏎- 8h00: Phiên trù bị⏎Chiều ngày 15/9:⏎- 13h30: Khai mạc⏎- 14h00: Báo cáo chính trị⏎- 16h30: Bế mạc => agenda 07:30 Đón tiếp đại biểu, 08:00 Phiên trù bị, 13:30 Khai mạc, 14:00 Báo cáo chính trị, 16:30 Bế mạc
| 7h30-8h00 | Đón tiếp đại biểu | BTC |⏎| 8h00-8h15 | Văn nghệ | Đoàn TN |⏎| 8h15-8h30 | Khai mạc | Chủ tịch |⏎| 8h30-10h00 | Báo cáo, tham luận | Các đơn vị | => agenda 07:30 30' Đón tiếp đại biểu, 08:00 15' Văn nghệ, 08:15 15' Khai mạc, 08:30 90' Báo cáo, tham luận
1.1. Chào cờ⏎1.2. Giới thiệu đại biểu⏎1.3. Khai mạc⏎1.4. Báo cáo tổng kết⏎1.5. Bế mạc => agenda Chào cờ, Giới thiệu đại biểu, Khai mạc, Báo cáo tổng kết, Bế mạc
Bước 1: Chào cờ⏎Bước 2: Khai mạc⏎Bước 3: Báo cáo⏎Bước 4: Trao thưởng⏎Bước 5: Bế mạc => agenda Chào cờ, Khai mạc, Báo cáo, Trao thưởng, Bế mạc
* Phần lễ⏎- Chào cờ⏎- Tuyên bố lý do⏎- Khai mạc⏎* Phần hội⏎- Giao lưu⏎- Văn nghệ⏎- Bế mạc => agenda Chào cờ, Tuyên bố lý do, Khai mạc, Giao lưu, Văn nghệ, Bế mạc
1) Ổn định tổ chức, văn nghệ: 30 phút⏎2) Nghi lễ: 15 phút⏎3) Báo cáo tổng kết: 25 phút⏎4) Tham luận (4 ý kiến): 40 phút⏎5) Khen thưởng: 30 phút => agenda 30' Ổn định tổ chức, văn nghệ, 15' Nghi lễ, 25' Báo cáo tổng kết, 40' Tham luận (4 ý kiến), 30' Khen thưởng; talks 4
- Từ 7h30': Đón tiếp đại biểu⏎- Từ 8h00': Chào cờ⏎- Từ 8h10': Khai mạc⏎- Từ 10h30': Bế mạc => agenda 07:30 Đón tiếp đại biểu, 08:00 Chào cờ, 08:10 Khai mạc, 10:30 Bế mạc
Khai mạc: từ 14 giờ 00 đến 14 giờ 15⏎Báo cáo tổng kết: từ 14 giờ 15 đến 14 giờ 45⏎Khen thưởng: từ 14 giờ 45 đến 15 giờ 30⏎Bế mạc: 15 giờ 30 => agenda 14:00 15' Khai mạc, 14:15 30' Báo cáo tổng kết, 14:45 45' Khen thưởng, 15:30 Bế mạc
- Đón tiếp đại biểu (7h00 - 7h30)⏎- Văn nghệ chào mừng (7h30 - 7h50)⏎- Khai mạc (7h50 - 8h00)⏎- Bế mạc (11h00) => agenda 07:00 30' Đón tiếp đại biểu, 07:30 20' Văn nghệ chào mừng, 07:50 10' Khai mạc, 11:00 Bế mạc
| Từ | Đến | Nội dung |⏎| 7h30 | 8h00 | Đón tiếp đại biểu |⏎| 8h00 | 8h15 | Chào cờ, khai mạc |⏎| 8h15 | 9h00 | Báo cáo tổng kết |⏎| 9h00 | 10h00 | Trao thưởng | => agenda 07:30 30' Đón tiếp đại biểu, 08:00 15' Chào cờ, khai mạc, 08:15 45' Báo cáo tổng kết, 09:00 60' Trao thưởng
Ổn định tổ chức - Văn nghệ - Khai mạc - Báo cáo tổng kết - Tặng thưởng - Bế mạc. => agenda Ổn định tổ chức, Văn nghệ, Khai mạc, Báo cáo tổng kết, Tặng thưởng, Bế mạc
Chương trình gồm: chào cờ; khai mạc; báo cáo tổng kết; trao Giấy khen; bế mạc. => agenda chào cờ, khai mạc, báo cáo tổng kết, trao Giấy khen, bế mạc
Văn nghệ, khai mạc, báo cáo tổng kết, giao lưu với các điển hình, khen thưởng, bế mạc. => agenda Văn nghệ, khai mạc, báo cáo tổng kết, giao lưu với các điển hình, khen thưởng, bế mạc
1. Chào cờ (05 phút)⏎2. Khai mạc (10 phút)⏎3. Báo cáo tổng kết (30 phút)⏎4. Bế mạc (05 phút) => agenda 5' Chào cờ, 10' Khai mạc, 30' Báo cáo tổng kết, 5' Bế mạc
1. Chào cờ, giới thiệu đại biểu⏎- Người thực hiện: Ban Tổ chức⏎2. Diễn văn khai mạc⏎- Đồng chí Chủ tịch UBND xã trình bày⏎3. Báo cáo tổng kết⏎- Đồng chí Phó Chủ tịch trình bày⏎4. Trao thưởng⏎5. Bế mạc => agenda Chào cờ, giới thiệu đại biểu, Diễn văn khai mạc, Báo cáo tổng kết, Trao thưởng, Bế mạc
Buổi sáng:⏎- 7h30: Đón tiếp đại biểu⏎- 8h00: Khai mạc⏎- 8h15: Báo cáo tổng kết⏎Buổi chiều:⏎- 13h30: Tham luận⏎- 15h00: Trao thưởng⏎- 16h00: Bế mạc => agenda 07:30 Đón tiếp đại biểu, 08:00 Khai mạc, 08:15 Báo cáo tổng kết, 13:30 Tham luận, 15:00 Trao thưởng, 16:00 Bế mạc
Ngày thứ nhất⏎- Đón tiếp đại biểu⏎- Thông qua quy chế đại hội⏎- Phiên trù bị⏎Ngày thứ hai⏎- Chào cờ, khai mạc⏎- Báo cáo chính trị⏎- Trao tặng Bằng khen⏎- Bế mạc => agenda Đón tiếp đại biểu, Thông qua quy chế đại hội, Phiên trù bị, Chào cờ, khai mạc, Báo cáo chính trị, Trao tặng Bằng khen, Bế mạc
Thời gian⇥Nội dung⇥Thực hiện⏎7h00 - 7h30⇥Đón khách, phát tài liệu⇥Văn phòng⏎7h30 - 8h00⇥Văn nghệ⇥Đoàn Thanh niên⏎8h00 - 8h30⇥Khai mạc⇥Chủ tịch⏎8h30⇥Báo cáo tổng kết⇥Phó Chủ tịch => agenda 07:00 30' Đón khách, phát tài liệu (Văn phòng), 07:30 30' Văn nghệ (Đoàn Thanh niên), 08:00 30' Khai mạc (Chủ tịch), 08:30 Báo cáo tổng kết (Phó Chủ tịch)
1. Nghi lễ⏎2. Đọc diễn văn khai mạc⏎3. Báo cáo thành tích⏎4. Công bố quyết định khen thưởng⏎5. Phát biểu đáp từ của người được khen⏎6. Tham luận (4 tham luận)⏎7. Bế mạc => agenda Nghi lễ, Đọc diễn văn khai mạc, Báo cáo thành tích, Công bố quyết định khen thưởng, Phát biểu đáp từ của người được khen, Tham luận (4 tham luận), Bế mạc; talks 4
7 giờ 30 phút đón đại biểu; 8 giờ 00 khai mạc; 8 giờ 15 báo cáo tổng kết; 9 giờ 00 trao thưởng; 10 giờ 00 bế mạc. => agenda 07:30 đón đại biểu, 08:00 khai mạc, 08:15 báo cáo tổng kết, 09:00 trao thưởng, 10:00 bế mạc
+ Đón đại biểu, ổn định chỗ ngồi: 15 phút⏎+ Văn nghệ: 15 phút⏎+ Tuyên bố lý do: 5 phút⏎+ Báo cáo: 30 phút⏎+ Kết thúc => agenda 15' Đón đại biểu, ổn định chỗ ngồi, 15' Văn nghệ, 5' Tuyên bố lý do, 30' Báo cáo, Kết thúc
- Phần I: Lễ⏎+ Chào cờ⏎+ Giới thiệu đại biểu⏎- Phần II: Hội nghị⏎+ Báo cáo tổng kết⏎+ Tham luận⏎+ Khen thưởng => agenda Chào cờ, Giới thiệu đại biểu, Báo cáo tổng kết, Tham luận, Khen thưởng
TT | Giờ | Nội dung⏎1 | 08h00 | Đón tiếp⏎2 | 08h30 | Khai mạc⏎3 | 08h30 | Báo cáo tổng kết⏎4 | 11h00 | Bế mạc => agenda 08:00 Đón tiếp, 08:30 Khai mạc, 08:30 Báo cáo tổng kết, 11:00 Bế mạc
Từ 7h30 đến 8h00: Đón tiếp.⏎Từ 8h00 đến 8h10: Khai mạc.⏎Từ 8h10 đến 9h30: Báo cáo, tham luận.⏎Từ 9h30: Khen thưởng, bế mạc. => agenda 07:30 30' Đón tiếp, 08:00 10' Khai mạc, 08:10 80' Báo cáo, tham luận, 09:30 Khen thưởng, bế mạc
14h00 – Khai mạc⏎14h15 – Xem phim tư liệu⏎14h30 – Báo cáo kết quả phong trào⏎15h00 – Tôn vinh các điển hình⏎16h00 – Bế mạc => agenda 14:00 Khai mạc, 14:15 Xem phim tư liệu, 14:30 Báo cáo kết quả phong trào, 15:00 Tôn vinh các điển hình, 16:00 Bế mạc
1. 7h30 - 8h00: Đón tiếp đại biểu⏎2. 8h00 - 8h20: Văn nghệ⏎3. 8h20 - 8h40: Khai mạc⏎4. 8h40 - 9h30: Báo cáo điển hình (05 báo cáo)⏎5. 9h30: Bế mạc => agenda 07:30 30' Đón tiếp đại biểu, 08:00 20' Văn nghệ, 08:20 20' Khai mạc, 08:40 50' Báo cáo điển hình (05 báo cáo), 09:30 Bế mạc; talks 5
- 07.30 - 07.45: Ổn định tổ chức⏎- 07.45 - 08.00: Chào cờ⏎- 08.00 - 09.00: Tham luận⏎- 09.00 - 09.15: Bế mạc => agenda 07:30 15' Ổn định tổ chức, 07:45 15' Chào cờ, 08:00 60' Tham luận, 09:00 15' Bế mạc
13.30 - 14.00: Đón tiếp đại biểu⏎14.00 - 14.10: Khai mạc⏎14.10 - 15.30: Báo cáo, tham luận⏎15.30: Bế mạc => agenda 13:30 30' Đón tiếp đại biểu, 14:00 10' Khai mạc, 14:10 80' Báo cáo, tham luận, 15:30 Bế mạc
| Giờ | Việc |⏎| 7:30 | Đón khách |⏎| 8:00 | Chào cờ, khai mạc |⏎| 8:15 | Báo cáo tổng kết |⏎| 9:30 | Tặng thưởng |⏎| 10:40 | Bế mạc | => agenda 07:30 Đón khách, 08:00 Chào cờ, khai mạc, 08:15 Báo cáo tổng kết, 09:30 Tặng thưởng, 10:40 Bế mạc
| Mốc | Diễn biến | Ghi chú |⏎| 7:30 | Đón khách | |⏎| 8:00 | Chào cờ, khai mạc | |⏎| 8:15 | Báo cáo tổng kết | |⏎| 10:40 | Bế mạc | | => agenda 07:30 Đón khách, 08:00 Chào cờ, khai mạc, 08:15 Báo cáo tổng kết, 10:40 Bế mạc
TT⇥Nội dung⇥Phụ trách⇥Thời lượng⏎1⇥Văn nghệ⇥Đoàn Thanh niên⇥15⏎2⇥Khai mạc, báo cáo⇥Giám đốc⇥30⏎3⇥Trao thưởng⇥Hội đồng Thi đua⇥30⏎4⇥Bế mạc⇥Công đoàn⇥5 => agenda 15' Văn nghệ (Đoàn Thanh niên), 30' Khai mạc, báo cáo (Giám đốc), 30' Trao thưởng (Hội đồng Thi đua), 5' Bế mạc (Công đoàn)
Hội nghị tiến hành theo trình tự: (1) Chào cờ; (2) Khai mạc; (3) Báo cáo tổng kết; (4) Trao thưởng; (5) Bế mạc. => agenda Chào cờ, Khai mạc, Báo cáo tổng kết, Trao thưởng, Bế mạc
(1) Chào cờ, (2) Khai mạc, (3) Báo cáo tổng kết, (4) Tặng Giấy khen, (5) Bế mạc. => agenda Chào cờ, Khai mạc, Báo cáo tổng kết, Tặng Giấy khen, Bế mạc
a. Văn nghệ (20 phút); b. Khai mạc; c. Báo cáo tổng kết; d. Khen thưởng; đ. Bế mạc. => agenda 20' Văn nghệ, Khai mạc, Báo cáo tổng kết, Khen thưởng, Bế mạc
- 7h30, đón tiếp đại biểu.⏎- 8h00, khai mạc.⏎- 8h15, trình bày báo cáo tổng kết.⏎- 10h00, bế mạc. => agenda 07:30 đón tiếp đại biểu, 08:00 khai mạc, 08:15 trình bày báo cáo tổng kết, 10:00 bế mạc
Đúng 8 giờ: Khai mạc⏎8 giờ 15: Báo cáo tổng kết⏎9 giờ: Tham luận⏎10 giờ 30: Khen thưởng⏎11 giờ: Bế mạc => agenda 08:00 Khai mạc, 08:15 Báo cáo tổng kết, 09:00 Tham luận, 10:30 Khen thưởng, 11:00 Bế mạc
- 14h - 14h15': Khai mạc⏎- 14h15' - 15h: Báo cáo tổng kết⏎- 15h - 15h45': Tham luận⏎- 15h45' - 16h30': Trao thưởng, bế mạc => agenda 14:00 15' Khai mạc, 14:15 45' Báo cáo tổng kết, 15:00 45' Tham luận, 15:45 45' Trao thưởng, bế mạc
1. Khai mạc (đồng chí Chủ tịch UBND xã).⏎2. Báo cáo tổng kết (Phòng Văn hóa - Xã hội).⏎3. Tham luận (02 tập thể, 02 cá nhân).⏎4. Trao thưởng.⏎5. Bế mạc. => agenda Khai mạc (đồng chí Chủ tịch UBND xã), Báo cáo tổng kết (Phòng Văn hóa - Xã hội), Tham luận (02 tập thể, 02 cá nhân), Trao thưởng, Bế mạc; talks collectives 2 persons 2
## Nội dung
1. Báo cáo tổng kết, thảo luận, biểu dương điển hình; lựa chọn, giới thiệu đại biểu dự hội nghị cấp trên. =>
- Báo cáo tổng kết phong trào thi đua⏎- Báo cáo điển hình của các tập thể, cá nhân⏎- Tuyên dương, khen thưởng⏎- Phát động phong trào thi đua => agenda Báo cáo tổng kết phong trào thi đua, Báo cáo điển hình của các tập thể, cá nhân, Tuyên dương, khen thưởng, Phát động phong trào thi đua
1. Đánh giá kết quả phong trào thi đua 5 năm qua.⏎2. Trao đổi kinh nghiệm, tham luận của các điển hình.⏎3. Biểu dương, khen thưởng.⏎4. Phát động phong trào giai đoạn 2025 - 2030. => agenda Đánh giá kết quả phong trào thi đua 5 năm qua, Trao đổi kinh nghiệm, tham luận của các điển hình, Biểu dương, khen thưởng, Phát động phong trào giai đoạn 2025 - 2030
## Tổ chức thực hiện
1. Văn phòng: chuẩn bị chương trình, báo cáo tổng kết, diễn văn khai mạc.⏎2. Phòng Nội vụ: trình khen thưởng, trao thưởng.⏎3. Đoàn Thanh niên: văn nghệ chào mừng.⏎4. Đài Truyền thanh: phóng sự về các điển hình. =>
- Chuẩn bị báo cáo tổng kết⏎- Trang trí khánh tiết⏎- Biên soạn tham luận⏎- Tập văn nghệ => 
| Tiểu ban | Số người |⏎| Tiểu ban Nội dung | 5 |⏎| Tiểu ban Hậu cần | 7 |⏎| Tiểu ban Tuyên truyền | 4 | =>
## Kinh phí
| Nội dung | Số lượng | Đơn giá | Thành tiền |⏎| Giải khát đại biểu | 150 | 20.000 | 3.000.000 |⏎| Khen thưởng tập thể | 10 | 1.000.000 | 10.000.000 | =>
## Khen thưởng
| Đơn vị | Tập thể | Cá nhân |⏎| Thôn Nà Lốc | 1 | 2 |⏎| Thôn Bản Mới | 1 | 3 |⏎| Công an xã | 0 | 1 | => 
## Kết quả thực hiện
- Thôn Đoài: 12 gương điển hình⏎- Thôn Đông: 9 gương điển hình⏎- Thôn Bắc: 7 gương điển hình =>
## Tham luận tại Hội nghị
Tham luận: 03 bản. => talks 3
Tham luận: 05 bản (tập thể 02, cá nhân 03). => talks 5 collectives 2 persons 3
Tham luận: 03 khoa, 02 sinh viên. => talks collectives 3 persons 2
Báo cáo điển hình: 5 hộ nông dân. => talks 5
05 tham luận (Tổ Tự nhiên, Tổ Xã hội, Đoàn trường và 02 học sinh). => talks 5
Mười báo cáo, trong đó 6 của tập thể và 4 của cá nhân. => talks 10 collectives 6 persons 4
Số lượng tham luận: 06 tham luận của nông dân tiêu biểu và 02 tham luận của tổ chức Hội. => talks 8
Mỗi khối chuẩn bị 03 tham luận, tổng cộng 06 tham luận. => talks 6
## Phân bổ đại biểu
- Thôn Đông: 12 đại biểu; Thôn Tây: 10 đại biểu.⏎- Thôn Nam: 08 đại biểu; Trạm Y tế: 02 đại biểu.⏎- Trường Tiểu học: 05 đại biểu. => allocation Thôn Đông 12, Thôn Tây 10, Thôn Nam 8, Trạm Y tế 2, Trường Tiểu học 5
Thôn Đông 12, thôn Tây 10, thôn Nam 8; riêng thôn Bắc 20. => allocation Thôn Đông 12, thôn Tây 10, thôn Nam 8, thôn Bắc 20
|TT|Địa bàn|Được cử|⏎|1|Thôn Đông|12|⏎|2|Thôn Tây|10|⏎|3|Thôn Nam|8|⏎||Cộng|30| => allocation Thôn Đông 12, Thôn Tây 10, Thôn Nam 8 of 30
Các thôn Đông, Tây, Nam: mỗi thôn 10 đại biểu; Trạm Y tế 03; Công an xã 04. => allocation thôn Đông 10, thôn Tây 10, thôn Nam 10, Trạm Y tế 3, Công an xã 4
## Tham luận
- Trường Tiểu học: 01 tham luận⏎- Hội Phụ nữ: 01 tham luận⏎- Thôn Tây: 01 tham luận => ?; ?
## Phân bổ đại biểu
Phòng giao dịch cử 02, chi nhánh loại I cử 05, chi nhánh loại II cử 03. => cap equal 2 each Phòng giao dịch; cap equal 5 each chi nhánh loại I; cap equal 3 each chi nhánh loại II
- Xã loại I: 06 đại biểu/xã.⏎- Xã loại II: 05 đại biểu/xã.⏎- Cơ quan: 03 đại biểu/đơn vị. => cap equal 6 each Xã loại I; cap equal 5 each Xã loại II; cap equal 3 each đơn vị
`;
