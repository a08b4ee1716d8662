import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const recipients = (...lines: string[]) =>
  fill('recipients', 'Các sở rà soát.', '', 'Nơi nhận:', ...lines).draft.recipients
const entry = (name: string, purpose: string | null = null) => ({
  text: purpose === null ? name : `${name} (${purpose})`,
  name,
  purpose,
  archive: false,
})

describe('fillRecipients', () => {
  it.each([
    ['- Ủy viên BTV Tỉnh ủy (để báo cáo),', 'Ủy viên BTV Tỉnh ủy', 'để báo cáo'],
    ['- UBND tỉnh (b/c);', 'UBND tỉnh', 'b/c'],
    ['- Sở Nội vụ (Ph/h);', 'Sở Nội vụ', 'Ph/h'],
    ['- Báo và PTTH tỉnh (đưa tin);', 'Báo và PTTH tỉnh', 'đưa tin'],
    ['- Các cơ quan báo chí (cử PV);', 'Các cơ quan báo chí', 'cử PV'],
    ['- Văn phòng Điều phối (theo dõi, đôn đốc);', 'Văn phòng Điều phối', 'theo dõi, đôn đốc'],
    ['- Văn phòng (Bố trí kinh phí);', 'Văn phòng', 'Bố trí kinh phí'],
    ['- Trạm Y tế (Niêm yết);', 'Trạm Y tế', 'Niêm yết'],
    ['- Cục Quản lý (để p/h):', 'Cục Quản lý', 'để p/h'],
    ['- Các sở, ngành./.', 'Các sở, ngành', null],
    ['- Ban Tiếp công dân (theo dõi);', 'Ban Tiếp công dân', 'theo dõi'],
    ['- Các phòng (tổ chức thực hiện);', 'Các phòng', 'tổ chức thực hiện'],
    ['+ Như trên;', 'Như trên', null],
    ['1. Ban Giám đốc;', 'Ban Giám đốc', null],
    ['2) Các khoa, phòng (t/h);', 'Các khoa, phòng', 't/h'],
    ['63 tỉnh, thành phố;', '63 tỉnh, thành phố', null],
    ['\uf02d Như trên;', 'Như trên', null],
    ['_ Như trên;', 'Như trên', null],
    ['Ø Như trên;', 'Như trên', null],
  ])('reads %j', (line, name, purpose) => {
    expect(recipients(line)).toEqual([entry(name, purpose)])
  })

  it.each([
    '- Sở Y tế (đ/c Lê Văn An);',
    '- Sở Y tế (02 bản);',
    '- VP (phòng KT);',
    '- Các xã (có danh sách);',
    '- Các xã (theo danh sách);',
    '- VP (tổ thư ký);',
    '- Các đơn vị (qua trục văn bản);',
    '- UBND xã (Hòa Tiến).',
  ])('takes the bracket of %j for no purpose', (line) => {
    expect(recipients(line)).toMatchObject([{ purpose: null, text: line.slice(2, -1) }])
  })

  it('parts the entries of a line that commas close', () => {
    const read = recipients('- TT Tỉnh ủy (b/c), - UBND xã, các ban - ngành, - Lưu VPĐU.')
    expect(read.map(({ text }) => text)).toEqual(['TT Tỉnh ủy (b/c)', 'UBND xã, các ban - ngành', 'Lưu VPĐU'])
  })

  it('parts the entries of a cell, also behind a full stop', () => {
    expect(
      recipients('- Như trên; - Các Bộ: CA, TC. - VPCP: BTCN, các Vụ: NN - PL; - Lưu: VT.'),
    ).toMatchObject([
      { text: 'Như trên' },
      { text: 'Các Bộ: CA, TC' },
      { text: 'VPCP: BTCN, các Vụ: NN - PL' },
      { text: 'Lưu: VT', archive: true },
    ])
  })

  it('reads a purpose behind a semicolon, or right behind the name', () => {
    expect(recipients('- CT, các PCT UBND tỉnh; (để báo cáo)')[0]).toEqual({
      text: 'CT, các PCT UBND tỉnh; (để báo cáo)',
      name: 'CT, các PCT UBND tỉnh',
      purpose: 'để báo cáo',
      archive: false,
    })
    expect(recipients('- UBND tỉnh(báo cáo);')[0]).toMatchObject({ name: 'UBND tỉnh', purpose: 'báo cáo' })
  })

  it('joins the lines of one entry, and says so', () => {
    const { draft, doubts } = fill(
      'recipients',
      'Các sở rà soát.',
      '',
      'Nơi nhận:',
      '- Các Sở: Tài chính,',
      'Nội vụ;',
      '(để th/h)',
    )
    expect(draft.recipients).toMatchObject([{ name: 'Các Sở: Tài chính, Nội vụ', purpose: 'để th/h' }])
    expect(doubts).not.toContain('recipient-continued')
  })

  it.each([[['- VPUB: CVP, các phòng: TH, NC;', 'Trung tâm Tin học;']], [['Các Sở: Tài chính', 'Nội vụ;']]])(
    'doubts that a line goes on where neither a bullet nor the line above tells: %j',
    (lines) => {
      const { draft, doubts } = fill('recipients', 'Các sở rà soát.', '', 'Nơi nhận:', ...lines)
      expect(draft.recipients).toHaveLength(1)
      expect(doubts).toContain('recipient-continued')
    },
  )

  it.each(['- Lưu: VT, KGVX (Thập).', '- Lưu VT;', '- Lưu Văn phòng Tỉnh ủy.', 'Lưu: VT.', '- Luu: VT.'])(
    'knows the archive %j, and no purpose of it',
    (line) => {
      expect(recipients(line)).toMatchObject([{ archive: true, purpose: null }])
    },
  )

  it('takes no other for the archive', () => {
    expect(recipients('- Ban Lưu trữ;')[0]!.archive).toBe(false)
  })

  it('parts what stands on one line with its label', () => {
    const { draft, doubts } = fill(
      'recipients',
      'Các sở rà soát.',
      '',
      'Nơi nhận: Như trên; UBND tỉnh (b/c); Lưu: VT.',
    )
    expect(draft.recipients.map(({ name }) => name)).toEqual(['Như trên', 'UBND tỉnh', 'Lưu: VT'])
    expect(doubts).toContain('recipient-by-place')
  })

  it('parts bullets that stand on one line', () => {
    expect(recipients('- Như trên;- TT Tỉnh ủy (b/c);- Lưu: VT.-TH').map(({ text }) => text)).toEqual([
      'Như trên',
      'TT Tỉnh ủy (b/c)',
      'Lưu: VT.-TH',
    ])
    expect(recipients('- Như trên; - TT Tỉnh ủy (b/c); - Lưu: VT.').map(({ name }) => name)).toEqual([
      'Như trên',
      'TT Tỉnh ủy',
      'Lưu: VT',
    ])
    expect(recipients('- TT Thành ủy; TT HĐND thành phố;')).toHaveLength(1)
  })

  it('has no entry for a bullet or a mark alone', () => {
    expect(recipients('- Như trên;', ' ; ')).toEqual([entry('Như trên')])
    expect(recipients()).toEqual([])
  })
})

describe('fillRecipients: entries on one line', () => {
  it('parts them at a stop and before the archive', () => {
    expect(recipients('- Các Bộ: TC, CT. - VPCP: BTCN, PCN; - Lưu: VT.').map(({ text }) => text)).toEqual([
      'Các Bộ: TC, CT',
      'VPCP: BTCN, PCN',
      'Lưu: VT',
    ])
    expect(recipients('- Như Điều 3 - Lưu: VT.').map(({ archive }) => archive)).toEqual([false, true])
    expect(recipients('- Ban Tuyên giáo - Dân vận Huyện ủy;')).toHaveLength(1)
  })
})
