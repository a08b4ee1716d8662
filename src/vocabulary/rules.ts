/**
 * The rules that read each field, by the place of the field in the notice: what `explain` names.
 * The name of a rule is the file that holds it.
 */
export interface FieldRule {
  name: string
  pointer: RegExp
  why: string
}

export const FIELD_RULES: readonly FieldRule[] = [
  {
    name: 'blocks/head/words',
    pointer: /^\/header\/motto\//,
    why: 'quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng',
  },
  {
    name: 'blocks/head/issuer',
    pointer: /^\/header\/issuer\//,
    why: 'các dòng chữ hoa mở đầu bằng từ chỉ cơ quan',
  },
  { name: 'language/numbers', pointer: /^\/header\/number\//, why: 'số và ký hiệu sau chữ “Số”' },
  {
    name: 'blocks/head/pieces',
    pointer: /^\/header\/(?:place|date)$/,
    why: 'địa danh và “ngày … tháng … năm …”',
  },
  { name: 'blocks/head/pieces', pointer: /^\/header\/type$/, why: 'tên loại văn bản đứng riêng' },
  {
    name: 'blocks/head/subject',
    pointer: /^\/header\/subject$/,
    why: 'các dòng dưới tên loại, đến đoạn văn đầu tiên',
  },
  { name: 'blocks/head/addressees', pointer: /^\/header\/addressees\//, why: 'sau “Kính gửi”' },
  { name: 'language/dates', pointer: /^\/meeting\/(?:date|endDate|session)$/, why: 'ngày nêu ở câu mở đầu' },
  {
    name: 'fields/meeting',
    pointer: /^\/meeting\/(?:name|place)$/,
    why: 'sau chữ “tại” của trích yếu hoặc câu mở đầu',
  },
  {
    name: 'fields/meeting/chair',
    pointer: /^\/meeting\/(?:chair|coChairs)/,
    why: 'họ tên, chức vụ trước động từ “chủ trì”, “kết luận”',
  },
  { name: 'fields/conclusions', pointer: /^\/preamble\//, why: 'đoạn đứng trước kết luận đầu tiên' },
  {
    name: 'blocks/markers',
    pointer: /^\/conclusions\/.*\/(?:marker|number)$/,
    why: 'dấu đầu mục ở đầu đoạn',
  },
  { name: 'language/deadlines', pointer: /\/deadlines\/\d+\//, why: 'từ chỉ thời hạn và ngày đi sau' },
  {
    name: 'fields/conclusions/items',
    pointer: /^\/conclusions\//,
    why: 'đoạn của phần kết luận, xếp bậc theo dấu đầu mục',
  },
  { name: 'fields/conclusions', pointer: /^\/closing\//, why: 'đoạn kết nói về toàn văn bản' },
  {
    name: 'fields/assignments',
    pointer: /^\/assignments\//,
    why: 'đơn vị được giao, đứng đầu câu hoặc là đề mục',
  },
  { name: 'fields/recipients', pointer: /^\/recipients\//, why: 'dòng dưới “Nơi nhận”' },
  {
    name: 'fields/signature',
    pointer: /^\/(?:signature|coSignatures)/,
    why: 'quyền hạn, chức vụ, họ tên ở cuối văn bản',
  },
  { name: 'language/references', pointer: /^\/references\//, why: 'văn bản được viện dẫn theo số' },
  { name: 'fields/unplaced', pointer: /^\/unplaced\//, why: 'không thuộc phần nào của thể thức' },
]
