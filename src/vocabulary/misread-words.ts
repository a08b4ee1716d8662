/** What scans and hasty hands make of words that rules look for: each with other marks than its own. */

/**
 * Syllables that a stop closes, as rules write them. Each takes an acute or a dot below: without it, as a scan
 * leaves them, no word is spelled, and of those that could be meant these are by far the most frequent.
 */
export const stoppedSyllables = [
  'bắt biết cấp cất chất chiếc chức chước cuộc cục dịch dốc đạt đất đặc đặt được đột đốc giấc hạch hẹp hiệp',
  'hoạch hoạt họp học hợp kết khắc khắp khoắt kịch lạc lập liệt lượt lược luật lực mắc mặt mật một mục mức nhất',
  'nhập nước pháp phạt phúc quyết quốc sát sắp suất tắc tập tất thiết thiệt thuật thuộc thực tiếc tiếp tiệc tích',
  'tốt tộc tốc trách trực trước trúc tuyệt ước vực việc việt vượt xác xét xuất',
].flatMap((row) => row.split(' '))

/** Words in small letters that no notice has but for another, and that other. */
export const misreadAlone: Readonly<Record<string, string>> = {
  các: 'cảc càc cãc',
  của: 'cùa cũa cúa',
  đến: 'đên đển đễn',
  được: 'đưởc đườc',
  huyện: 'huyên huyển huyến',
  năm: 'nãm nảm nàm',
  ngày: 'ngảy ngãy ngạy ngầy ngẩy',
  phó: 'phỏ phõ',
  phường: 'phưởng phướng phưỡng',
  sở: 'sỏ sờ sớ sỡ',
  tháng: 'thảng thàng thãng',
  trước: 'trưởc trườc trưỡc',
  về: 'vể vễ',
  với: 'vói vơi vỡi vởi',
}

/** Words with a capital that are another before one with a capital: `Phỏng Tài chính`, `Sơ Y tế`. */
export const misreadBeforeNames: Readonly<Record<string, string>> = {
  bộ: 'bô',
  phó: 'phỏ phõ',
  phòng: 'phỏng phồng',
  sở: 'sơ sỏ sõ sờ sớ sỡ',
}

/** Words that are another before a number: `Sổ: 12/TB-UBND`. */
export const misreadBeforeNumbers: Readonly<Record<string, string>> = {
  ngày: 'ngảy ngãy ngạy ngầy ngẩy',
  số: 'sổ sồ sỗ',
}

/** Two words that stand together so often that where one of them does, the other with other marks is meant. */
export interface SetPhrase {
  words: string
  /** The words of the same letters that may stand there themselves: `thành phổ biến`. */
  never?: string
  /** Those that may, but not before a name: `để nghị quyết …`, no `Để nghị Sở Y tế`. */
  unlessNamed?: string
}

export const setPhrases: readonly SetPhrase[] = [
  { words: 'ban chỉ', never: 'bạn bàn bản chi chí' },
  { words: 'ban quản', never: 'bạn bàn bản quan quán quân' },
  { words: 'báo cáo', never: 'cao' },
  { words: 'bệnh viện', never: 'viên' },
  { words: 'bí thư', never: 'bì bị thu thứ thử' },
  { words: 'bộ phận', never: 'phần' },
  { words: 'bộ trưởng', never: 'trường' },
  { words: 'các phòng', never: 'phong phóng' },
  { words: 'các xã', never: 'xà xạ' },
  { words: 'chỉ đạo', never: 'chí đảo' },
  { words: 'chủ tịch', never: 'tích' },
  { words: 'chủ trì' },
  { words: 'cơ quan', never: 'cô' },
  { words: 'công an', never: 'ăn án ấn ân' },
  { words: 'công ty' },
  { words: 'cục trưởng', never: 'trường' },
  { words: 'cuộc họp' },
  { words: 'đảng ủy', never: 'đang đáng dạng uỷ' },
  { words: 'đầu tư', never: 'từ tứ tự' },
  { words: 'đề nghị', unlessNamed: 'để nghi nghĩ nghỉ' },
  { words: 'đơn vị', never: 'đón vi vì ví' },
  { words: 'đồng chí', unlessNamed: 'chi chỉ' },
  { words: 'giám đốc' },
  { words: 'hoàn thành', never: 'thanh' },
  { words: 'hội đồng', never: 'đông' },
  { words: 'hội nghị', never: 'nghi nghĩ nghỉ' },
  { words: 'huyện ủy', never: 'uỷ' },
  { words: 'kế hoạch' },
  { words: 'kết luận' },
  { words: 'khẩn trương' },
  { words: 'làm việc' },
  { words: 'liên đoàn', never: 'đoạn' },
  { words: 'mặt trận', never: 'trần' },
  { words: 'ngân hàng', never: 'hang ngăn' },
  { words: 'nhân dân', never: 'nhẫn nhận dán dàn dẫn dần' },
  { words: 'phối hợp' },
  { words: 'phù hợp' },
  { words: 'quản lý', never: 'quân quán' },
  { words: 'quyết định', never: 'đình đính' },
  { words: 'rà soát', never: 'ra' },
  { words: 'tham mưu' },
  { words: 'thành phố', never: 'phó', unlessNamed: 'phổ' },
  { words: 'thanh tra', never: 'thành trà' },
  { words: 'thành ủy', never: 'uỷ' },
  { words: 'thị trấn', never: 'trận' },
  { words: 'thị xã', never: 'thi thì xả' },
  { words: 'thông báo', never: 'thống' },
  { words: 'thống nhất', never: 'thông' },
  { words: 'thứ trưởng', never: 'thủ trường' },
  { words: 'thủ tướng' },
  { words: 'tỉnh ủy', never: 'tính uỷ' },
  { words: 'tổ chức', never: 'chúc' },
  { words: 'tổng hợp' },
  { words: 'trung tâm', never: 'trúng' },
  { words: 'trường hợp', never: 'họp trương trưởng' },
  { words: 'ubnd tỉnh' },
  { words: 'ubnd xã' },
  { words: 'ủy ban', never: 'uỷ' },
  { words: 'uỷ ban', never: 'ủy' },
  { words: 'ủy viên', never: 'uỷ' },
  { words: 'văn phòng', never: 'van vận vấn', unlessNamed: 'phong' },
  { words: 'xã hội', never: 'hồi hỏi' },
  { words: 'yêu cầu', never: 'yếu' },
]
