/**
 * Words that begin with a toned vowel, whose case TCVN3 loses: `Ủy ban` and `ủy ban` are stored alike.
 * Lower case, tones on the first vowel (`ủy`): on the last (`uỷ`) the first letter has its own capital.
 */
import { list } from '../list.js'

/** A name wherever it stands, unless the word before makes another of it (`Tỉnh ủy ban hành`). */
export const NAME = 'ủy ban'
/** A post, where a name follows or a phrase begins. */
export const POST = 'ủy viên'
/** With these `ủy` makes a word of its own: `Tỉnh ủy`, `cấp ủy viên`, `Thường vụ Huyện ủy ban hành`. */
export const BEFORE_COMMITTEE = new Set(
  list('tỉnh; thành; huyện; thị; quận; đảng; xã; phường; chi; khu; cấp; quân; chính'),
)
/** In small letters after `ủy viên`, as part of the post. */
export const AFTER_POST = new Set(list('dự; thường; trung; ban'))
/** What goes on `ủy ban` after a committee's name: `Đảng ủy ủy ban`, `Ban cán sự đảng ủy ban nhân dân`. */
export const AFTER_NAME = new Set(list('nhân; mặt'))

/** Stand before a name of a person or a place. */
export const BEFORE_PROPER = new Set(
  list(`
    ông; bà; anh; chị; em; chí; thôn; bản; buôn; làng; ấp; khóm; xóm; xã; phường; quận; huyện; tỉnh; phố; trấn;
    cư; sông; hồ; núi; đèo; cầu; chùa; đường; trường; chợ; mũi; hòn; đảo; suối; kênh; rạch; năm; đán
  `),
)

/** In small letters before its name, unless it is part of one: `ấp Bình An`, `Khu dân cư Ấp Chót`. */
export const UNIT = 'ấp'

/** Words in small letters, also beside a name: the lost letter is told by the word. */
export const COMMON = new Set(
  list(`
    ở; ít; ấy; án; ạ; ắt; ép; ốm; ồn; ải; ủy quyền; ủy thác; ủy nhiệm;
    ý kiến; ý thức; ý nghĩa; ý chí; ý tưởng; ý định; ý đồ; ý nguyện; ý chính; đồng ý; góp ý; lưu ý; chú ý; cho ý; xin ý; tùy ý; cố ý; hội ý;
    ứng dụng; ứng phó; ứng xử; ứng cử; ứng viên; ứng trước; ứng vốn; ứng kinh; ứng cứu; ứng trực; ứng tuyển; ứng kịp; ứng nhanh;
    đáp ứng; thích ứng; cung ứng; tạm ứng; phản ứng; hưởng ứng; tương ứng; hiệu ứng; cảm ứng; ổn định; ổn thỏa; bình ổn;
    ảnh hưởng; ảnh chụp; hình ảnh; bức ảnh; nhiếp ảnh; điện ảnh; phim ảnh; tranh ảnh; kèm ảnh; chụp ảnh;
    áp dụng; áp lực; áp thấp; áp thuế; áp giá; áp đặt; áp sát; áp tải; biến áp; cao áp; hạ áp; trung áp; trấn áp; điện áp; huyết áp;
    ủng hộ; lợi ích; công ích; hữu ích; bổ ích; ích lợi; ấn định; ấn phẩm; ấn chỉ; ấn tượng; dấu ấn; phản ánh; ánh sáng;
    ngập úng; úng ngập; tiêu úng; chống úng; ống nước; ống dẫn; ống cống; đường ống; ổ dịch; ổ gà; ổ nhóm; ổ cứng; độ ẩm; ẩm thực; ẩm ướt;
    ấm no; ấm áp; đầm ấm; ùn tắc; ùn ứ; ứ đọng; tiềm ẩn; ẩn danh; ồ ạt; ốp lát; ảo giác; thực tế ảo; quần áo; áo ấm; ác tính; tội ác;
    ách tắc; thân ái; nhân ái; ắc quy; xe ủi; san ủi; máy ủi
  `),
)

/** Issuers and units that in capitals have no letter but a first one that shows it: `Sở Y Tế`. */
export const OPEN_HEADS = new Set(list('Sở; Bộ; Xã; Tổ; Vụ; Quỹ'))
