import { describe, expect, it } from 'vitest'
import { titlesBefore } from '../../../../../src/language/titles.js'
import { postsAfter, postsBefore } from '../../../../../src/fields/meeting/chair/posts/named.js'

describe('postsBefore', () => {
  /** The posts before the name, which stands behind "|". */
  const read = (marked: string) => {
    const end = marked.indexOf('|')
    const text = marked.replace('|', '')
    return postsBefore(text, end, titlesBefore(text, end)).map((post) => text.slice(post.start, post.end))
  }

  it.each([
    ['Chủ tịch UBND tỉnh |Lê Văn An', ['Chủ tịch UBND tỉnh']],
    ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh |Lê Văn An', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']],
    ['Ngày 05/7, đồng chí phó chủ tịch UBND tỉnh |Lê Văn An', ['phó chủ tịch UBND tỉnh']],
    ['do ông giám đốc Sở Y tế |Lê Văn An', ['giám đốc Sở Y tế']],
    ['báo cáo của phó chủ tịch UBND tỉnh |Lê Văn An', []],
    ['Ngày 05/7, Q. Chủ tịch UBND tỉnh |Lê Văn An', ['Q. Chủ tịch UBND tỉnh']],
    ['Phó Bí thư Tỉnh ủy, Q.Chủ tịch UBND tỉnh |Lê Văn An', ['Phó Bí thư Tỉnh ủy', 'Q.Chủ tịch UBND tỉnh']],
    ['theo đề nghị của UBND Q. Giám đốc Sở |Lê Văn An', ['Q. Giám đốc Sở']],
    ['Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh |Lê Văn An', ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh']],
    ['Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện |Lê Văn An', ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện']],
    ['Chủ tịch kiêm Tổng Giám đốc Công ty |Lê Văn An', ['Chủ tịch kiêm Tổng Giám đốc Công ty']],
    [
      'Phó Thủ tướng Thường trực Chính phủ - Trưởng Ban Chỉ đạo |Lê Văn An',
      ['Phó Thủ tướng Thường trực Chính phủ', 'Trưởng Ban Chỉ đạo'],
    ],
    ['Sau khi nghe Bí thư Tỉnh ủy báo cáo, ý kiến các đại biểu, Bộ trưởng |Lê Văn An', ['Bộ trưởng']],
    ['Sau khi nghe Giám đốc Sở Y tế báo cáo, Chủ tịch UBND tỉnh |Lê Văn An', ['Chủ tịch UBND tỉnh']],
    ['họp Thường trực UBND tỉnh, sau khi nghe các sở, Chủ tịch UBND tỉnh |Lê An', ['Chủ tịch UBND tỉnh']],
    ['họp Thường trực UBND tỉnh sáng ngày 10/11/2025, Chủ tịch UBND tỉnh |Lê An', ['Chủ tịch UBND tỉnh']],
    ['thay mặt Thủ tướng Chính phủ, Phó Thủ tướng |Lê Văn An', ['Phó Thủ tướng']],
    [
      'Quyết định số 12/QĐ-BYT ngày 02/3/2009 của Bộ trưởng Bộ Y tế, Phó Thủ tướng |Lê Văn An',
      ['Phó Thủ tướng'],
    ],
    [
      'họp ngày 02/3/2009 của Chủ tịch UBND huyện, Trưởng Ban |Lê Văn An',
      ['Chủ tịch UBND huyện', 'Trưởng Ban'],
    ],
    ['Ngày 05/7, Chủ tịch UBND tỉnh đồng chí |Lê Văn An', ['Chủ tịch UBND tỉnh']],
    ['kết luận của Phó Chủ tịch UBND tỉnh |Lê Văn An', ['Phó Chủ tịch UBND tỉnh']],
    ['Phó Chủ tịch Thường trực UBND tỉnh |Lê Văn An', ['Phó Chủ tịch Thường trực UBND tỉnh']],
    ['Giám đốc Bệnh viện - BSCKII. |Lê Văn An', ['Giám đốc Bệnh viện']],
    ['đồng chí Giám đốc Học viện GS, TS |Lê Văn An', ['Giám đốc Học viện']],
    ['Giám đốc Bệnh viện TS.BS |Lê Văn An', ['Giám đốc Bệnh viện']],
    ['Hiệu trưởng - đồng chí PGS.TS. |Lê Văn An', ['Hiệu trưởng']],
    [
      'Thường trực Chính phủ đã họp dưới sự chủ trì của Thủ tướng Chính phủ |Lê Văn An',
      ['Thủ tướng Chính phủ'],
    ],
    ['Thường trực Ban Chỉ đạo tổ chức phiên họp thứ 3 do Phó Thủ tướng |Lê Văn An', ['Phó Thủ tướng']],
    [
      'Tổ trưởng Tổ công tác của Thủ tướng Chính phủ |Lê Văn An',
      ['Tổ trưởng Tổ công tác của Thủ tướng Chính phủ'],
    ],
    ['Chủ tịch Ủy ban nhân dân (UBND) thành phố |Lê Văn An', ['Chủ tịch Ủy ban nhân dân (UBND) thành phố']],
    ['(UBND) |Lê Văn An', []],
    ['(Giám đốc Sở) |Lê Văn An', []],
    ['Giám đốc Sở Y tế; |Lê Văn An', []],
    ['Phó Tổ trưởng Tổ công tác |Lê Văn An', ['Phó Tổ trưởng Tổ công tác']],
    ['Hội nghị |Lê Văn An', []],
    [`Giám đốc ${'Sở '.repeat(60)}|Lê Văn An`, []],
  ])('reads %j', (text, posts) => {
    expect(read(text)).toEqual(posts)
  })
})

describe('postsAfter', () => {
  /** The posts behind the name, which stands before "|", and the rest. */
  const read = (marked: string) => {
    const start = marked.indexOf('|')
    const text = marked.replace('|', '')
    const { posts, end } = postsAfter(text, start)
    return [posts.map((post) => text.slice(post.start, post.end)), text.slice(end)]
  }

  it.each<[string, string[], string]>([
    ['Lê Văn An|, Bí thư Tỉnh ủy để xem xét', ['Bí thư Tỉnh ủy'], ' để xem xét'],
    [
      'Lê Văn An|, Giám đốc Bảo hiểm xã hội (BHXH), Trưởng ban chủ trì',
      ['Giám đốc Bảo hiểm xã hội', 'Trưởng ban'],
      'chủ trì',
    ],
    ['Lê Văn An| Chủ tịch UBND xã chủ trì', ['Chủ tịch UBND xã'], 'chủ trì'],
    ['Lê Văn An| giám đốc Sở chủ trì', [], ' giám đốc Sở chủ trì'],
    ['Lê Văn An|, Bí thư Tỉnh ủy chủ trì', ['Bí thư Tỉnh ủy'], 'chủ trì'],
    [
      'Lê Văn An| - Bí thư Huyện ủy, đồng chí Trần Văn Ba - Phó Bí thư Huyện ủy chủ trì',
      ['Bí thư Huyện ủy'],
      ', đồng chí Trần Văn Ba - Phó Bí thư Huyện ủy chủ trì',
    ],
    [
      'Lê Văn An|, Tổ trưởng Tổ công tác thành lập theo Quyết định số 45/QĐ-UBND chủ trì',
      ['Tổ trưởng Tổ công tác'],
      'chủ trì',
    ],
    [
      'Lê Văn An| - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy kết luận',
      ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
      'kết luận',
    ],
    ['Lê Văn An|, Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh; dự', ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'], '; dự'],
    ['Lê Văn An| (Giám đốc Sở) chủ trì', ['Giám đốc Sở'], 'chủ trì'],
    [
      'Lê Văn An|, Trưởng ban Kinh tế, Ngân sách HĐND tỉnh chủ trì',
      ['Trưởng ban Kinh tế, Ngân sách HĐND tỉnh'],
      'chủ trì',
    ],
    ['Lê Văn An|, Bí thư Tỉnh ủy (sau đây gọi là Chủ tọa) chủ trì', ['Bí thư Tỉnh ủy'], ' chủ trì'],
    [
      'Lê Văn An|, Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh chủ trì',
      ['Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh'],
      'chủ trì',
    ],
    ['Lê Văn An|, Bí thư Tỉnh ủy (BTTU) tại', ['Bí thư Tỉnh ủy'], ' tại'],
    ['Lê Văn An|, Bí thư Tỉnh ủy, Ban Chỉ đạo thống nhất', ['Bí thư Tỉnh ủy'], ', Ban Chỉ đạo thống nhất'],
    ['Lê Văn An|, Bí thư Tỉnh ủy và đồng chí Phan Chi', ['Bí thư Tỉnh ủy'], ' và đồng chí Phan Chi'],
    ['Lê Văn An|, Bí thư Tỉnh ủy và Đồng chí Phan Chi', ['Bí thư Tỉnh ủy'], ' và Đồng chí Phan Chi'],
    ['Lê Văn An|, Bí thư Tỉnh ủy và Ông Phan Chi', ['Bí thư Tỉnh ủy'], ' và Ông Phan Chi'],
    ['Lê Văn An|, Viện trưởng và TS. Phan Thị Chi', ['Viện trưởng'], ' và TS. Phan Thị Chi'],
    ['Lê Văn An|, Bí thư Tỉnh ủy tại hội nghị', ['Bí thư Tỉnh ủy'], ' tại hội nghị'],
    ['Lê Văn An|, Bí thư Tỉnh ủy', ['Bí thư Tỉnh ủy'], ''],
    ['Lê Văn An|, các sở dự', [], ', các sở dự'],
    ['Lê Văn An| chủ trì', [], ' chủ trì'],
  ])('reads %j', (text, posts, rest) => {
    expect(read(text)).toEqual([posts, rest])
  })
})
