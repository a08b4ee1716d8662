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
      'Văn phòng Chính phủ vừa có Thông báo số 12/TB-VPCP ngày 05/3/2024 kết luận của Thủ tướng tại phiên họp.',
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
