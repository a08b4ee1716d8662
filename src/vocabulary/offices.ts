/** Who holds an office, and how persons are spoken of. Lower case; entries stand between semicolons. */
import { RANKS } from './chair-words.js'
import { list } from './list.js'
import { ACADEMIC_TITLES } from './signatures.js'

/** Posts that somebody may hold for the time being: `quyền Giám đốc`, `Q. Chủ tịch`. */
export const ACTED_FOR = list(`
  chủ tịch; giám đốc; tổng giám đốc; bí thư; bộ trưởng; tổng cục trưởng; cục trưởng; chi cục trưởng; vụ trưởng;
  viện trưởng; hiệu trưởng; trưởng ban; trưởng phòng; trưởng khoa; trưởng trạm; chánh văn phòng; chánh thanh tra;
  chánh án; chủ nhiệm; tổng biên tập
`)

/** Holders of an office; the body they head stands after them. */
export const OFFICES = [
  ...ACTED_FOR.flatMap((post) => [`quyền ${post}`, `q. ${post}`, `q.${post}`]),
  ...list(`
  phó trưởng; phó trưởng công an; phó trưởng thôn; phó trưởng bản; phó trưởng ấp; phó trưởng khóm; phó trưởng khu phố;
  phó trưởng trạm; phó trạm trưởng; phó trưởng đoàn; trưởng đoàn giám sát; trưởng đoàn kiểm tra; trưởng đoàn kiểm toán; trưởng đoàn công tác; trưởng đoàn thanh tra;
  trưởng đoàn đbqh; trưởng đoàn đại biểu quốc hội; tham mưu trưởng; phó tham mưu trưởng; phó chỉ huy trưởng;
  phó chính ủy; phó trưởng ban thường trực; phó chủ tịch thường trực; phó giám đốc thường trực; phó chỉ huy trưởng thường trực; phó chính trị viên; phó tư lệnh; phó chánh án; phó chánh thanh tra; phó đồn trưởng;
  chủ nhiệm chính trị; chủ nhiệm hậu cần; chủ nhiệm kỹ thuật; đồn trưởng; lữ đoàn trưởng; trung đoàn trưởng;
  tiểu đoàn trưởng; đại đội trưởng; trung đội trưởng; hải đội trưởng; trưởng kíp trực; trưởng tua trực;
  trưởng ca trực; bác sĩ trực; bác sĩ điều trị; bác sĩ trưởng; cụm trưởng; cụm phó; khối trưởng;
  giảng viên hướng dẫn; cố vấn học tập các lớp; chi hội trưởng; phân hội trưởng; tổ trưởng bộ môn;
  trưởng, phó; báo cáo viên; tuyên truyền viên; thủ kho; điều dưỡng trưởng; hộ sinh trưởng;
  kỹ thuật viên trưởng; trưởng ca; chủ nhiệm đề tài; chủ nhiệm dự án; chủ nhiệm nhiệm vụ; chủ nhiệm lớp;
  kiểm soát viên; thường vụ; xã đội trưởng; thôn đội trưởng; ấp đội trưởng; khu đội trưởng; chính trị viên;
  thôn trưởng; xóm trưởng; bản trưởng; ấp trưởng; khóm trưởng; khu phố trưởng; khuyến nông viên; thú y viên; giám đốc điều hành;
  chỉ huy trưởng công trường; chỉ huy trưởng công trình; tổng phụ trách đội; trưởng phòng giao dịch;
  trưởng khu dân cư; cố vấn học tập; người quản lý doanh nghiệp; người phụ trách quản trị; nhân viên y tế;
  nhân viên thư viện; nhân viên kế toán; nhân viên văn thư; nhân viên bảo vệ; giáo viên bộ môn; công an viên;
  cộng tác viên; chủ tịch hội đồng quản trị; phó chủ tịch hội đồng quản trị; chủ tịch hđqt; đại biểu quốc hội;
  đại biểu hội đồng nhân dân; đại biểu hđnd; pct; p.ct; p.chủ tịch; p. chủ tịch; p.giám đốc; p. giám đốc;
  p.gđ; pgđ; pht; p.tgđ; ptgđ; p.tổng giám đốc; p.hiệu trưởng; p.trưởng phòng; p.trưởng ban; p.chánh văn phòng;
  p.cục trưởng; p.vụ trưởng; p.trưởng khoa; p.bí thư; cvp; tổng thư ký; phó tổng thư ký; thư ký;
  thư ký phiên tòa; thư ký kỳ họp; hội thẩm; hội thẩm nhân dân; thẩm tra viên; kiểm tra viên; trinh sát viên; quản đốc;
  phó quản đốc; người đại diện; người đại diện phần vốn; người đại diện phần vốn nhà nước; thẩm phán;
  kiểm sát viên; điều tra viên; chấp hành viên; kiểm toán viên; cấp ủy viên; chủ tịch; phó chủ tịch; bí thư; phó bí thư;
  phó bí thư thường trực; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; pbt; pbt tt;
  pbt thường trực; bthu; tuv; huv; đuv; uvbtv; uv btv; uvtv; ct ubnd; ct hđnd; ct ubmttq; thủ trưởng;
  thủ trưởng, người đứng đầu; người đứng đầu; chánh văn phòng; phó chánh văn phòng; chánh thanh tra;
  bộ trưởng; thứ trưởng; trưởng ban; phó trưởng ban; trưởng đoàn; trưởng phòng; phó trưởng phòng; trưởng khoa; phó trưởng khoa;
  trưởng bộ môn; phó trưởng bộ môn; phó trưởng nhóm; phó trưởng tiểu ban;
  phó đội trưởng; phó hạt trưởng; phó tổng biên tập; trưởng công an; trưởng; hiệu trưởng; phó hiệu trưởng; cục trưởng; phó cục trưởng;
  chi cục trưởng; phó chi cục trưởng; hạt trưởng; vụ trưởng; phó vụ trưởng; viện trưởng; phó viện trưởng;
  tổng cục trưởng; phó tổng cục trưởng; tổng bí thư; chủ tịch nước; phó chủ tịch nước; chủ tịch quốc hội;
  phó chủ tịch quốc hội; thường trực ban bí thư; tổng thanh tra; tổng thanh tra chính phủ; thống đốc; thủ tướng;
  phó thủ tướng; chỉ huy trưởng; chỉ huy; lãnh đạo, chỉ huy; cấp ủy, chỉ huy; tư lệnh; chính ủy; lãnh đạo;
  tập thể lãnh đạo; thành viên; ủy viên; tổ trưởng; tổ phó; đội trưởng; chủ nhiệm; phó chủ nhiệm;
  tổng biên tập; tổng kiểm toán nhà nước; kế toán trưởng; kiến trúc sư trưởng; trưởng nhóm; nhóm trưởng; trưởng tiểu ban; trưởng ban chỉ đạo;
  phó trưởng ban chỉ đạo; trưởng ban chỉ huy; phó trưởng ban chỉ huy; trưởng thôn; trưởng trạm; trạm trưởng;
  trưởng ban quản lý; tỉnh ủy viên; thành ủy viên; huyện ủy viên; quận ủy viên; thị ủy viên; đảng ủy viên;
  chi ủy viên; đảng viên; ủy viên ban thường vụ; thường trực; chánh án; chánh án tòa án nhân dân; chánh tòa; phó chánh tòa;
  viện trưởng viện kiểm sát nhân dân; chủ hộ; đại diện lãnh đạo; trợ lý;
  trưởng phòng, ban, ngành; trưởng phòng, ban, đơn vị; trưởng phòng, đơn vị; trưởng phòng, ban;
  trưởng ban, ngành; trưởng, phó phòng; trưởng bản; trưởng ấp; trưởng khóm; trưởng buôn; trưởng xóm;
  trưởng khu phố; trưởng khu; trưởng ban nhân dân; trưởng ban điều hành; phó trưởng ban điều hành;
  trưởng ban công tác mặt trận; già làng; người có uy tín; thủ quỹ; văn thư; kế toán; kế toán ngân sách; kế toán tổng hợp; kế toán thanh toán; kế toán vật tư; người đại diện vốn; người đại diện theo pháp luật; y tá trưởng; người đại diện vốn nhà nước;
  người đại diện phần vốn của
`),
]

/** Offices that name nobody without the body they belong to (`Lãnh đạo, chỉ đạo …` is no body). */
export const DEPENDENT_OFFICES = list(`
  lãnh đạo; chỉ huy; thành viên; ủy viên; thường trực; trưởng; phó trưởng; trưởng, phó; phó trưởng đoàn; tập thể lãnh đạo; người đứng đầu; đảng viên;
  trưởng đoàn; đại diện lãnh đạo; trợ lý; tổ trưởng; tổ phó
`)

/** Offices that tell by themselves whose they are, as patterns: they begin so, or are no more where a `$` stands. */
export const COMPLETE_OFFICES = list(`
  (?:phó )?trưởng công an; chánh; phó chánh; tổng thanh tra; tổng bí thư$; (?:phó )?chủ tịch (?:nước|quốc hội)$; thống đốc; (?:phó )?thủ tướng;
  (?:phó )?chủ tịch (?:hội đồng quản trị|hđqt); (?:phó )?trưởng ban chỉ (?:đạo|huy)$; đại biểu quốc hội$;
  (?:thôn|xóm|bản|ấp|khóm|khu phố) trưởng$; (?:xã|thôn|ấp|khu) đội trưởng$;
  (?:phó )?trưởng (?:thôn|bản|ấp|khóm|buôn|xóm|khu|khu phố|khu dân cư|ban nhân dân|ban công tác mặt trận)$; già làng; người có uy tín
`)

/** Offices over whatever bodies are named behind them: `Cấp ủy,` **thủ trưởng các đơn vị**. */
export const OFFICES_OVER_BODIES: readonly string[] = ['thủ trưởng', 'người đứng đầu', 'lãnh đạo']

/** Posts that are held beside another (`đồng chí` **Phó Bí thư Huyện ủy**`, Chủ tịch UBND huyện`). */
export const POSTS_HELD_BESIDE = list('phó bí thư; ủy viên; tỉnh ủy viên; thành ủy viên; huyện ủy viên')

/** The same beside a secretary, as patterns: the chairman of a committee of the people in the commune is another person. */
export const POSTS_OF_SECRETARIES = list(
  'chủ tịch (?:hđnd|hội đồng nhân dân)(?= ); trưởng ban chỉ đạo; trưởng đoàn(?= )',
)

/** Forms of address before the name or the office of a person. */
export const ADDRESSES = [
  ...list(`
    đồng chí; đ/c; đc; ông; bà; hộ ông; hộ bà; hộ gia đình ông; hộ gia đình bà; gia đình ông; gia đình bà; anh; chị; thầy;
    cô; thầy giáo; cô giáo; bác sĩ; dược sĩ; luật sư; kỹ sư; thạc sĩ; tiến sĩ; các ông;
    các bà; các vị; các đồng chí; các đ/c; các ông (bà); các ông, bà; các ông/bà; các thầy, cô; các thầy cô; ông (bà); ông/bà
  `),
  ...RANKS,
  ...ACADEMIC_TITLES.flatMap((title) => [title, `${title}.`]),
]
