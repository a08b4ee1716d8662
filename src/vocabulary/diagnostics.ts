/** The rules of the diagnostics: how grave each is, and what it says in the output. */

export interface DiagnosticRule {
  severity: 'error' | 'warning' | 'info'
  /** `{}` takes what the rule was raised on. */
  message: string
}

export const DIAGNOSTIC_RULES = {
  'not-a-notice': {
    severity: 'warning',
    message: 'Không phải thông báo hay kết luận: văn bản không có thể thức của một văn bản hành chính',
  },
  'issuer-missing': { severity: 'warning', message: 'Không thấy tên cơ quan ban hành' },
  'number-missing': { severity: 'warning', message: 'Không thấy số và ký hiệu' },
  'issue-date-missing': { severity: 'warning', message: 'Không thấy ngày ban hành' },
  'type-missing': { severity: 'warning', message: 'Không thấy tên loại văn bản' },
  'subject-missing': { severity: 'warning', message: 'Không thấy trích yếu' },
  'meeting-date-missing': { severity: 'warning', message: 'Không thấy ngày họp' },
  'chair-missing': { severity: 'warning', message: 'Không thấy tên người chủ trì' },
  'conclusions-missing': { severity: 'error', message: 'Không thấy nội dung kết luận' },
  'conclusion-gap': { severity: 'warning', message: 'Số thứ tự kết luận bị cách quãng trước “{}”' },
  'conclusion-repeat': { severity: 'warning', message: 'Số thứ tự kết luận lặp lại hoặc lùi lại ở “{}”' },
  'recipients-missing': { severity: 'warning', message: 'Không thấy nơi nhận' },
  'signature-missing': { severity: 'warning', message: 'Không thấy chữ ký' },
  'date-invalid': { severity: 'warning', message: 'Ngày không có trong lịch: “{}”' },
  'date-order': { severity: 'warning', message: 'Ngày đứng trước ngày họp: “{}”' },
  'paragraph-rejoined': { severity: 'info', message: 'Đoạn văn bị ngắt trang đã được nối lại' },
  'paragraph-unsure': {
    severity: 'info',
    message: 'Không rõ dòng này mở đầu đoạn mới hay nối tiếp đoạn trên, vì dòng trên đã đầy',
  },
  'columns-unfolded': { severity: 'info', message: 'Hai cột trên cùng một dòng đã được tách ra' },
  'encoding-converted': { severity: 'info', message: 'Đã chuyển mã sang Unicode từ {}' },
  'case-lost': {
    severity: 'warning',
    message: 'Mã TCVN3 không phân biệt chữ hoa có dấu: “{}” có thể viết hoa',
  },
  'encoding-invalid': { severity: 'warning', message: 'Có ký tự không hợp lệ trong bảng mã: {}' },
  'text-garbled': { severity: 'warning', message: 'Có chỗ chữ bị hỏng: “{}”' },
} as const satisfies Record<string, DiagnosticRule>

export type DiagnosticId = keyof typeof DIAGNOSTIC_RULES
