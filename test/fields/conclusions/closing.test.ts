import { describe, expect, it } from 'vitest'
import { findClosing } from '../../../src/fields/conclusions/closing.js'
import { paragraphsOf } from '../paragraphs.js'

const CLOSING = 'Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.'

describe('findClosing', () => {
  it.each<[string, string[], number]>([
    ['the closing', ['1. Rà soát.', CLOSING], 1],
    ['several', ['1. Rà soát.', 'Yêu cầu các phòng nghiêm túc triển khai thực hiện.', CLOSING], 1],
    ['the thanks of a letter', ['1. Rà soát.', 'Bộ Y tế trân trọng cảm ơn sự phối hợp của Quý Ủy ban./.'], 1],
    [
      'its last request',
      ['1. Rà soát.', 'UBND tỉnh trân trọng đề nghị Bộ Y tế sớm xem xét, giải quyết./.'],
      1,
    ],
    [
      'what a directive says of itself, and who sees to it',
      [
        '1. Rà soát.',
        'Sở Y tế chủ trì, phối hợp với các sở theo dõi, đôn đốc việc thực hiện Chỉ thị; định kỳ báo cáo.',
        'Chỉ thị này được phổ biến đến chi bộ.',
      ],
      1,
    ],
    [
      'what a collective asks of all, and who sees to it',
      [
        '- Rà soát.',
        'Ban Thường vụ yêu cầu các cấp ủy nghiêm túc thực hiện; giao Văn phòng theo dõi, đôn đốc, định kỳ báo cáo.',
      ],
      1,
    ],
    [
      'no work on one matter',
      ['- Rà soát.', 'Yêu cầu Sở Y tế thực hiện; giao Sở Nội vụ theo dõi danh sách, đề xuất khen thưởng.'],
      2,
    ],
    ['no work on another', ['1. Rà soát.', 'Sở Y tế theo dõi việc thực hiện Chỉ thị số 12/CT-TTg.'], 2],
    ['no plan that is spoken of', ['1. Rà soát.', 'Kế hoạch này phải trình trước tháng 6.'], 2],
    [
      'what an invitation ends with',
      ['1. Rà soát.', 'UBND tỉnh kính mời các đại biểu dự họp theo thành phần nêu trên./.'],
      1,
    ],
    [
      'the hope of a letter',
      ['1. Rà soát.', 'Sở Y tế rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./.'],
      1,
    ],
    [
      'what else a meeting dealt with',
      [
        '1. Rà soát.',
        'Tại kỳ họp này, Ủy ban Kiểm tra còn xem xét, kết luận một số nội dung quan trọng khác.',
      ],
      1,
    ],
    [
      'a demand of all and who tells of it',
      [
        '1. Rà soát.',
        'Giám đốc yêu cầu các đơn vị nghiêm túc triển khai. Văn phòng thông báo để các đơn vị biết./.',
      ],
      1,
    ],
    ['what a schedule says of itself', ['- 7h30: Chào cờ.', 'Lịch này thay Giấy mời họp.'], 1],
    ['who tells of changes', ['- 7h30: Chào cờ.', 'Nếu có thay đổi, Văn phòng sẽ thông báo sau.'], 1],
    ['no change by itself', ['1. Rà soát.', 'Trường hợp có thay đổi, các xã báo cáo.'], 2],
    [
      'no view of other matters',
      ['1. Rà soát.', 'Tại cuộc họp này, Sở Y tế đề nghị bổ sung nội dung khác.'],
      2,
    ],
    ['what a proposal ends with', ['1. Rà soát.', 'Sở Y tế kính trình UBND tỉnh xem xét, quyết định./.'], 1],
    ['what is enclosed in other words', ['1. Rà soát.', CLOSING, '(Chi tiết tại Phụ lục kèm theo)'], 1],
    ['what is enclosed behind it', ['1. Rà soát.', CLOSING, '(Gửi kèm Phụ lục phân công nhiệm vụ)'], 1],
    ['all behind "Trên đây là"', ['1. Rà soát.', 'Trên đây là kết luận.', 'Các phòng rà soát.'], 1],
    [
      'what all are asked, with the last stop',
      ['1. Rà soát danh mục thuốc.', 'Yêu cầu các sở báo cáo kết quả trước ngày 30/10/2025./.'],
      1,
    ],
    [
      'what the heads of all are asked, and a telephone number',
      ['1. Rà soát.', 'Yêu cầu trưởng các khoa triển khai, vướng mắc báo về Phòng Đào tạo (ĐT: 0233.777)./.'],
      1,
    ],
    [
      'what they are asked above the last thanks',
      ['1. Rà soát.', 'Đề nghị UBND các tỉnh báo cáo kết quả về Bộ Y tế.', 'Trân trọng cảm ơn./.'],
      1,
    ],
    ['no demand with a colon', ['1. Rà soát.', 'Yêu cầu các khoa triển khai: rà soát, báo cáo./.'], 2],
    [
      'what one is asked about the notice',
      ['1. Rà soát danh mục thuốc.', 'Yêu cầu Sở Y tế công khai Kết luận thanh tra này theo quy định./.'],
      1,
    ],
    ['no other demand of one', ['1. Rà soát danh mục thuốc.', 'Yêu cầu Sở Y tế công khai kết quả./.'], 2],
    [
      'what a letter says of itself',
      ['1. Rà soát.', 'Văn bản này được gửi đến các sở biết, thực hiện./.'],
      1,
    ],
    ['no demand without it', ['1. Rà soát danh mục thuốc.', 'Yêu cầu các sở báo cáo kết quả.'], 2],
    ['no demand below a title', ['1. Về giải ngân', 'Yêu cầu các sở báo cáo kết quả./.'], 2],
    ['no item', ['1. Rà soát.', `2. ${CLOSING}`], 2],
    ['no first paragraph', [CLOSING], 1],
    ['no enclosure alone', ['1. Rà soát.', '(Gửi kèm Phụ lục phân công nhiệm vụ)'], 2],
    [
      'no task in the notice itself',
      ['III- Tổ chức thực hiện', 'Các sở nghiêm túc thực hiện Kết luận này.'],
      2,
    ],
    ['no demand under a heading', ['III. TỔ CHỨC THỰC HIỆN', 'Các sở nghiêm túc thực hiện.'], 2],
    ['no task of a body', ['1. Rà soát.', '4. Văn phòng Sở', 'Tổ chức thực hiện.'], 3],
  ])('parts %s', (_what, lines, end) => {
    expect(findClosing(paragraphsOf(...lines), 0)).toBe(end)
  })
})
