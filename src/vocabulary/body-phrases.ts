/** Set phrases that part a notice into opening, conclusions and closing, in bare letters. */
import { list } from './list.js'

const alternation = (forms: readonly string[]) => forms.join('|')

/** Ends of the paragraph before the first conclusion. */
export const OPENERS = new RegExp(
  `(?:${alternation([
    'ket luan',
    'y kien',
    'chi dao',
    'thong nhat',
    'yeu cau',
    'de nghi',
    'quyet dinh',
    'giao nhiem vu',
    'nhiem vu',
    'noi dung',
    'phat bieu',
    'thong bao',
    'giai phap',
    'cong viec',
    'cu the',
  ])})[^.;:]{0,140}(?:nhu sau|sau day|sau|duoi day|:)\\s*[:;.]?$|(?:ket luan|yeu cau|y kien|chi dao|nhu sau)\\s*:$`,
)

/** `Thời gian, địa điểm sẽ được thông báo sau.`: at a later day. */
export const LATER = /(?:thong bao|huong dan|bao cao|xem xet) sau[.;]$/

/** Words that name what is spoken of: a line that begins so and ends without a stop is a heading. */
export const TOPICS = /^(?:ve|doi voi)(?![a-z])/

/** Beginnings of paragraphs that come before any conclusion. */
export const OPENINGS =
  /^(?:ngay|sang|chieu|toi|trong|can cu|thuc hien|xet|sau khi|theo(?! do,)|moi day|vua qua|nhan dip|tren co so|vao|hoi|tham du|cung du|cung di|du hop|thanh phan|de |[^.;:,]{3,60} nhan duoc (?:cac )?(?:cong van|van ban|don|to trinh|bao cao|ho so|kien nghi|phieu|thu)(?![a-z]))/

const MEETINGS = 'hoi nghi|cuoc hop|phien hop|buoi (?:hop|lam viec|kiem tra)'

/**
 * `Phát biểu kết luận hội nghị, đồng chí Bí thư Tỉnh ủy yêu cầu …`, `Sau khi nghe ý kiến của các sở, Thứ trưởng kết luận …`:
 * what an article says of the conclusions.
 */
export const SPEECHES = new RegExp(
  `^(?:(?:phat bieu (?:ket luan|chi dao)|ket luan (?:tai )?(?:${MEETINGS}))[ ,]|(?:sau khi nghe|ket thuc|thay mat|tren co so) [^.;:]{3,250}, [^.,;:]{3,100} (?:phat bieu )?ket luan[ ,])`,
)

/** What a document calls itself, besides a notice. */
const PAPERS =
  'chi thi|nghi quyet|ke hoach|huong dan|quy che|quy dinh|chuong trinh|quyet dinh|cong dien|de an|phuong an'

/** `Trên đây là ý kiến kết luận …`, `Chỉ thị này được phổ biến đến chi bộ.` */
export const CLOSING_WORDS = new RegExp(
  `^(?:tren day la|nhan duoc (?:thong bao|ket luan|van ban|cong van|${PAPERS}) nay|kinh bao |tran trong thong bao|(?:nay|vay),? (?:[^.;:,]{2,60} )?(?:xin |tran trong )?thong bao |(?:xin |tran trong )?thong bao (?:de|toi|cho)|(?:thong bao|ket luan|van ban|cong van|bien ban) nay|bien ban (?:da )?duoc (?:doc|lap|thong qua)|(?:${PAPERS}) nay (?:duoc )?(?:pho bien|quan triet|co hieu luc)|thong bao (?:y kien )?ket luan)`,
)

/** Who informs others of a notice, or by whose order: `Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện.` */
export const INFORMING = list(`
    thua lenh; thua uy quyen; theo chi dao cua; van phong; ubnd; uy ban nhan dan; so; bo; cuc; ban; dang uy;
    truong; hdnd; thuong truc; tinh uy; phong; trung tam; hoi dong; chi cuc; cong an; nha truong; vp;
    to cong tac; doan; hoi; lien doan; benh vien; hoc vien; vien; quy; ngan hang; toa an; chi bo; cong ty;
    tong cong ty; thue; kho bac; vu; thanh tra; thanh uy; huyen uy; chu tich; giam doc; hieu truong;
    chanh van phong; cuc truong; vien truong; truong ban; bi thu; tong thu ky; chu nhiem; tong giam doc;
    bo chi huy; bo tu lenh; tap doan; uy ban; lien minh; lien hiep; cong doan; tinh doan; thanh doan;
    huyen doan; mat tran; dang doan; dang bo; bao hiem; p.; xi nghiep; nha may; dien luc; buu dien; lam truong; nong truong;
    truong phong; tong cuc; bql; bqlda
`)

/** Other paragraphs that address the notice as a whole. */
export const CLOSINGS: readonly RegExp[] = [
  /** `… nghiêm túc thực hiện các nội dung nêu trên./.` */
  /(?:trien khai|to chuc|nghiem tuc|phoi hop|quan tam) thuc hien(?: nghiem tuc| nghiem| tot|(?: co)? hieu qua)?(?: (?:cac |nhung )?(?:noi dung|nhiem vu|y kien|ket luan|chi dao|thong bao|van ban|cong van)[^.;]{0,60}(?:nay|tren|tai thong bao|tai ket luan))?(?:(?:,| va | dong thoi )[^.]{0,250})?[ ./]*$/,
  /** `… thực hiện nghiêm kết luận này.` */
  /thuc hien(?: (?:nghiem tuc|nghiem|tot|day du|dung|theo|cac|nhung|noi dung|y kien|ket luan|thong bao|van ban|cong van|chi dao))* (?:neu )?(?:nay|tren|tren day)[ ./]*$/,
  /** `Đề nghị các đơn vị triển khai thực hiện; …` */
  /^(?:de nghi|yeu cau) [^.;]{3,250}(?:trien khai|to chuc|nghiem tuc|phoi hop) thuc hien(?: (?:cac |nhung )?(?:noi dung|nhiem vu|y kien|ket luan) [^.;,]{0,40}(?:nay|tren))?[;,]/,
  /** `Ban Thường vụ yêu cầu các cấp ủy nghiêm túc thực hiện; giao Văn phòng theo dõi, đôn đốc, định kỳ báo cáo.` */
  /^(?:[^.;:,]{3,80} )?(?:de nghi|yeu cau) [^.;:]{3,250}(?:trien khai|to chuc|nghiem tuc) thuc hien[;.] (?:giao )?[^.;:,]{3,60} (?:theo doi|don doc|kiem tra|giam sat), (?:theo doi|don doc|kiem tra|giam sat)(?![a-z])[^.;]{0,160}[ ./]*$/,
  /** `Đề nghị các đơn vị triển khai thực hiện. Quá trình thực hiện, …` */
  /^(?:[^.;:]{3,100} )?(?:de nghi|yeu cau) [^.;]{3,250} (?:thuc hien|trien khai)[.;,] (?:(?:trong )?qua trinh (?:to chuc |trien khai )*thuc hien|(?:kho khan|vuong mac|thac mac)(?![a-z])|(?:neu|moi) (?:co |gap |phat sinh )?(?:kho khan|vuong mac|van de|thac mac|y kien|thong tin|chi tiet))/,
  /** `Sở Y tế trân trọng thông báo./.` */
  /^[^.;:]{3,120} (?:xin |tran trong |kinh )(?:thong bao|bao|bao cao [^.;:]{3,120})[ ./]*$/,
  /** `Trên cơ sở kết luận trên, Hội đồng thông báo để các thành viên biết, thực hiện; báo cáo kết quả …` */
  /^(?:[^.;:,]{2,80}, )?[^.;:,]{2,60} thong bao (?:de|den|toi) [^.;]{3,300} (?:biet|thuc hien)(?:[;,]? [^.;]{2,120})?[ ./]*$/,
  /** `Sở Nội vụ trả lời để UBND huyện biết./.` */
  /^[^.;:,]{2,60} (?:tra loi|phuc dap|huong dan) de [^.;]{3,300} biet(?:,? [^.;]{2,60})?(?:\.\/\.|\.\/|\/\.)$/,
  /** `Hội đồng thông báo ý kiến kết luận của Chủ tịch đến các đơn vị liên quan.` */
  /^[^.;:]{3,80} thong bao (?:noi dung |y kien )?(?:ket luan|chi dao|y kien) [^.;]{3,200} (?:den|toi) (?:cac|lanh dao|thu truong) [^.;]{3,160}[ ./]*$/,
  /** `Văn phòng xin trân trọng thông báo đến các đơn vị./.` */
  /^[^.;:,]{3,80} (?:xin |tran trong |kinh ){1,2}thong bao (?:de|den|toi|cho) [^.;:]{3,160}[ ./]*$/,
  /** `Vậy, Sở Y tế đề nghị các đơn vị thực hiện.` */
  /^(?:vay|nay),? [^.;:,]{3,80} (?:de nghi|yeu cau) [^.;:]{3,250} thuc hien[ ./]*$/,
  /** `Trong quá trình triển khai thực hiện, nếu có vướng mắc …` */
  /^(?:trong )?qua trinh (?:to chuc |trien khai )*thuc hien,? (?:neu )?(?:co |gap |phat sinh )/,
  /** `Lịch này thay Giấy mời.`, `Nếu có thay đổi, Văn phòng sẽ thông báo sau.` */
  /^lich (?:lam viec |cong tac |tiep cong dan )?(?:tuan )?nay (?:duoc |co gia tri )?(?:thay|gui)(?![a-z])/,
  /^(?:lich [^.;:,]{3,60} )?(?:neu |truong hop |khi |co the )(?:co )?(?:su |phat sinh )?thay doi,? [^.;:]{3,120} (?:se |xin )?thong bao(?![a-z])/,
  /** `Giám đốc yêu cầu các đơn vị nghiêm túc thực hiện. Văn phòng thông báo để các đơn vị biết./.` */
  /^(?:[^.;:]{3,80} )?(?:yeu cau|de nghi) (?:cac|thu truong|truong|lanh dao|toan the)[^.;:]{3,250}\. [^.;:,]{2,60} (?:xin |tran trong )?thong bao (?:de|den|toi) [^.;]{3,300}(?:biet|thuc hien)(?![a-z])[^.;]{0,60}[ ./]*$/,
  /** `Đơn vị nào có khó khăn …` */
  /^(?:noi|don vi|dia phuong|co so) nao (?:co |gap |con )?(?:kho khan|vuong mac)/,
  /** `Mọi chi tiết xin liên hệ …` */
  /^(?:moi )?(?:chi tiet|thong tin|vuong mac|thac mac|y kien)(?![a-z])[^.;:]{0,60} (?:xin |vui long |de nghi )?lien he(?![a-z])/,
  /** `Rất mong nhận được sự phối hợp của quý cơ quan.` */
  /^(?:[^.;:,]{2,80} )?rat (?:mong|han hanh) (?:nhan duoc |duoc )?(?:su|quy|cac|don)(?![a-z])[^.;:]{2,200}[ ./!]*$/,
  /** `Xin trân trọng cảm ơn!` */
  /^(?:xin |xin tran trong |tran trong )?(?:tran trong|cam on|kinh bao)[ ./!]*$/,
  /** `Xin chân thành cảm ơn sự phối hợp của quý cơ quan.` */
  /^(?:xin )?(?:tran trong|chan thanh)(?: va)? (?:kinh (?:chao|trinh|moi|de nghi)|cam on [^.;:]{3,120})[ ./!]*$/,
  /** `Bộ Xây dựng trân trọng cảm ơn sự phối hợp của Quý Ủy ban./.` */
  /^[^.;:,]{2,80} (?:xin )?(?:tran trong|chan thanh) cam on [^.;:]{3,160}[ ./!]*$/,
  /** `UBND tỉnh kính mời các đại biểu dự họp theo thành phần nêu trên.`, `Sở Y tế kính trình UBND tỉnh xem xét, quyết định./.` */
  /^(?:[^.;:,]{2,80} )?(?:(?:tran trong )?kinh|tran trong) (?:moi [^.;:]{3,160} (?:du|tham du)|trinh [^.;:]{3,200} (?:xem xet|quyet dinh|phe duyet))(?![a-z])[^.;:]{0,160}[ ./]*$/,
  /** `UBND tỉnh trân trọng đề nghị Bộ Xây dựng quan tâm, sớm xem xét./.` */
  /^[^.;:,]{2,80} (?:tran trong|kinh) (?:de nghi|kien nghi|mong) [^.;:]{3,160} (?:quan tam|xem xet|phoi hop|giup do)(?![a-z])[^.;:]{0,160}\.\/\.?$/,
  /** `Đề nghị các đơn vị nghiêm túc thực hiện./.` */
  /^(?:de nghi|yeu cau) (?:cac|thu truong|truong|lanh dao|toan the|nhung|moi)[^.;:]{3,160} (?:(?:nghiem tuc|khan truong|chu dong|tap trung) (?:trien khai|thuc hien)|quan tam,? (?:lanh dao, )?chi dao (?:trien khai |to chuc )?thuc hien|(?:trien khai |to chuc )?thuc hien (?:nghiem tuc|nghiem|tot|day du))[ ./]*$/,
  /** `Nghị quyết này đã được HĐND tỉnh thông qua …` */
  /^(?:nghi quyet|luat|phap lenh) nay (?:da )?duoc [^.;]{3,200} thong qua(?![a-z])/,
  /** `Hội nghị kết thúc lúc 17 giờ …` */
  new RegExp(`^(?:${MEETINGS})[^.;:]{0,60} (?:ket thuc|be mac) (?:luc|vao|hoi)(?![a-z])`),
  /** `Tại Kỳ họp này, Ủy ban Kiểm tra còn xem xét, quyết định một số nội dung quan trọng khác.` */
  new RegExp(
    `^(?:cung )?(?:tai |trong )?(?:${MEETINGS}|ky hop)(?![a-z])[^.;:,]{0,60},? [^.;:]{3,120} (?:xem xet|ket luan|cho y kien|thao luan|thong qua|quyet dinh)(?![a-z])[^.;:]{0,80} (?:noi dung|van de|viec|nhiem vu)(?![a-z])[^.;:]{0,40} khac[ ./]*$`,
  ),
  /** `… thực hiện nội dung thông báo kết luận này …` */
  /(?:thuc hien|thi hanh|trien khai)(?: (?:nghiem tuc|nghiem|tot|day du|dung|theo|cac|nhung|noi dung|y kien|nhiem vu|tai))* (?:thong bao|ket luan|y kien chi dao)(?: ket luan| chi dao)? (?:neu )?(?:nay|tren|tren day)(?![a-z])/,
  /** `Đề nghị các đơn vị căn cứ nội dung thông báo kết luận này, tổ chức thực hiện …` */
  /^(?:(?:de nghi|yeu cau) )?[^.;:]{3,120} can cu (?:noi dung |nhiem vu |cac nhiem vu )?(?:(?:duoc giao|phan cong|neu) )?(?:tai )?(?:thong bao|ket luan)(?: ket luan)?(?: nay| tren)?,? [^.;]{0,60}thuc hien(?![a-z])/,
  /** `Căn cứ nội dung kết luận trên, các đơn vị triển khai thực hiện bảo đảm tiến độ.` */
  /^can cu (?:noi dung )?(?:thong bao|ket luan)(?: ket luan| chi dao)? (?:nay|tren|neu tren), [^.;]{3,200} thuc hien(?![a-z])/,
  /** `Hội nghị kêu gọi toàn thể cán bộ, đảng viên …` */
  /^(?:hoi nghi|ban chap hanh|ban thuong vu|dai hoi)[^.;:]{0,60} keu goi (?:toan|can bo|dong bao|moi)(?![a-z])/,
  /** `Giao Văn phòng theo dõi, đôn đốc việc thực hiện thông báo này …` */
  /^giao .{3,120}(?:theo doi|don doc)[^.]{0,160}(?:thong bao|ket luan|noi dung)[^.]{0,40}(?:nay|tren)/,
  /** `Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị; định kỳ báo cáo UBND tỉnh.` */
  new RegExp(
    `^[^.;:]{3,200} (?:theo doi|don doc|kiem tra)(?![a-z])[^.;]{0,160} thuc hien (?:${PAPERS})(?: nay)?(?:[.;,]|$| theo | va )`,
  ),
]
