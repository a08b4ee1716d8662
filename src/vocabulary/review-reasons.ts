/** Why a value should be looked at: it was inferred from where it stands, not read from its own words. */
export const REVIEW_REASONS = {
  'issuer-by-place':
    'Tên cơ quan suy ra từ vị trí: dòng chữ hoa ở đầu văn bản, không có số ký hiệu hay quốc hiệu kèm theo',
  'subject-by-place': 'Trích yếu suy ra từ vị trí: không có dòng trống hay câu mở đầu ngăn với phần nội dung',
  'type-by-letters': 'Tên loại nhận theo chữ không dấu hoặc không viết hoa',
  'date-without-year': 'Năm suy ra từ ngày ban hành, hoặc từ ngày đăng bài',
  'date-from-subject': 'Ngày họp lấy từ trích yếu vì phần mở đầu không nêu',
  'name-from-opening': 'Tên cuộc họp lấy từ đoạn mở đầu; trích yếu không nêu hoặc nêu khác',
  'place-by-words': 'Địa điểm suy ra từ từ ngữ trong đoạn mở đầu',
  'chair-from-subject': 'Người chủ trì lấy từ trích yếu vì phần mở đầu không nêu tên',
  'chair-by-post': 'Họ tên viết liền sau chức vụ, địa danh, không có “đồng chí”, “ông”, “bà”',
  'collective-by-subject': 'Tập thể kết luận suy ra từ chủ ngữ của câu đứng xa phần kết luận',
  'start-by-place': 'Chỗ bắt đầu kết luận suy ra từ vị trí: không có câu dẫn như “kết luận như sau”',
  'heading-by-shape': 'Đề mục không đánh số, nhận theo hình thức dòng',
  'paragraph-rejoined': 'Đoạn văn được nối lại qua chỗ ngắt trang, phần sau bắt đầu bằng chữ hoa',
  'sentence-cut': 'Câu không có dấu kết thúc, đoạn sau không đánh số: có thể là một đoạn bị ngắt',
  'paragraph-below-bullet': 'Đoạn không có dấu đầu dòng, xếp dưới mục liền trước',
  'marker-out-of-order': 'Số thứ tự không nối tiếp mục trước; bậc của mục suy ra từ vị trí',
  'closing-by-words': 'Đoạn kết nhận theo ý, không theo câu mẫu',
  'body-by-subject': 'Đơn vị được giao việc suy ra từ chủ ngữ, không có “giao”, “yêu cầu”, “chủ trì”',
  'body-cut': 'Sau tên đơn vị không phải động từ hay dấu câu quen thuộc: tên có thể bị cắt',
  'body-end-unknown': 'Tên đơn vị kết thúc bằng từ lạ: có thể lẫn chữ của câu hoặc bị cắt',
  'recipient-by-place': 'Nơi nhận không có gạch đầu dòng, tách theo dòng',
  'recipient-continued': 'Nơi nhận kéo dài sang dòng sau',
  'signer-unusual-name': 'Họ tên người ký nhận theo vị trí dưới chức vụ',
  'signature-without-authority': 'Người ký không có chức vụ đi kèm',
  'reference-type-carried': 'Tên loại lấy từ văn bản nêu trước trong cùng chuỗi',
  'reference-untyped': 'Văn bản viện dẫn không nêu tên loại',
} as const

export type ReviewReason = keyof typeof REVIEW_REASONS
