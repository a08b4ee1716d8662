/** Family names of the Kinh and of the minorities, in the spelling of identity papers. */
export const SURNAMES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Đinh Lâm Phùng Mai Tô
  Trương Hà Tạ Thái Cao Chu Châu Tống Quách La Lương Lưu Tăng Quan Kiều Từ Diệp Triệu Bạch Hứa Ông Khổng Vi Nông Hoa
  Thân Cù Nghiêm Mạc Thạch Danh Kim Sơn Liêu Giang Văn Viên Phí Doãn Chử Bế Ma Lò Lường Lèo Cà Vì Quàng Trà Điểu Thị Cầm Tòng Hạng Giàng Sùng Vàng Lầu
  Thào Cháng Lù Tẩn Chảo Phàn Bàn Đèo Khoàng Lộc Mùa Mua Vừ Giàng Thò Cứ Hờ Tráng Ly Rơ Ksor Siu Nay Kpă Rmah Rah Hmok Kpuih Y H'
  Ka K' Liêng Lơ Bon Cil Ama Khuất Lều Ninh Ngụy Nhâm Nhữ Ôn Thẩm Thiều Tiêu Tưởng Từ Ứng Âu 
  Bồ Cái Cấn Đàm Đái Đan Đới Đường Giáp Hàn Hầu Hình Hoắc Khiếu Khúc Khuông Kỷ
  Lại Lã Lục Mã Mẫn Mạch Nguỵ Nhiếp Ông Ổn Phù Sái Sầm Tào Thiệu Tôn Trang
  Trâu Uông Ưng Xa Điêu Điền Đậu Đổng Hán Hạ Bá Bành Bì Cam Chân Chí Liễu Lữ Mâu
  Tôn-Nữ Uất Vòng Thẳm Bo Bríu Zơ Alăng Arất Hôih Coor Pơloong Blúp Avô Tơ Đinh Phạn Kon A Chamaléa Katơr Pinăng Tain`
    .split(/\s+/)
    .filter(Boolean),
)
