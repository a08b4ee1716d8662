import { describe, expect, it } from 'vitest'
import { Context } from '../../../src/fields/context.js'
import { readLead, readUnnumberedLead } from '../../../src/fields/report/lead.js'
import { source } from '../../blocks/source.js'
import { plain } from '../fill.js'
import { passageOf } from '../paragraphs.js'

/** What the sentence tells of the notice; null where it tells of none. */
function read(text: string) {
  const context = new Context(source())
  return readLead(passageOf(text), context) ? plain(context.draft.header) : null
}

const LEAD = 'Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy ban hành Kết luận số 98-KL/TU về phòng, chống dịch.'

describe('readLead', () => {
  it('fills the header', () => {
    expect(read(LEAD)).toMatchObject({
      system: 'party',
      issuer: { parent: null, name: 'Ban Thường vụ Tỉnh ủy' },
      number: { text: '98-KL/TU', ordinal: 98, symbol: 'KL/TU' },
      date: '2021-07-12',
      type: 'Kết luận',
      subject: 'về phòng, chống dịch',
    })
  })

  it('places what it reads', () => {
    const context = new Context(source())
    readLead(passageOf(LEAD), context)
    const { number, subject } = context.draft.header
    expect(number?.text).toMatchObject({ start: LEAD.indexOf('98-KL'), end: LEAD.indexOf(' về') })
    expect(subject).toMatchObject({ start: LEAD.indexOf('về phòng'), end: LEAD.length - 1 })
    expect(context.number?.form).toBe('party')
  })

  it.each<[string, string | null]>([
    ['Văn phòng Chính phủ vừa có Thông báo số 12/TB-VPCP về đất đai.', 'Văn phòng Chính phủ'],
    ['(Chinhphu.vn) - Văn phòng Chính phủ ban hành Thông báo số 12/TB-VPCP.', 'Văn phòng Chính phủ'],
    ['Ngày 12/7, UBND tỉnh có Thông báo số 12/TB-UBND.', 'UBND tỉnh'],
    ['TCCT - Ban Thường vụ Tỉnh ủy vừa ban hành Kết luận số 98-KL/TU.', 'Ban Thường vụ Tỉnh ủy'],
    ['UBND Thành phố vừa ban hành Thông báo số 12/TB-UBND.', 'UBND Thành phố'],
    ['Thay mặt Ban Bí thư, đồng chí Lê Văn An đã ký ban hành Kết luận số 98-KL/TW.', 'Ban Bí thư'],
    ['Phó Bí thư Lê Văn An đã ký Kết luận số 98-KL/TU về đất đai.', null],
    ['Lê Văn An ký Kết luận số 98-KL/TU ngày 12/7/2021 của Tỉnh ủy về đất đai.', 'Tỉnh ủy'],
    ['Văn phòng Tỉnh ủy có Thông báo số 12-TB/VPTU về đất đai.', 'Văn phòng Tỉnh ủy'],
    ['Sau khi có Thông báo số 12-TB/VPTU về đất đai, xã đã họp.', null],
    ['Theo Kết luận số 27-KL/TW của Ban Bí thư “về đất đai”.', 'Ban Bí thư'],
    ['Theo Thông báo số 12/TB-VPCP, tiến độ còn chậm.', null],
    [
      'Tại Thông báo số 12/TB-VPCP ngày 12/7/2021, Văn phòng Chính phủ thông báo kết luận của Thủ tướng.',
      'Văn phòng Chính phủ',
    ],
  ])('knows whose it is in %j', (text, issuer) => {
    expect(read(text)?.issuer.name).toBe(issuer)
  })

  it.each([
    [
      'truyền đạt ý kiến kết luận của Bí thư tại cuộc họp.',
      'truyền đạt ý kiến kết luận của Bí thư tại cuộc họp',
    ],
    ['về đất đai, cụ thể:', 'về đất đai'],
    ['về đất đai, cụ thể hóa nghị quyết.', 'về đất đai, cụ thể hóa nghị quyết'],
  ])('knows the subject in %j', (behind, subject) => {
    expect(read(`Tỉnh ủy vừa ban hành Kết luận số 98-KL/TU ${behind}`)?.subject).toBe(subject)
  })

  it('knows the subject in quotation marks, or behind who tells of it', () => {
    expect(read('Tỉnh ủy ban hành Thông báo số 98-TB/TU “Kết luận của Bí thư tại hội nghị”.')?.subject).toBe(
      'Kết luận của Bí thư tại hội nghị',
    )
    expect(
      read('Tại Thông báo số 12/TB-VPCP, Văn phòng Chính phủ thông báo kết luận của Thủ tướng.')?.subject,
    ).toBe('kết luận của Thủ tướng')
    expect(read('Tại Thông báo số 12/TB-VPCP, Văn phòng Chính phủ nêu tiến độ.')?.subject).toBeNull()
  })

  it('takes the day behind the number before that of the sentence', () => {
    expect(
      read('Ngày 15/7/2021, Tỉnh ủy ban hành Kết luận số 98-KL/TU ngày 12/7/2021 về đất đai.')?.date,
    ).toBe('2021-07-12')
    expect(read('Ngày 15/7/2021, tại Kết luận số 98-KL/TU, tiến độ còn chậm.')?.date).toBeNull()
  })

  it('writes a type with a capital', () => {
    expect(read('Tỉnh ủy vừa ra thông báo số 12-TB/TU về đất đai.')?.type).toBe('Thông báo')
  })

  it.each([
    'Ngày 12/7/2021, Tỉnh ủy ban hành Quyết định số 98-QĐ/TU về đất đai.',
    'Tỉnh ủy vừa họp về đất đai.',
    'Thực hiện Kết luận số 27-KL/TW, xã đã làm tốt.',
  ])('reads nothing of %j', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('readLead: who concluded', () => {
  const concluded = (text: string) => {
    const context = new Context(source())
    readLead(passageOf(text), context)
    return context.concluded?.value ?? null
  }

  it.each<[string, string | null]>([
    [
      'Tại Thông báo số 310/TB-VPCP, Phó Thủ tướng Lê Minh An yêu cầu Bộ Y tế rà soát.',
      'Phó Thủ tướng Lê Minh An',
    ],
    [
      'Theo Thông báo số 12/TB-UBND ngày 05/3/2024, Chủ tịch UBND tỉnh đã giao Sở Y tế.',
      'Chủ tịch UBND tỉnh',
    ],
    ['Tại Thông báo số 310/TB-VPCP, tiến độ còn chậm.', null],
    ['UBND tỉnh có Thông báo số 12/TB-UBND, Sở Y tế đề nghị các xã rà soát.', null],
  ])('%s', (text, expected) => {
    expect(concluded(text)).toBe(expected)
  })
})

describe('readUnnumberedLead', () => {
  it.each<[string, string | null]>([
    ['Tối 19/7, UBND tỉnh phát đi thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp.', 'UBND tỉnh'],
    ['UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp.', 'UBND tỉnh'],
    ['UBND tỉnh có thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp.', null],
    ['Ngày 22-8, UBND tỉnh có thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp.', 'UBND tỉnh'],
    ['Ngày 22-8, UBND tỉnh có thông báo của Chủ tịch UBND tỉnh về giờ làm việc.', null],
    ['UBND tỉnh phát đi thông báo về giờ làm việc.', null],
  ])('%s', (text, issuer) => {
    const context = new Context(source())
    expect(readUnnumberedLead(passageOf(text), context)).toBe(issuer !== null)
    expect(plain(context.draft.header).issuer.name).toBe(issuer)
  })
})
