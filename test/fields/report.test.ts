import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const LEAD =
  'Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy ban hành Kết luận số 98-KL/TU về phòng, chống dịch trong tình hình mới.'

describe('fillReport', () => {
  it('reads the header from the sentence that names the notice', () => {
    expect(
      fill('report', 'Tỉnh ủy ra kết luận mới', LEAD, 'Các địa phương rà soát.').draft.header,
    ).toMatchObject({
      system: 'party',
      issuer: { parent: null, name: 'Ban Thường vụ Tỉnh ủy' },
      number: { text: '98-KL/TU', ordinal: 98, symbol: 'KL/TU' },
      date: '2021-07-12',
      type: 'Kết luận',
      subject: 'về phòng, chống dịch trong tình hình mới',
    })
  })

  it('takes the day that stands behind the number', () => {
    const { header } = fill(
      'report',
      'Văn phòng Chính phủ vừa có Thông báo số 12/TB-VPCP ngày 05-3-2024 kết luận của Thủ tướng tại phiên họp.',
    ).draft
    expect(header).toMatchObject({
      issuer: { name: 'Văn phòng Chính phủ' },
      date: '2024-03-05',
      subject: 'kết luận của Thủ tướng tại phiên họp',
    })
  })

  it('takes whose it is, and nobody who only signed it', () => {
    const issuer = (text: string) => fill('report', text).draft.header.issuer.name
    const signed = 'Phó Bí thư Tỉnh ủy Lê Văn An vừa ký Kết luận số 98-KL/TU'
    expect(issuer(`${signed} ngày 12/7/2021 của Ban Thường vụ Tỉnh ủy về đất đai.`)).toBe(
      'Ban Thường vụ Tỉnh ủy',
    )
    expect(issuer(`${signed} về đất đai.`)).toBeNull()
    expect(fill('report', `${signed} của Tỉnh ủy về đất đai.`).draft.header.subject).toBe('về đất đai')
  })

  it('takes no notice that another document carries out for the one reported on', () => {
    const carried = 'Trong những năm qua, quán triệt và thực hiện Kết luận số 27-KL/TW ngày 18/8/2014'
    expect(fill('report', `${carried} của Ban Bí thư, xã đã làm tốt.`).draft.header.number).toBeNull()
    const both = `${carried} và Kết luận số 35-KL/TU của Tỉnh ủy, xã đã làm tốt.`
    expect(fill('report', both).draft.header.number).toBeNull()
  })

  it('ends the issuer at a quotation', () => {
    const { header } = fill(
      'report',
      'Theo Kết luận số 27-KL/TW của Ban Bí thư “về đất đai”, còn chậm.',
    ).draft
    expect(header.issuer.name).toBe('Ban Bí thư')
  })

  it('knows no issuer, day or matter that is not told', () => {
    expect(fill('report', 'Theo Thông báo số 12/TB-VPCP, tiến độ còn chậm.').draft.header).toMatchObject({
      issuer: { parent: null, name: null },
      number: { text: '12/TB-VPCP' },
      date: null,
      subject: null,
    })
  })

  it('sets headline and captions aside, and keeps the captions for the meeting', () => {
    const caption = 'Đồng chí Lê Văn An, Bí thư Tỉnh ủy kết luận tại hội nghị.'
    const { tree, context } = fill(
      'report',
      'Kết luận mới',
      LEAD,
      caption,
      'Theo đó, các địa phương rà soát.',
      caption,
    )
    expect(tree.body.children.map(({ text }) => text)).toEqual([
      LEAD,
      'Theo đó, các địa phương rà soát.',
      caption,
    ])
    expect(tree.loose.children.map(({ text, reason }) => [reason, text])).toEqual([
      ['chrome', 'Kết luận mới'],
      ['chrome', caption],
    ])
    expect(context.opening.map(({ text }) => text)).toEqual([caption])
  })

  it('reads the sentence below a headline that names the notice too', () => {
    const { draft, tree } = fill('report', 'Kết luận số 98-KL/TU của Tỉnh ủy về chống dịch', '', LEAD)
    expect(draft.header).toMatchObject({ date: '2021-07-12', issuer: { name: 'Ban Thường vụ Tỉnh ủy' } })
    expect(tree.body.children.map(({ text }) => text)).toEqual([LEAD])
  })

  it.each([
    'Diễn tập tại khu công nghiệp. Ảnh: Minh Ngọc',
    'Quang cảnh hội nghị (Ảnh: PV).',
    'Bãi biển thu hút đông du khách. Ảnh: N.T',
    'Chủ tịch Lê Văn An chủ trì cuộc họp - Ảnh: VGP/M.K',
    'Tỉnh gỡ khó cho các dự án - Ảnh 1.',
    'Quang cảnh buổi làm việc.',
    'Đồng chí Bí thư Tỉnh ủy phát biểu kết luận hội nghị',
    'Chủ tịch UBND tỉnh Lê Văn An phát biểu kết luận hội nghị',
    'Bí thư Tỉnh ủy Lê Văn An phát biểu tại hội nghị.',
  ])('sets aside what tells of a picture: %j', (caption) => {
    const { tree } = fill('report', LEAD, 'Các địa phương rà soát.', caption, 'Các xã báo cáo.')
    expect(tree.loose.children.map(({ text }) => text)).toEqual([caption])
    expect(tree.body.children).toHaveLength(3)
  })

  it.each(['Minh Anh', 'Lan Anh - Thu Hà (tổng hợp)', 'PV', 'T.H', 'Văn phòng Huyện ủy'])(
    'sets aside who wrote it: %j',
    (by) => {
      const { tree } = fill('report', LEAD, 'Các địa phương rà soát.', by)
      expect(tree.loose.children.map(({ text }) => text)).toEqual([by])
      expect(tree.body.children.map(({ text }) => text)).not.toContain(by)
    },
  )

  it('sets aside what stands above the name of who took a picture', () => {
    const { tree } = fill('report', LEAD, 'Bãi rác ùn ứ nhiều ngày', 'Ảnh: Lê An', 'Các xã rà soát.')
    expect(tree.body.children.map(({ text }) => text)).toEqual([LEAD, 'Các xã rà soát.'])
  })

  it('keeps what whoever concluded asks for', () => {
    const asked = 'Đồng chí Bí thư Tỉnh ủy yêu cầu các xã rà soát.'
    expect(fill('report', LEAD, asked).tree.body.children.map(({ text }) => text)).toEqual([LEAD, asked])
  })

  it('sets aside a caption that is printed twice', () => {
    const caption = 'Lực lượng chức năng tuyên truyền cho ngư dân'
    const { tree } = fill('report', LEAD, caption, caption, 'Các xã rà soát.', 'Các xã báo cáo.')
    expect(tree.body.children.map(({ text }) => text)).toEqual([LEAD, 'Các xã rà soát.', 'Các xã báo cáo.'])
  })

  it('sets aside what a portal prints below who wrote it', () => {
    const { tree } = fill(
      'report',
      LEAD,
      'Các địa phương rà soát.',
      'QUANG MINH',
      'Gửi cho bạn bè',
      'Tiếp theo >',
    )
    expect(tree.loose.children.map(({ text }) => text)).toEqual([
      'QUANG MINH',
      'Gửi cho bạn bè',
      'Tiếp theo >',
    ])
  })

  it.each(['Các xã rà soát.', 'Về sản xuất', '- Lê Văn An', 'Văn phòng Huyện ủy theo dõi.'])(
    'keeps its last paragraph: %j',
    (last) => {
      expect(fill('report', LEAD, 'Các địa phương rà soát.', last).tree.loose.children).toEqual([])
    },
  )

  it('sets the markers of headlines aside with them', () => {
    const { tree } = fill('report', '1. Kết luận mới', '-Nhiều việc gấp', LEAD)
    expect(tree.loose.children.map(({ text }) => text)).toEqual(['1. Kết luận mới', '-Nhiều việc gấp'])
  })

  it('reads nothing from an article that names no notice, or another document', () => {
    for (const text of ['Hôm qua, tỉnh họp.', 'Tỉnh ban hành Quyết định số 12/QĐ-UBND về giá đất.']) {
      const { draft, tree } = fill('report', 'Tin mới', text)
      expect(draft.header.number).toBeNull()
      expect(tree.body.children).toHaveLength(2)
    }
  })

  it('reads whole notices that an article introduces', () => {
    const introduction = LEAD.replace('.', ', Báo Hòa An trân trọng giới thiệu toàn văn:')
    const rest = ['Bí thư Tỉnh ủy kết luận như sau:', '1. Giao Sở Y tế rà soát.', 'Nơi nhận:', '- Như trên.']
    const { draft, tree } = fill('report', 'Toàn văn kết luận về chống dịch', '', introduction, '', ...rest)
    expect(draft.kind).toBe('notice')
    expect(draft.header).toMatchObject({ type: 'Kết luận', number: { text: '98-KL/TU' }, date: '2021-07-12' })
    expect(tree.loose.children.map(({ text }) => text)).toEqual(['Toàn văn kết luận về chống dịch'])
    const cited = fill('report', 'Thông tin', '', LEAD, '', ...rest)
    expect(cited.draft).toMatchObject({ kind: 'notice', header: { type: null, number: null } })
  })

  it('takes the headline above a time stamp for none of the text', () => {
    const text = [
      'Kết luận về chống dịch',
      '12:08, 28/08/2021',
      'Chiều 27/8, UBND tỉnh kết luận như sau:',
      '1. Rà soát.',
    ]
    const { tree } = fill('report', ...text)
    expect(tree.loose.children.map(({ text }) => text)).toEqual([
      '12:08, 28/08/2021',
      'Kết luận về chống dịch',
    ])
    expect(fill('report', text[0]!, '', ...text.slice(2)).tree.loose.children).toEqual([])
  })

  it('leaves a notice alone', () => {
    const { draft } = fill('report', 'SỞ Y TẾ', 'THÔNG BÁO', '', LEAD)
    expect(draft.header.number).toBeNull()
  })
})

describe('fillReport: the notice reported on', () => {
  it('is none that it carries out', () => {
    const { header } = fill(
      'report',
      'Thực hiện ý kiến của Thường trực Tỉnh ủy tại Thông báo số 27-TB/TU ngày 4/2/2020, UBND tỉnh đã họp.',
    ).draft
    expect(header).toMatchObject({ number: null, type: null })
  })

  it('has its subject in capitals at the beginning too', () => {
    const { header } = fill(
      'report',
      'Văn phòng Chính phủ: Thông báo số 106/TB-VPCP ngày 14/5/2021 Kết luận của Thủ tướng tại cuộc họp về bầu cử',
    ).draft
    expect(header.subject).toBe('Kết luận của Thủ tướng tại cuộc họp về bầu cử')
  })
})

describe('fillReport: the meeting', () => {
  const read = (...lines: string[]) => fill('meeting', ...lines).draft

  it('is told by the sentence that names the notice', () => {
    const { header, meeting } = read(
      'Ý kiến kết luận về bến cá',
      'Ngày 31/5/2018, Phó Chủ tịch UBND tỉnh Lê Văn An đã chủ trì cuộc họp về bến cá. Sau khi nghe báo cáo, Phó Chủ tịch kết luận tại Thông báo số 139/TB-UBND ngày 06/6/2018.',
      'Theo đó, các xã rà soát.',
    )
    expect(header).toMatchObject({ number: { text: '139/TB-UBND' }, date: '2018-06-06' })
    expect(meeting).toMatchObject({
      date: '2018-05-31',
      name: 'cuộc họp về bến cá',
      chair: { name: 'Lê Văn An', positions: ['Phó Chủ tịch UBND tỉnh'] },
    })
  })

  it('was chaired by whom the sentence names before the number', () => {
    const { header, meeting } = read(
      'Đây là một trong những nội dung kết luận của Phó Thủ tướng Lê Văn An, Chủ tịch Ủy ban Quốc gia tại Thông báo số 09/TB-VPCP ngày 10/01/2024 của Văn phòng Chính phủ kết luận Hội nghị về giao thông.',
      'Phó Thủ tướng yêu cầu thực hiện các nhiệm vụ sau:',
      '1. Rà soát.',
    )
    expect(header.issuer.name).toBe('Văn phòng Chính phủ')
    expect(meeting.chair).toMatchObject({
      name: 'Lê Văn An',
      positions: ['Phó Thủ tướng', 'Chủ tịch Ủy ban Quốc gia'],
    })
  })

  it('is none of the day on which the notice was issued', () => {
    const { header, meeting } = read(
      'Ngày 30/01/2020, UBND tỉnh Ban hành Thông báo số 08/TB-UBND Thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về dịch bệnh.',
      'Chủ tịch UBND tỉnh kết luận:',
      'Các xã rà soát.',
    )
    expect(header).toMatchObject({ issuer: { name: 'UBND tỉnh' }, date: '2020-01-30' })
    expect(meeting).toMatchObject({
      date: null,
      name: 'cuộc họp về dịch bệnh',
      chair: { name: null, positions: ['Chủ tịch UBND tỉnh'], body: null },
    })
  })

  it('is none where no meeting is told', () => {
    expect(
      read('Ngày 19/5/2019, UBND tỉnh treo cờ.', 'Các xã rà soát như sau:', '1. Treo cờ.').meeting.date,
    ).toBeNull()
  })

  it('is read where its number is not told', () => {
    const { header } = fill(
      'report',
      '(QNO) - Ngày 5/5/2024, UBND TP. Hội An vừa có thông báo kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp.',
    ).draft
    expect(header).toMatchObject({
      issuer: { name: 'UBND TP. Hội An' },
      number: null,
      date: '2024-05-05',
      type: 'Thông báo',
      subject: 'kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp',
    })
  })

  it.each(['Sở Y tế vừa có kết luận thanh tra đất đai.', 'Hội nghị đã ra thông báo tuyển dụng của Công ty.'])(
    'is none in %j',
    (text) => {
      expect(fill('report', text).draft.header.type).toBeNull()
    },
  )

  it('is nothing but a meeting where none is named', () => {
    const told = 'Chiều 10/10, dưới sự chủ trì của đồng chí Lê Văn An – Chủ tịch UBND tỉnh, Tổ công tác họp.'
    const { context, draft } = fill('report', 'Gỡ khó cho các dự án', told, 'Sở Y tế báo cáo.')
    expect(draft.header.type).toBeNull()
    expect(context.opening.map(({ text }) => text)).toEqual([told])
  })

  it.each<[string, boolean]>([
    ['Sáng 18/7, đồng chí Lê Văn An, Bí thư Tỉnh ủy có buổi làm việc với Đảng ủy xã.', true],
    ['Sáng 18/7, Đoàn công tác do ông Lê Văn An làm Trưởng đoàn đã có cuộc họp với huyện.', true],
    ['Sáng nay, 18/7, ông Lê Văn An, Chủ tịch UBND tỉnh đi kiểm tra tiến độ bến cá.', true],
    ['Ngày 18/7, Chủ tịch UBND tỉnh vừa có kết luận tại cuộc họp về bến cá.', true],
    ['Hội trường có buổi chiếu phim.', false],
    ['Các xã kiểm tra bến cá.', false],
  ])('is a meeting that somebody has: %s', (told, meets) => {
    const { context } = fill('report', 'Gỡ khó cho các dự án', told, 'Sở Y tế báo cáo.')
    expect(context.opening.map(({ text }) => text)).toEqual(meets ? [told] : [])
  })

  it('is all that stands between headline and who wrote of it', () => {
    const told = 'Sáng 04/4, Thành ủy giao ban. Đồng chí Lê Văn An, Bí thư Thành ủy chủ trì hội nghị.'
    const { draft, tree } = fill(
      'meeting',
      ...['Thành ủy giao ban', told, 'Toàn cảnh hội nghị', 'Các xã báo cáo.', 'Mai Hoa'],
    )
    expect(tree.body.children.map(({ text }) => text)).toEqual([told, 'Các xã báo cáo.'])
    expect(draft.meeting.chair).toMatchObject({ name: 'Lê Văn An', positions: ['Bí thư Thành ủy'] })
  })
})

describe('fillReport: the year', () => {
  const [held, told] = [
    'Sáng 14/9, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp.',
    'Các xã báo cáo trước ngày 20/9.',
  ]

  it('is that of the time stamp where no day has one', () => {
    const { draft, doubts } = fill('deadlines', 'Họp về đất đai', '14/09/2023 16:40', held, told)
    expect(draft.meeting.date).toBe('2023-09-14')
    expect(draft.conclusions[0]!.deadlines).toMatchObject([{ text: 'trước ngày 20/9', date: '2023-09-20' }])
    expect(doubts).toContain('date-without-year')
  })

  it('is in doubt for the day of issue too', () => {
    const stamp = ['Họp về đất đai', '20/07/2021 21:15']
    for (const issued of [
      'ban hành Thông báo số 12/TB-UBND về đất đai',
      'phát đi thông báo kết luận của Chủ tịch',
    ]) {
      const { draft, doubts } = fill('report', ...stamp, `Ngày 19/7, UBND tỉnh ${issued}.`, 'Các xã rà soát.')
      expect(draft.header.date).toBe('2021-07-19')
      expect(doubts).toEqual(['date-without-year'])
    }
  })

  it('is none of those in a list of other articles', () => {
    const { draft } = fill('deadlines', 'Họp về đất đai', held, told, 'Tin liên quan', '14/09/2023 16:40')
    expect(draft.meeting.date).toBeNull()
  })
})

describe('fillReport: the sentence that tells of the meeting', () => {
  it('stands below a menu of any length', () => {
    const menu = ['Trang nhất', 'Thời sự', 'MENU', 'Đọc báo', 'Họp giao ban', '10/06/2022 10:05']
    const told = 'Chiều 9/6, Chủ tịch UBND tỉnh Lê Văn An chủ trì hội nghị giao ban.'
    const { tree, context } = fill('report', ...menu, told, 'Các xã báo cáo.')
    expect(tree.body.children.map(({ text }) => text)).toEqual([told, 'Các xã báo cáo.'])
    expect(context.opening.map(({ text }) => text)).toEqual([told])
  })

  it('is no headline, where one tells of it too', () => {
    const told = 'Ngày 18/7, đồng chí Lê Văn An chủ trì cuộc họp về đất đai.'
    const headline = 'PHÓ CHỦ TỊCH LÊ VĂN AN CHỦ TRÌ CUỘC HỌP VỀ ĐẤT ĐAI'
    const { context } = fill('report', headline, '', told, 'Các xã rà soát.')
    expect(context.opening.map(({ text }) => text)).toEqual([told])
  })

  it('may begin with what was concluded', () => {
    const told =
      '(HAO) - Kết luận tại cuộc họp ngày 10/5/2024, Chủ tịch UBND tỉnh Lê Văn An nhấn mạnh tiến độ.'
    const { draft } = fill('meeting', 'Tin mới', '', told, 'Các xã rà soát.')
    expect(draft.meeting).toMatchObject({ date: '2024-05-10', chair: { name: 'Lê Văn An' } })
    expect(draft.preamble).toEqual([told])
  })

  it('is among the first', () => {
    const said = Array.from({ length: 4 }, (_, index) => `Xã ${index} rà soát.`)
    const { context } = fill('report', ...said, 'Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp.')
    expect(context.opening).toEqual([])
  })
})
