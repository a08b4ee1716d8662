/** What tells the name of who issues a document, in bare letters where not said otherwise. */
import { list } from './list.js'

/** Head words of organisations as they open a line of the issuer's name; `Y BAN` has lost its large first letter. */
export const ISSUER_HEADS = list(`
  agribank; ban; bao hiem xa hoi; bao nhan dan; bao tang; bao va; bcd; bch; benh vien; bhxh; binh doan; bo;
  bql; btt; btv; buu dien; cang hang khong; cang vu; cau lac bo; cdcs; chi bo; chi cuc; chi doan; chi nhanh;
  chinh phu; chu tich; cong an; cong doan; cong ty; ctcp; cty; cuc; dai; dang bo; dang doan; dang uy;
  dien luc; doan; doi kiem tra; doi quan ly; doi thanh tra; doi thue; don bien phong; hai doan; hai doi;
  hat kiem lam; hdnd; hiep hoi; hoc vien; hoi; hop tac xa; huyen doan; huyen hoi; huyen uy; kbnn; kho bac;
  khu bao ton; khu quan ly; kiem toan; lam truong; ldld; lien doan; lien hiep; lien minh; lu doan; mat tran;
  mobifone; mttq; ngan hang; nha hat; nha may; nha thieu nhi; nha van hoa; nha xuat ban; phong; quan chung;
  quan doan; quan khu; quan uy; quoc hoi; quy; so; su doan; tand; tap chi; tap doan; thanh doan; thanh hoi;
  thanh tra; thanh uy; thi doan; thi hanh an; thi uy; thong ke co so; thong ke thanh pho; thong ke tinh;
  thong tan xa; thu tuong; thu vien; thue; thuong truc; tieu ban; tinh doan; tinh hoi; tinh uy; to bau cu;
  to cong tac; to dai bieu; to giup viec; toa an; tong cong ty; tong cuc; tong lien doan; tong thu ky;
  trai giam; tram; trung doan; trung tam; trung uong; truong; truyen tai dien; tw hoi; ubkt; ubmttq; ubmttqvn;
  ubnd; uy ban; van phong; vien; viettel; vksnd; vnpt; vu; vuon quoc gia; xa doan; xi nghiep; y ban
`)

/** Names that are not complete without the line below. */
export const OPEN_ISSUERS = list(`
  bo chi huy; bo tu lenh; chu tich; thu tuong; van phong; cong ty; cong ty co phan; cong ty tnhh; cong ty tnhh mtv;
  cong ty tnhh mot thanh vien; tong cong ty; tap doan; ban quan ly; ban chi dao; ban chi huy; ban thuong vu;
  ban chap hanh; ban can su dang; thuong truc; hoi dong; to cong tac; dai hoc; truong dai hoc;
  ban thuong truc; thanh tra; bo noi; so noi
`)

/** Heads of the superior body where both lines of an issuer were merged into one; in capitals, as printed. */
export const FIRST_OF_MERGED = list(`
  UBND; ỦY BAN NHÂN DÂN; TỈNH ỦY; THÀNH ỦY; HUYỆN ỦY; QUẬN ỦY; THỊ ỦY; ĐẢNG ỦY; ĐẢNG BỘ; BỘ; SỞ; TỔNG CỤC; CỤC; NGÂN HÀNG NHÀ NƯỚC;
  BẢO HIỂM XÃ HỘI; KHO BẠC; TÒA ÁN NHÂN DÂN; VIỆN KIỂM SÁT NHÂN DÂN; TẬP ĐOÀN; TỔNG CÔNG TY; ĐẠI HỌC;
  TỔNG LIÊN ĐOÀN; LIÊN ĐOÀN LAO ĐỘNG; MẶT TRẬN TỔ QUỐC; ỦY BAN MTTQ; HỘI NÔNG DÂN; HỘI LIÊN HIỆP PHỤ NỮ;
  HỘI CỰU CHIẾN BINH; HỘI CHỮ THẬP ĐỎ; CÔNG AN TỈNH; CÔNG AN THÀNH PHỐ
`)

/** Heads of the issuer itself in such a line. */
export const SECOND_OF_MERGED = list(`
  SỞ; VĂN PHÒNG; BAN QUẢN LÝ; BAN TỔ CHỨC; BAN TUYÊN GIÁO; BAN DÂN VẬN; BAN NỘI CHÍNH; BAN CHỈ ĐẠO; BAN CHỈ HUY;
  BAN THƯỜNG VỤ; BAN CHẤP HÀNH; BAN THI ĐUA; BAN TÔN GIÁO; BAN THƯỜNG TRỰC;
  BAN CÁN SỰ ĐẢNG; ĐẢNG ĐOÀN; ỦY BAN KIỂM TRA; UBND; ỦY BAN NHÂN DÂN; ĐẢNG ỦY;
  HUYỆN ỦY; THÀNH ỦY; THỊ ỦY; QUẬN ỦY; BAN XÂY DỰNG ĐẢNG; TỔNG CỤC; CHI CỤC; CỤC; CHI NHÁNH; KHO BẠC NHÀ NƯỚC; THANH TRA; ĐOÀN KIỂM TRA; ĐOÀN CÔNG TÁC;
  ĐOÀN THANH TRA; BỘ CHỈ HUY; BỘ TƯ LỆNH; BẢO HIỂM XÃ HỘI; TÒA ÁN NHÂN DÂN; VIỆN KIỂM SÁT NHÂN DÂN; TỔNG CÔNG TY;
  CÔNG TY; TRƯỜNG ĐẠI HỌC; TRƯỜNG CAO ĐẲNG; TRƯỜNG TRUNG HỌC; TRƯỜNG THPT; TRƯỜNG THCS;
  TRƯỜNG TIỂU HỌC; TRƯỜNG TH; TRƯỜNG MẦM NON; TRƯỜNG MẪU GIÁO; TRƯỜNG PTDTBT; TRƯỜNG PTDTNT; TRƯỜNG PHỔ THÔNG;
  TRƯỜNG CHÍNH TRỊ; TRƯỜNG TRUNG CẤP; TRƯỜNG CÁN BỘ; ĐẠI HỌC; HỌC VIỆN;
  VIỆN NGHIÊN CỨU; VIỆN KHOA HỌC; VIỆN QUY HOẠCH; VIỆN CHIẾN LƯỢC; TRUNG TÂM; BỆNH VIỆN; LIÊN ĐOÀN LAO ĐỘNG;
  CÔNG ĐOÀN; HỘI NÔNG DÂN; HỘI LIÊN HIỆP PHỤ NỮ; HỘI CỰU CHIẾN BINH; HỘI CHỮ THẬP ĐỎ; TỔ CÔNG TÁC; TỔ GIÚP VIỆC;
  BAN TIẾP CÔNG DÂN; PHÒNG KINH TẾ; PHÒNG VĂN HÓA; PHÒNG GIÁO DỤC; PHÒNG TÀI NGUYÊN; PHÒNG TÀI CHÍNH; PHÒNG NỘI VỤ;
  PHÒNG TƯ PHÁP; PHÒNG Y TẾ; PHÒNG NÔNG NGHIỆP; PHÒNG LAO ĐỘNG; PHÒNG QUẢN LÝ ĐÔ THỊ; PHÒNG DÂN TỘC; PHÒNG CẢNH SÁT;
  CÔNG AN XÃ; CÔNG AN PHƯỜNG; CÔNG AN TỈNH; CÔNG AN THÀNH PHỐ; CÔNG AN HUYỆN; CÔNG AN QUẬN; CÔNG AN THỊ XÃ; HỘI ĐỒNG BỒI THƯỜNG
`)
