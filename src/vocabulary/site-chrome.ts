/** What portals print around an article, in bare letters: each a whole line. */
export const SITE_CHROME: readonly RegExp[] = [
  /^thong tin chi dao,? dieu hanh$/,
  /^theo \S{3,40}\.(?:vn|com|net|org)(?:\.vn)?$/,
  /^(?:chu de|tu khoa|tag|tags|chuyen muc|(?:cac )?the(?: \(tags?\))?) ?: ?.{0,160}$/,
  /^(?:\([^()]{1,40}\) ?)?(?:https?:\/\/|www\.)\S+$/,
  /^\(?(?:theo|nguon|nguon tin|tac gia|tac gia bai viet|xep hang|bai viet|tin|anh|tin, anh|tin va anh|bai,? anh|bai va anh|tin bai|bai|bien tap|nguoi dang|dang boi|ctv) ?: ?\S.{0,80}$/,
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) ?[,-].{0,10}\d{1,2}\/\d{1,2}\/\d{4}.{0,20}$/,
  /^(?:ngay (?:dang|cap nhat|tao)|cap nhat(?: luc| ngay)?|dang luc|dang ngay) ?:? ?\d.{0,40}$/,
  /^(?:duoc dang|dang tai|xuat ban)(?: vao)?(?: ngay| luc)? ?:? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,30}$/,
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?[-|•] ?(?:[\d.,]+ )?(?:so )?(?:luot|lan|da) (?:xem|doc|truy cap)(?: ?: ?[\d.,]+)?$/,
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?[-,|]? ?\d{1,2}:\d{2}(?::\d{2})?.{0,20}$/,
  /^\d{1,2} thang (?:\d{1,2}|[a-z]{2,4}(?: (?:mot|hai))?),? \d{4}$/,
  /^\d{1,2}:\d{2}(?::\d{2})? ?[-,|]? ?\d{1,2}\/\d{1,2}\/\d{4}$/,
  /^tong so diem cua bai viet/,
  /^click de danh gia/,
  /^(?:lay link|link (?:bai |bai viet )?goc)!?$/,
  /^(?:danh gia bai viet|lien ket (?:website|web|trang)|thong ke truy cap)(?: \(\d+\))?:?$/,
  /^(?:dang (?:online|truy cap)|(?:tong (?:so )?(?:luot )?)?truy cap|hom nay|hom qua|(?:tuan|thang) (?:nay|truoc)|khach) ?: ?[\d.,]+$/,
  /^\(?(?:moi |kinh moi )?(?:xem|chi tiet|toan van|noi dung) (?:[^.;:]{2,60} )?(?:(?:tai|o) day|(?:file|tep)(?: tin)? (?:dinh|gan|gui) kem)(?: ?:.{0,80}|\))?$/,
  /^(?:y kien ban doc|binh luan|binh luan cua ban|viet binh luan|gui binh luan|y kien cua ban|gui y kien)(?: \(\d+\))?:?$/,
  /^ban da khong su dung site/,
  /^[-–|]? ?(?:luot xem|lan xem|luot truy cap|so luot xem|da xem|luot doc) ?:? ?[\d.,]*$/,
  /^(?:cap nhat(?: ngay| luc)?|ngay (?:dang|cap nhat|tao)|dang (?:ngay|luc)|thoi gian dang) ?:$/,
  /^(?:[-–] )?\(?(?:xem chi tiet|chi tiet xem|noi dung chi tiet|xem noi dung chi tiet|tai van ban(?: goc)?|tai (?:file|ve)|chi tiet)(?: (?:tai |o )?(?:day|(?:(?:trong|theo) )?(?:file|tep|tep tin|van ban) (?:dinh|gan) kem))? ?[:.]?\)?$/,
  /^(?:tai lieu|van ban|file|tep|tap tin) (?:dinh )?kem(?: theo)? ?:?(?: \S{1,80}\.(?:pdf|docx?|rar|zip))?$/,
  /^(?:chia se|in bai viet|in trang|ban in|gui email|luu bai viet|tro ve|quay lai|ve dau trang|len dau trang|facebook|twitter|zalo|tweet|print|email|copy link|dau trang|ve trang truoc)(?:[ |,]+(?:in|dau trang|ve trang truoc|trang truoc|chia se|luu bai viet|in bai viet|in trang|ban in|gui email|tro ve|quay lai|facebook|twitter|zalo|tweet|print|email))*(?: ?:)?$/,
  /^(?:tin lien quan|tin cung chuyen muc|cac tin khac|tin khac|tin moi hon|tin cu hon|nhung tin (?:moi|cu) hon|bai viet lien quan|tu khoa|tags?|the|chuyen muc|tin noi bat|van ban lien quan|cac tin lien quan|tai ve|tai file|file dinh kem|tep dinh kem|xem them|doc them)(?::.{0,160})?$/,
  /^(?:trang chu|home) ?[>»/|].{0,120}$/,
  /^(?:a ?[+-]? ?){2,3}$/,
  /^(?:#[a-z]|(?:>{2,3}|») ?[a-z]).{0,160}$/,
  /^(?:xem voi co chu|co chu|doc bai viet|nghe doc bai|nghe bai viet|tang co chu|giam co chu).{0,40}$/,
  /^[-–] \d{1,3}(?:bo luat|luat|nghi|thong|quyet|chi thi|cong|ket luan|ke hoach|van ban|hien phap|phap lenh|huong dan|to trinh).{0,160}$/,
  /^(?:anh|hinh)(?: anh)? minh hoa$/,
  /^(?:copyright|©(?!\))|ban quyen thuoc|ghi ro nguon).{0,160}$/,
]

/** The same behind any words, each with what it is not without: the name of a file, whose a picture is, when an author wrote. */
export const SITE_CHROME_BEHIND: readonly (readonly [string, RegExp])[] = [
  ['.', /^(?:\d{1,2}[.)] ?)?[^.:;|]{1,80}\.(?:pdf|docx?|xlsx?|rar|zip)(?: \([^()]{1,20}\))?$/],
  [
    ':',
    /^[^\d.;:]{2,40}[-–•|·] ?(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? ?)?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ ,|•–-]{1,3}\d{1,2}:\d{2}.{0,20}$/,
  ],
  ['nguon', /^[^.:;,]{2,40}[/|-] ?nguon ?: ?\S.{0,80}$/],
]

/** Headings of the lists of other articles below one, and the fields of its form for comments: `Họ tên: Email:`. */
export const ARTICLE_ENDS =
  /^(?:(?:(?:cac )?(?:tin|bai|bai viet|van ban|thong bao) (?:lien quan|khac|cung chuyen muc|moi hon|cu hon|moi nhat|da dua)|nhung tin (?:moi|cu) hon|cung chuyen muc) ?:?|(?:(?:ho (?:va )?ten|ten(?: cua ban)?|dien thoai)[ :*]{1,4})?(?:dia chi )?e-?mail(?: cua ban)?[ :*]{0,3}|(?:nhap |lam moi )?ma (?:xac nhan|bao mat|bao ve|captcha)[ :*]{0,3})$/
