import { describe, expect, it } from 'vitest'
import { readFoot } from '../../../src/blocks/foot/index.js'
import { source, told } from '../source.js'

function foot(...lines: string[]) {
  const { cells, loose, columns } = readFoot(source(...lines), 0)
  const of = (role: string) => cells.filter((cell) => cell.role === role).map(({ text }) => text)
  return {
    recipients: cells
      .filter(({ role }) => role === 'recipient')
      .map(({ text, continues }) => (continues ? `… ${text}` : text)),
    signature: of('signature'),
    label: of('label'),
    loose: told(loose),
    columns,
  }
}

const LIST = ['- Như trên;', '- Lưu: VT.']
const DAY = 'Thái Nguyên, ngày 11 tháng 8 năm 2026'
const SIGNATURE = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn An']

describe('readFoot', () => {
  it('adds a purpose that is set apart, behind a brace that is lost, to the entry beside it', () => {
    const { recipients, loose } = foot(
      'Nơi nhận:',
      '- Ban Dân vận,                 (để báo cáo)',
      '- Lưu: VT.                     (đã ký)',
    )
    expect(recipients).toEqual(['- Ban Dân vận,', '… (để báo cáo)', '- Lưu: VT.'])
    expect(loose).toEqual([])
  })

  it.each<[string, string[]]>([
    ['recipients above the signature', ['Nơi nhận:', ...LIST, '', ...SIGNATURE]],
    ['the signature above the recipients', [...SIGNATURE, '', 'Nơi nhận:', ...LIST]],
    [
      'both side by side',
      [
        'Nơi nhận:               TM. ỦY BAN NHÂN DÂN',
        '- Như trên;                  CHỦ TỊCH',
        '- Lưu: VT.                    (Đã ký)',
        '',
        '                          Nguyễn Văn An',
      ],
    ],
    [
      'rows of a table',
      [
        '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |',
        '| - Như trên; | CHỦ TỊCH |',
        '| - Lưu: VT. | (Đã ký) |',
        '| | Nguyễn Văn An |',
      ],
    ],
  ])('reads %s', (_how, lines) => {
    const { recipients, signature, label, loose } = foot(...lines)
    expect(recipients).toEqual(LIST)
    expect([...signature].sort()).toEqual([...SIGNATURE].sort())
    expect(label).toEqual(['Nơi nhận:'])
    expect(loose).toEqual([])
  })

  it('reads recipients behind the label on its line', () => {
    expect(foot('Nơi nhận: Như trên; Lưu: VT.').recipients).toEqual(['Như trên; Lưu: VT.'])
  })

  it('reads recipients in the right column', () => {
    const lines = ['CHỦ TỊCH\tNơi nhận:', '(Đã ký)\t- Như trên;', 'Nguyễn Văn An\t- Lưu: VT.']
    expect(foot(...lines)).toMatchObject({
      recipients: LIST,
      signature: ['CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn An'],
      loose: [],
    })
  })

  it('takes how the copies are sent for no entry', () => {
    const { recipients, loose } = foot('Nơi nhận: (qua mạng)', ...LIST)
    expect(recipients).toEqual(LIST)
    expect(loose).toEqual([['after', '(qua mạng)']])
    expect(foot('Nơi nhận: Như trên (qua mạng)', '- Lưu: VT.').recipients[0]).toBe('Như trên (qua mạng)')
  })

  it('reads a foot whose label is misread', () => {
    const { recipients, loose } = foot('tem EU KT. GIÁM ĐỐC', ...LIST)
    expect(recipients).toEqual(LIST)
    expect(loose).toEqual([['after', 'tem EU']])
  })

  it('takes each line for an entry where neither bullets nor marks tell them apart', () => {
    const lines = ['Như trên', 'Sở Nội vụ', 'và các phòng trực thuộc', 'Lưu: VT, TH.']
    expect(foot('Nơi nhận:', ...lines).recipients).toEqual([
      'Như trên',
      'Sở Nội vụ',
      '… và các phòng trực thuộc',
      'Lưu: VT, TH.',
    ])
  })

  it('takes what a group of entries is for, and the archive, for lines of their own', () => {
    expect(
      foot('Nơi nhận:', 'Để báo cáo:', '- Tỉnh ủy;', 'Để thực hiện:', '- Các sở;', 'Lưu: VT.').recipients,
    ).toEqual(['Để báo cáo:', '- Tỉnh ủy;', 'Để thực hiện:', '- Các sở;', 'Lưu: VT.'])
  })

  it('joins a bracket to the archive right above', () => {
    expect(foot('Nơi nhận:', ...LIST, '(bản điện tử)').recipients).toEqual([...LIST, '… (bản điện tử)'])
    expect(foot('Nơi nhận:', ...LIST, 'CHỦ TỊCH', '(bản điện tử)').loose).toEqual([
      ['after', '(bản điện tử)'],
    ])
  })

  it('reads a signature in small letters below the archive', () => {
    expect(foot('Nơi nhận:', ...LIST, 'KT. Giám đốc', 'Phó Giám đốc', 'Nguyễn Văn An').signature).toEqual([
      'KT. Giám đốc',
      'Phó Giám đốc',
      'Nguyễn Văn An',
    ])
    expect(foot('Nơi nhận:', ...LIST, 'Chủ tịch', 'Nguyễn Văn An').signature).toHaveLength(2)
    expect(foot('Nơi nhận:', ...LIST, 'Nguyễn Văn An').signature).toEqual([])
  })

  it.each(['QUY CHẾ LÀM VIỆC', 'SAO Y BẢN CHÍNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẪU SỐ 01'])(
    'ends where %j is added',
    (title) => {
      const { signature, loose } = foot(
        'Nơi nhận:',
        ...LIST,
        ...SIGNATURE,
        title,
        'GIÁM ĐỐC',
        'Trần Thị Bình',
      )
      expect(signature).toEqual(SIGNATURE)
      expect(loose[0]).toEqual(['appendix', title])
    },
  )

  it('takes no line between asterisks for an entry', () => {
    expect(
      foot('Nơi nhận:', '* Như trên;', '- Lưu: VT.', '**GIÁM ĐỐC**', '*(đã ký)*', '*Nguyễn Văn An*'),
    ).toMatchObject({
      recipients: ['Như trên;', '- Lưu: VT.'],
      signature: ['GIÁM ĐỐC', '(đã ký)', 'Nguyễn Văn An'],
    })
  })

  it('joins a line without bullet to the entry above', () => {
    expect(
      foot('Nơi nhận:', '- Các Sở: Tài chính, Xây dựng,', 'Nội vụ;', '  (để th/h)', '- Lưu: VT.').recipients,
    ).toEqual(['- Các Sở: Tài chính, Xây dựng,', '… Nội vụ;', '… (để th/h)', '- Lưu: VT.'])
  })

  it('reads a list without bullets by its closing marks', () => {
    expect(
      foot('Nơi nhận:', 'Thường trực Tỉnh ủy;', 'Các Sở: Tài chính', 'Xây dựng;', 'Lưu: VT.').recipients,
    ).toEqual(['Thường trực Tỉnh ủy;', 'Các Sở: Tài chính', '… Xây dựng;', 'Lưu: VT.'])
  })

  it('goes on below the archive only behind an open mark', () => {
    const { recipients, loose } = foot('Nơi nhận:', '- Như trên;', '- Lưu: VT,', 'KTTH.', 'Phòng họp số 2')
    expect(recipients).toEqual(['- Như trên;', '- Lưu: VT,', '… KTTH.'])
    expect(loose).toEqual([['after', 'Phòng họp số 2']])
  })

  it('knows the archive by its first word only', () => {
    expect(foot('Nơi nhận:', '- Lưu ý các địa phương;', 'huyện Hòa Vang;').recipients).toHaveLength(2)
    expect(foot('Nơi nhận:', '- Lưu VT;', 'huyện Hòa Vang').recipients).toHaveLength(2)
    expect(foot('Nơi nhận:', '- Lưu: VT.', 'huyện Hòa Vang').recipients).toHaveLength(1)
  })

  it('reads a post in small letters and a name below the signature’s first line', () => {
    expect(foot('TM. BAN CHỈ ĐẠO', 'Phó Trưởng ban', 'Y Thanh Hà Niê Kđăm').signature).toHaveLength(3)
    expect(foot('Nơi nhận:', ...LIST, 'Nguyễn Văn An').signature).toEqual([])
  })

  it('reads a name apart below the list whose post is lost', () => {
    expect(foot('Nơi nhận:', ...LIST, '', 'Nguyễn Văn An').signature).toEqual(['Nguyễn Văn An'])
    expect(foot('Nơi nhận:', '- Như trên;', '', 'Nguyễn Văn An').signature).toEqual([])
    expect(foot('Nơi nhận:', ...LIST, '', 'Phòng họp số 2').signature).toEqual([])
    expect(foot(...SIGNATURE, 'Nơi nhận:', ...LIST, '', 'Trần Thị Bình').signature).toEqual(SIGNATURE)
  })

  it('takes no further name once one has been read, but a further signature', () => {
    const { signature, loose } = foot(
      ...SIGNATURE,
      'Trần Thị Bình',
      'TM. BAN CHẤP HÀNH',
      'BÍ THƯ',
      'Lê Văn Chi',
    )
    expect(signature).toEqual([...SIGNATURE, 'TM. BAN CHẤP HÀNH', 'BÍ THƯ', 'Lê Văn Chi'])
    expect(loose).toEqual([['after', 'Trần Thị Bình']])
  })

  it('reads a name merged with its post', () => {
    const { signature, loose } = foot('CHỦ TỊCH Nguyễn Văn An', 'Trần Thị Bình')
    expect(signature).toEqual(['CHỦ TỊCH Nguyễn Văn An'])
    expect(loose).toEqual([['after', 'Trần Thị Bình']])
  })

  it('reads the rest of a body’s name in capitals in the right column', () => {
    expect(
      foot('Nơi nhận:               TM. BAN CHỈ ĐẠO', '- Như trên;           PHÒNG, CHỐNG DỊCH').signature,
    ).toEqual(['TM. BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG DỊCH'])
  })

  it('reads a name or the rest of a body’s name right below, though the recipients were not closed', () => {
    const { recipients, signature } = foot(
      'Nơi nhận:',
      '- Như trên;',
      'TM. BAN CHỈ ĐẠO',
      'PHÒNG, CHỐNG DỊCH',
      'TRƯỞNG BAN',
      'Lê Văn Chi',
    )
    expect(recipients).toEqual(['- Như trên;'])
    expect(signature).toEqual(['TM. BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG DỊCH', 'TRƯỞNG BAN', 'Lê Văn Chi'])
  })

  it('takes no dash in the right column for a recipient', () => {
    expect(
      foot('Nơi nhận:               TM. BAN CHỈ ĐẠO', '- Như trên;              - Ghi chú 1').recipients,
    ).toEqual(['- Như trên;'])
  })

  it('sets appendices, page numbers and what else follows aside', () => {
    const { loose } = foot('Nơi nhận:', ...LIST, ...SIGNATURE, '2', 'PHỤ LỤC I', '- Sở Y tế', 'Nơi nhận:')
    expect(loose).toEqual([
      ['page-number', '2'],
      ['appendix', 'PHỤ LỤC I'],
      ['appendix', '- Sở Y tế'],
      ['appendix', 'Nơi nhận:'],
    ])
  })

  it('drops the rules of a table in an appendix', () => {
    const { loose } = foot('Nơi nhận:', ...LIST, ...SIGNATURE, 'PHỤ LỤC', '| TT | Việc |', '|----|----|')
    expect(loose.map(([, text]) => text)).toEqual(['PHỤ LỤC', 'TT', 'Việc'])
  })

  it('takes no heading for an appendix before the notice is signed', () => {
    expect(foot('Nơi nhận:', '- Như trên;', 'Danh sách kèm theo;', '- Lưu: VT.').recipients).toHaveLength(3)
  })

  it('keeps rules as cells', () => {
    const { cells } = readFoot(source('Nơi nhận:', '-----'), 0)
    expect(told(cells)).toEqual([
      ['label', 'Nơi nhận:'],
      ['rule', '-----'],
    ])
  })

  it('sets the stamp of an electronic signature aside, which is no name', () => {
    const stamp = 'Signature Not Verified'
    const { signature, loose } = foot('Nơi nhận:', ...LIST, 'GIÁM ĐỐC', stamp, '[Chữ ký số]', 'Nguyễn Văn An')
    expect(signature).toEqual(['GIÁM ĐỐC', '[Chữ ký số]', 'Nguyễn Văn An'])
    expect(loose).toEqual([['stamp', stamp]])
  })

  it('leaves what a portal prints below a label without entries', () => {
    const { recipients, loose } = foot(
      'Nơi nhận: | KT. BỘ TRƯỞNG |',
      'Ý kiến bạn đọc',
      'Nhấp vào nút tại mỗi ô tìm kiếm.',
      'Bạn hãy nói rõ ràng',
    )
    expect(recipients).toEqual([])
    expect(loose).toHaveLength(3)
    expect(foot('Nơi nhận:', 'Sở Y tế', 'Báo Sao Biển', 'Lưu VT').recipients).toHaveLength(3)
  })

  it('leaves the lists that a page has below a whole foot', () => {
    const below = ['Các tin khác:', '- Hội nghị triển khai công tác năm 2024', '- Tuyển dụng viên chức']
    const read = foot('Nơi nhận:', ...LIST, ...SIGNATURE, ...below)
    expect(read.recipients).toEqual(LIST)
    expect(read.loose.map(([, text]) => text)).toEqual(below)
  })

  it.each<[string, string[]]>([
    ['above the signature', [DAY, ...SIGNATURE, 'Nơi nhận:', ...LIST]],
    ['below the recipients', ['Nơi nhận:', ...LIST, DAY, ...SIGNATURE]],
    ['beside them', [`Nơi nhận:            ${DAY}`, `- Như trên;            CHỦ TỊCH`, '- Lưu: VT.']],
  ])('takes the date %s to the head that has none', (_where, lines) => {
    expect(readFoot(source(...lines), 0, new Set(), true).date?.text).toBe(DAY)
    expect(readFoot(source(...lines), 0).date).toBeNull()
  })

  it('ends the list, and a body’s name, at what is none of theirs', () => {
    const page = ['Ý kiến bạn đọc', 'Bấm vào nút để gửi ý kiến.']
    expect(foot('| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |', '- Như trên;', ...page)).toMatchObject({
      recipients: ['- Như trên;'],
      signature: ['TM. ỦY BAN NHÂN DÂN'],
      loose: [
        ['chrome', page[0]],
        ['after', page[1]],
      ],
    })
    const title = 'VỀ HOẠT ĐỘNG CỦA CÔNG BÁO'
    expect(foot('TM. ỦY BAN NHÂN DÂN', title)).toMatchObject({
      signature: ['TM. ỦY BAN NHÂN DÂN'],
      loose: [['after', title]],
    })
    expect(foot('TM. BAN CHỈ ĐẠO', 'THỰC HIỆN QUY CHẾ').signature).toEqual([
      'TM. BAN CHỈ ĐẠO',
      'THỰC HIỆN QUY CHẾ',
    ])
  })

  it('goes on with the archive below a colon', () => {
    expect(foot('Nơi nhận:', '- Như trên;', '- Lưu:', 'VT, KT.').recipients).toEqual([
      '- Như trên;',
      '- Lưu:',
      '… VT, KT.',
    ])
  })

  it('takes no date from below a name', () => {
    expect(readFoot(source(...SIGNATURE, DAY), 0, new Set(), true).date).toBeNull()
  })

  it('ends the list where a portal begins', () => {
    const { recipients, loose } = foot('Nơi nhận:', 'Như trên', 'Ý kiến bạn đọc', 'Nhấp vào nút để gửi')
    expect(recipients).toEqual(['Như trên'])
    expect(loose).toEqual([
      ['chrome', 'Ý kiến bạn đọc'],
      ['after', 'Nhấp vào nút để gửi'],
    ])
  })

  it('begins an entry at letters for an office with a colon, where the one above has no mark', () => {
    const list = ['Như trên;', 'Thường trực Tỉnh ủy (kèm văn bản)', 'VPUB: CPVP;', 'Lưu: VT.']
    expect(foot('Nơi nhận:', ...list).recipients).toEqual(list)
    expect(foot('Nơi nhận:', 'Như trên;', 'Các sở', 'VP Tỉnh ủy;', 'Lưu: VT.').recipients).toContain(
      '… VP Tỉnh ủy;',
    )
  })
})
