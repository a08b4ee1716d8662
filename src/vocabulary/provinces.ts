import { list } from './list.js'

/** Provinces and centrally run cities, those of before July 2025 and those since. Source: Resolution 202/2025/QH15. */
export const PROVINCES = list(`
  Bà Rịa - Vũng Tàu; Bà Rịa – Vũng Tàu; Quảng Nghĩa (cũ); Thừa Thiên - Huế; Bà Rịa-Vũng Tàu; Thừa Thiên Huế;
  Thừa Thiên-Huế; Hồ Chí Minh; Thái Nguyên; Tuyên Quang; Bình Dương; Bình Phước; Bình Thuận; Kiên Giang;
  Ninh Thuận; Quảng Bình; Quảng Ngãi; Quảng Ninh; Tiền Giang; Bình Định; Bắc Giang; Hải Dương; Hải Phòng;
  Hậu Giang; Khánh Hoà; Khánh Hòa; Ninh Bình; Quảng Nam; Quảng Trị; Sóc Trăng; Thanh Hoá; Thanh Hóa;
  Thái Bình; Vĩnh Long; Vĩnh Phúc; Điện Biên; Đồng Tháp; An Giang; Bạc Liêu; Bắc Ninh; Cao Bằng; Hoà Bình;
  Hà Giang; Hòa Bình; Hưng Yên; Lai Châu; Lâm Đồng; Lạng Sơn; Nam Định; Trà Vinh; Tây Ninh; Đăk Nông;
  Đắc Nông; Đắk Nông; Đồng Nai; Bắc Cạn; Bắc Kạn; Bến Tre; Cần Thơ; Dak Lak; Gia Lai; Hà Tĩnh; Kon Tum;
  Long An; Lào Cai; Nghệ An; Phú Thọ; Phú Yên; Yên Bái; Đà Nẵng; Đăk Lăk; Đắc Lắc; Đắk Lăk; Đắk Lắk; Cà Mau;
  Gialai; Hà Nam; Hà Nội; Hà-nội; KonTum; Kontum; Sơn La; TT Huế; TT-Huế; ĐắkLắk; BR-VT; BRVT; Huế
`)
