/** Family names of the Kinh and of the minorities, in the spelling of identity papers. */
import { list } from './list.js'
export const SURNAMES: ReadonlySet<string> = new Set(
  `
    A Alăng Ama Arất Ating Avô Âu Bá Bạch Bàn Bành Bế Biện Bì Bling Blúp Bo Bon Bồ Bríu Bùi Cà Cái Cam Cao Cầm
    Cấn Chá Chamaléa Cháng Chảo Chau Chân Châu Chẩu Chẻo Chí Chìu Chíu Chu Chung Chử Cil Clâu Coor Cồ Cù Cung Cụt Cứ
    Danh Diệp Doãn Dư Dương Đái Đàm Đan Đàng Đào Đặng Đậu Đèo Điền Điêu Điểu Đinh Đoàn Đỗ Đổng Đới Đường Giang
    Giàng Giáp Hà Hạ Hàn Hán Hạng Hầu Hình Hmok Hoa Hoàng Hoắc Hồ Hôih Hờ Huỳnh Hứa Ka Katơr Kha Khiếu
    Khoàng Khổng Khuất Khúc Khuông Khưu Khương Kiều Kim Kon Kpă Kpuih Kring Ksor Kỷ La Lã Lại Lang Lâm Lầu Lèng
    Lèo Lê Lềm Lều Liêng Liêu Liễu Lò Lô Lỗ Lộc Lơ Lù Luân Lục Lữ Lư Lự Lừ Lương Lường Lưu Ly Lỷ Lý Lỳ Ma Mã
    Mạc Mạch Mai Mẫn Mâu Mấu Mè Moong Mông Mua Mùa Nay Neáng Néang Ngân Ngần Nghiêm Ngô Ngũ Nguỵ Ngụy Nguyễn
    Nhan Nhâm Nhiếp Nhữ Niê Ninh Nông Ốc Ôn Ổn Ông Patâu Păng Phạm Phan Phàn Phạn Phàng Phí Phù Phùng Pi
    Pinăng Pò Pờ Pơ Pơloong Puih Quách Quan Quàng Rah Rapat Riah Rmah Romah Rơ Sái Sằm Sầm Sần Siu Sồng Sơn
    Sùng Sừng Tạ Tain Tào Tằng Tăng Tẩn Thạch Thái Thàng Thào Thẳm Thẩm Thân Thèn Thị Thiều Thiệu Thò Tiết Tiêu
    Tòng Tô Tôn Tôn-Nữ Tống Tơ Trà Trang Tráng Trầm Trần Trâu Triệu Trịnh Trương Từ Tưởng Uất Uông Ưng Ứng Vàng
    Văn Vi Vì Viên Võ Vòng Voòng Vũ Vù Vừ Vương Vưu Vy Xa Xeo Xồng Y Zơ Zơrâm
  `
    .trim()
    .split(/\s+/),
)

/** Family names of two words, which the highlands have, and Huế: behind `tỉnh`, `xã` they are no names of places. */
export const LONG_SURNAMES = list(`
  Rơ Chăm; Rơ Châm; Rơ Lan; Rơ Mah; Rơ Ông; Rah Lan; Pi Năng; Bo Bo; Lơ Mu; Kơ Să; Kră Jan; Cil Múp;
  Liêng Hót; Liêng Jrang; Păng Ting; Bon Tô; Bon Yô; Pơ Loong; A Lăng; A Rất; Zơ Râm; Tôn Nữ; Tôn Thất
`)

/** Clans of the Ê Đê and their neighbours, which end a name: `Y Thanh Hà` **Niê Kđăm**. */
export const CLANS: ReadonlySet<string> = new Set([
  'Adrơng',
  'Arul',
  'Ayun',
  'Byă',
  'Êban',
  'Êñuôl',
  'Hđơk',
  'Hmok',
  'Hwing',
  'Kbuôr',
  'Kđăm',
  'Knơng',
  'Knul',
  'Kpă',
  'Kriêng',
  'Ksơr',
  'Mlô',
  'Niê',
  'Siu',
  'Tơr',
])
