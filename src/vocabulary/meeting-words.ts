/** Words of the opening paragraph: what was held, who held it, what the chair did. */
import { list } from './list.js'

/** Nouns and verbs with which the name of a meeting begins. */
export const MEETING_HEADS = list(`
  buổi họp; buổi sinh hoạt; kỳ sinh hoạt; sinh hoạt chi bộ; buổi làm việc; buổi kiểm tra; buổi tiếp;
  buổi giao ban; buổi gặp mặt; buổi hội ý; buổi thị sát; buổi thăm; buổi trực báo; buổi tổng kết;
  buổi sơ kết; buổi nghe; buổi trao đổi; buổi thảo luận; buổi rà soát; buổi kiểm thảo; buổi kiểm điểm;
  buổi hội chẩn; buổi bình bệnh án; buổi rút kinh nghiệm; phiên giao ban; cuộc hội ý; cuộc đối thoại;
  cuộc trao đổi; chuyến thị sát; chuyến thăm; đợt kiểm tra; phiên làm việc; phiên chất vấn; phiên thảo luận;
  diễn đàn; buổi đối thoại; buổi khảo sát; buổi giám sát; cuộc họp; cuộc làm việc; cuộc giao ban;
  cuộc kiểm tra; cuộc khảo sát; cuộc gặp; cuộc tiếp; chuyến công tác; chuyến kiểm tra; chuyến khảo sát;
  phiên họp; phiên giải trình; phiên tiếp; kỳ họp; hội nghị; hội thảo; hội ý; tọa đàm; lễ; họp;
  làm việc với; kiểm tra thực tế; kiểm tra hiện trường; kiểm tra; khảo sát; giao ban
`)

/** Nouns of this list name a meeting wherever they stand; the verbs only behind a chair or `tại`. */
export const MEETING_NOUNS = MEETING_HEADS.filter((head) =>
  /^(?:buổi|cuộc|chuyến|phiên|kỳ|hội|tọa|toạ)/.test(head),
)

/** What a chair is said to do; the posts end before it. */
export const CHAIR_VERBS = list(`
  (?:làm )?chủ trì; đồng chủ trì; (?:làm )?chủ tọa; (?<=[-–,] )Chủ t(?:ọa|rì) (?:[Pp]hiên|[Cc]uộc|[Hh]ội|[Bb]uổi);
  thông báo (?:ý kiến |nội dung )?kết luận(?! của); kết luận; có (?:một số )?ý kiến; có kết luận; có buổi;
  có cuộc; có phiên; có [Hh]ội nghị; cho ý kiến; phát biểu; phát biểu kết luận; (?<![Bb]an )chỉ đạo; họp; làm việc; làm Trưởng;
  làm trưởng; dẫn đầu; được; triệu tập; (?<![Bb]an )tổ chức; dự(?! khuyết| án| thảo| toán| báo); tham dự;
  đi kiểm tra; đi khảo sát; (?:đi |đến |về )?thăm; (?:đi )?thị sát; đến (?:kiểm tra|khảo sát|làm việc);
  đi công tác; (?<![Đđ]oàn |[Tt]ổ |[Bb]an )kiểm tra; khảo sát; yêu cầu; thống nhất; nghe; tiếp; thay mặt;
  thừa ủy quyền; thừa lệnh; theo ủy quyền; (?<!đồng |tự )đánh giá; giao(?! thông| dịch| lưu| tiếp); đã;
  vừa(?= (?:có|chủ|ký|ban hành|kết luận|làm việc|họp|đi|giao|yêu cầu|phát biểu) );
  trực tiếp; cùng; ghi nhận; nhấn mạnh; biểu dương; lưu ý; ký; ban hành; (?<![Bb]an |[Tt]ổ |[Đđ]ạo )điều hành; giao ban
`)

/** First words of posts, as they stand in a list of posts; `Phó` may stand before each. */
export const POST_WORDS = list(`
  Ủy viên; Bí thư; Phó bí thư; Chủ tịch; Phó chủ tịch; Trưởng; Phó trưởng; Phó Ban; Phó Đoàn; Giám đốc;
  Phó giám đốc; Tổng Giám đốc; Tổng giám đốc; Phó Tổng; Bộ trưởng; Thứ trưởng; Chỉ huy trưởng; Chỉ huy phó;
  Phó Chỉ huy; Chính ủy; Chính trị viên; Tham mưu trưởng; Sư đoàn trưởng; Lữ đoàn trưởng; Trung đoàn trưởng;
  Tiểu đoàn trưởng; Đồn trưởng; Trạm trưởng; Giám thị; Kế toán trưởng; Chánh Văn; Chánh văn; Chánh VP;
  Chánh Thanh; Chánh thanh; Chánh Tòa; Phó Chánh; Tỉnh ủy viên; Thành ủy viên; Huyện ủy viên; Quận ủy viên;
  Thị ủy viên; Đảng ủy viên; Đại biểu; Thành viên; Hiệu trưởng; Hiệu phó; Viện trưởng; Cục trưởng;
  Chi cục trưởng; Hạt trưởng; Vụ trưởng; Tổ trưởng; Tổ phó; Phó tổ trưởng; Tổng Bí thư; Tổng cục trưởng;
  Tổng Biên tập; Tổng Thanh tra; Tổng Kiểm toán; Thủ tướng; Quyền; Thường trực; Thư ký; Chủ nhiệm;
  Thống đốc; Tư lệnh; Chánh án; Kiểm sát viên; Kiểm toán trưởng; Đội trưởng; Người đứng đầu; Phụ trách;
  Thủ trưởng; PBT; CT; CTCĐ; BTCB; GĐ; HT; PHT; BTHU; BTĐU; BTTU; CT HĐND; CT UBND; PCT; TUV; UVBTV; UV BTV;
  UVTV; UVTW; UVBCH; UVBTVTU; HUV; ĐUV; TGĐ; PTGĐ; PGĐ; UV
`)

/** Those that hasty hands and newspapers write small behind a name: `Lê Văn A,` **phó giám đốc Sở Y tế**. */
export const SMALL_POSTS = list(`
  ủy viên; bí thư; chủ tịch; trưởng ban; trưởng Ban; trưởng đoàn; trưởng Đoàn; trưởng phòng; trưởng khoa; trưởng tiểu ban; giám đốc;
  tổng giám đốc; bộ trưởng; thứ trưởng; chánh văn phòng; chánh thanh tra; chánh án; hiệu trưởng; viện trưởng;
  cục trưởng; chi cục trưởng; vụ trưởng; chỉ huy trưởng; chủ nhiệm; tổ trưởng; tỉnh ủy viên; thành ủy viên;
  huyện ủy viên; đảng ủy viên
`)

/** Collectives that meet and conclude, or on whose behalf a chair speaks. */
export const COLLECTIVES = list(`
  Thường trực; Ban Thường vụ; Ban thường vụ; Ban Chấp hành; Ban chấp hành; Ban cán sự đảng; Ban cán sự Đảng;
  Ban Cán sự đảng; Đảng đoàn; Đảng ủy; Tập thể; tập thể; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy;
  Chi bộ; UBND; Ủy ban nhân dân; Ủy ban; UBTVQH; Hội đồng; HĐND; Ban Chỉ đạo; Ban chỉ đạo; Ban Giám đốc;
  Ban Giám hiệu; Ban Lãnh đạo; Bộ Chính trị; Bộ Chính trị, Ban Bí thư; Ban Bí thư; Chính phủ; Thường vụ;
  Lãnh đạo; Hội đồng quản trị; Hội đồng thành viên; Đoàn Chủ tịch; Tổ công tác; Đoàn kiểm tra;
  Đoàn giám sát; Đoàn Giám sát; Đoàn công tác; Đoàn Công tác; Ban Tổ chức; Ban Pháp chế;
  Ban Kinh tế - Ngân sách; Ban Kinh tế - Xã hội; Ban Văn hóa - Xã hội; Ban Thường trực; Ban Tổng Giám đốc;
  Ban Kiểm soát; Ban Quản trị; Ban Chủ nhiệm; Ban đại diện; Chi ủy; HĐTV; HĐQT; BTV; BCH
`)

/** With these a name goes on behind a comma: `Ban Chỉ đạo phòng,` **chống** `dịch`, `… khoa học,` **công nghệ**. */
export const BEHIND_COMMAS_OF_NAMES = ['chống', 'công nghệ', 'đổi mới sáng tạo', 'chuyển đổi số'] as const

/** Where a meeting is held. */
export const VENUES = list(`
  trụ sở; phòng họp; phòng khánh tiết; phòng hội thảo; hội trường; văn phòng; nhà văn hóa; trung tâm;
  điểm cầu; nhà khách; khách sạn; công trường; hiện trường; nhà làm việc; nhà hát; cung văn hóa;
  nhà sinh hoạt; nhà cộng đồng; nhà đa năng; nhà rông; giảng đường
`)

/** Begin a further part of a place: `…, số 12 đường A`. */
export const PLACE_PARTS = list(`
  [Tt]rụ sở; [Tt]ầng; số; xã; phường; thị trấn; huyện; quận; thành phố; tỉnh; [Nn]hà(?! trường); [Tt]òa nhà;
  [Hh]ội trường; [Kk]hu; Trung tâm (?:[Hh]ội nghị|[Hh]ành chính); [Cc]ơ sở; đặc khu; thôn; ấp;
  cơ quan (?:Bộ|Tổng cục|Cục|Ủy ban|Văn phòng|Sở)
`)

/** Whose the place is: `…, UBND huyện A`. */
export const PLACE_OWNERS = list(`
  UBND; Ủy ban nhân dân; HĐND; Văn phòng; Sở; Bộ(?! trưởng); Tỉnh ủy; Thành ủy; Huyện ủy; Trường;
  Tổng công ty; Công ty; Trung tâm
`)

/** What tells who held the meeting begins so, behind its place; or what was held does. */
export const WHO_FOLLOWS = [
  ...POST_WORDS,
  ...list(`
    (?:các )?đồng chí; [Ôô]ng; [Bb]à; đ\\/c; Phó; Chánh; Q.; Lãnh đạo; dưới sự; [Cc]uộc; [Bb]uổi; [Pp]hiên;
    [Hh]ội (?:nghị|thảo)
  `),
]
