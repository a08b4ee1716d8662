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

/** What scans have for syllables of bodies and tasks, and is written in no notice else. */
export const misreadSyllables: readonly (readonly [misread: string, meant: string])[] = [
  ['vói', 'với'],
  ['vơi', 'với'],
  ['sỏ', 'sở'],
  ['sờ', 'sở'],
  ['sớ', 'sở'],
  ['phối họp', 'phối hợp'],
  ['tổng họp', 'tổng hợp'],
  ['trường họp', 'trường hợp'],
  ['phù họp', 'phù hợp'],
]
