/** Family names of the Kinh and of the minorities, in the spelling of identity papers. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
    A Alăng Ama Arất Avô Âu Bá Bạch Bàn Bành Bế Bì Blúp Bo Bon Bồ Bríu Bùi Cà Cái Cam Cao Cầm Cấn Chamaléa
    Cháng Chảo Chân Châu Chẻo Chí Chìu Chíu Chu Chử Cil Coor Cù Cứ Cụt Danh Diệp Doãn Dương Đái Đàm Đan Đào
    Đặng Đậu Đèo Điền Điêu Điểu Đinh Đoàn Đỗ Đổng Đới Đường Giang Giàng Giáp Hà Hạ Hàn Hán Hạng Hầu Hình Hmok
    Hoa Hoàng Hoắc Hồ Hôih Hờ Huỳnh Hứa Ka Katơr Kha Khiếu Khoàng Khổng Khuất Khúc Khuông Kiều Kim Kon Kpă
    Kpuih Ksor Kỷ La Lã Lại Lâm Lang Lầu Lèo Lê Lều Liêng Liêu Liễu Lò Lô Lộc Lơ Lù Lục Lữ Lư Lương Lường Lưu
    Ly Lỷ Lý Ma Mã Mạc Mạch Mai Mẫn Moong Mâu Mua Mùa Nay Ngân Nghiêm Ngô Nguỵ Ngụy Nguyễn Nhâm Nhiếp Nhữ
    Ninh Nông Ốc Ôn Ổn Ông Phạm Phan Phàn Phạn Phí Phù Phùng Pờ Pinăng Pơloong Quách Quan Quàng Rah Rmah Rơ
    Sái Sầm Siu Sơn Sồng Sùng Tạ Tain Tào Tằng Tăng Tẩn Thạch Thái Thào Thẳm Thẩm Thèn Thân Thị Thiều Thiệu
    Thò Tiêu Tòng Tô Tôn Tôn-Nữ Tống Tơ Trà Trang Tráng Trần Trâu Triệu Trịnh Trương Từ Tưởng Uất Uông Ưng
    Ứng Vàng Văn Vi Vì Viên Võ Vòng Voòng Vũ Vừ Vương Xa Xeo Y Zơ
  `
    .trim()
    .split(/\s+/),
)
