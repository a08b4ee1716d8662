/** Family names of the Kinh and of the minorities, in the spelling of identity papers. */
export const SURNAMES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Đinh Lâm Phùng Mai Tô
  Trương Hà Tạ Thái Cao Chu Châu Tống Quách La Lương Lưu Tăng Quan Kiều Từ Diệp Triệu Bạch Hứa Ông Khổng Vi Nông Hoa
  Thân Cù Nghiêm Mạc Thạch Danh Kim Sơn Liêu Giang Văn Viên Phí Doãn Chử Bế Ma Lò Quàng Cầm Tòng Hạng Giàng Sùng Vàng Lầu
  Thào Cháng Lù Tẩn Chảo Phàn Bàn Đèo Khoàng Lộc Mùa Mua Vừ Giàng Thò Cứ Hờ Tráng Ly Rơ Ksor Siu Nay Kpă Rmah Rah Hmok Kpuih Y H'
  Ka K' Liêng Lơ Bon Cil Ama Hồng Khuất Lều Ninh Ngụy Nhâm Nhữ Ôn Phó Quản Thẩm Thiều Tiêu Tiết Trà Tưởng Từ Ứng Âu Biện
  Bồ Cái Cấn Chế Chung Cung Du Dư Đàm Đái Đan Đồng Đới Đường Giáp Hàn Hầu Hình Hoắc Hùng Khiếu Khúc Khuông Kha Kiên Kỷ
  Lại Lã Lục Mã Mẫn Mạnh Mạch Ngân Nghị Nguỵ Nhan Nhiếp Ông Ổn Phù Phương Quang Sái Sầm Sử Tào Thi Thiệu Tôn Trang
  Trâu Tri Uông Ưng Xa Yên Điêu Điền Đậu Đổng Hoành Hán Hạ Bá Bành Bì Cam Can Chân Chí Lang Liễu Luân Luyện Lữ Mâu
  Tôn-Nữ Uất Vòng Xuân Thẳm Bo Bríu Zơ Alăng Arất Hôih Coor Pơloong Blúp Avô Tơ Đinh Phạn Kon A Chamaléa Katơr Pinăng Tain`
    .split(/\s+/)
    .filter(Boolean),
)
