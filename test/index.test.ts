import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  DecodeError,
  encodings,
  extract,
  noticeSchema,
  type DecodeErrorCode,
  type Explanation,
  type Review,
} from '../src/index.js'
import { encode } from './decode/encode.js'

const TEXT = `SỞ Y TẾ
Số: 12/TB-SYT
Hà Nam, ngày 06 tháng 7 năm 2022

THÔNG BÁO
Kết luận tại cuộc họp giao ban

Ngày 05/7/2022, đồng chí Lê Văn An, Giám đốc Sở chủ trì cuộc họp, kết luận như sau:

1. Giao Phòng Kế hoạch rà soát trước ngày 20/7/2022.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn An
`
const bytes = new TextEncoder().encode(TEXT)

describe('extract', () => {
  it('says that it was given neither text nor bytes', () => {
    for (const input of [undefined, null, 5, [65], new ArrayBuffer(8)])
      expect(() => extract(input as never)).toThrow(new TypeError('extract takes a string or a Uint8Array'))
  })

  it('takes options that are undefined for those not given', () => {
    const none = { path: undefined, encoding: undefined, positions: undefined, explain: undefined }
    expect(extract(TEXT, none)).toEqual(extract(TEXT))
  })

  it('reads text and bytes alike', () => {
    expect(extract(TEXT)).toEqual(extract(bytes))
    expect(extract(TEXT)).toMatchObject({
      kind: 'notice',
      header: { number: { text: '12/TB-SYT' }, date: '2022-07-06' },
      meeting: { name: 'cuộc họp giao ban', chair: { name: 'Lê Văn An' } },
      conclusions: [{ number: '1' }],
      assignments: [{ body: 'Phòng Kế hoạch', item: '1', deadlines: [{ date: '2022-07-20' }] }],
      signature: { name: 'Lê Văn An' },
      unplaced: [],
      diagnostics: [],
    })
  })

  it('says what it read', () => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(extract(bytes).source).toEqual({ path: '-', format: 'text', encoding: 'utf-8', sha256 })
    expect(extract(bytes, { path: 'a/b.txt' }).source.path).toBe('a/b.txt')
  })

  it('adds positions only when asked to', () => {
    expect(extract(TEXT)).not.toHaveProperty('positions')
    const { positions } = extract(TEXT, { positions: true })
    const { start, end } = positions!['/header/number/text']!
    expect(TEXT.slice(start.offset, end.offset)).toBe('12/TB-SYT')
    expect(start).toMatchObject({ line: 2, column: 5 })
  })

  it('tells which rule read each value', () => {
    const entries: Explanation[] = []
    extract(TEXT, { explain: (entry) => entries.push(entry) })
    expect(entries).toContainEqual({
      rule: 'blocks/head/subject',
      pointer: '/header/subject',
      line: 6,
      value: 'Kết luận tại cuộc họp giao ban',
      why: expect.any(String) as string,
    })
    expect(entries.every(({ rule, why }) => rule !== 'fields' && why !== '')).toBe(true)
  })

  it('takes the encoding given, and refuses bytes that are not in it', () => {
    const utf16 = new Uint8Array(Buffer.from(TEXT, 'utf16le'))
    expect(extract(utf16, { encoding: 'utf-16le' }).source.encoding).toBe('utf-16le')
    expect(() => extract(new Uint8Array([0xff, 0xc3, 0x28]), { encoding: 'utf-8' })).toThrow(DecodeError)
    expect(() => extract(bytes, { encoding: 'klingon' })).toThrow()
    expect(encodings).toContain('utf-8')
  })

  it('reports what decoding found, at its place', () => {
    const { diagnostics } = extract(TEXT.replace('Phòng Kế hoạch', 'Phòng Kế ho\ufffdch'))
    const garbled = diagnostics.filter(({ rule }) => rule === 'text-garbled')
    expect(garbled).toMatchObject([{ line: 10, message: 'Có chỗ chữ bị hỏng: “ho\ufffdch”' }])
  })

  it('writes the blanks before commas that it does not read', () => {
    const { preamble, conclusions } = extract(TEXT.replace('1. Giao Phòng', '1. Giao Sở A , Phòng'))
    expect(preamble).toEqual(extract(TEXT).preamble)
    expect(conclusions[0]?.text).toMatch(/^Giao Sở A , Phòng/)
  })

  it('names the word that is garbled, not the kind of damage', () => {
    const { diagnostics } = extract(TEXT.replace('Phòng Kế hoạch', 'Phịng Kế hoạch, cơng ty, cĩ nĩi'))
    const messages = diagnostics.filter(({ rule }) => rule === 'text-garbled').map(({ message }) => message)
    expect(messages).toEqual(['Có chỗ chữ bị hỏng: “Phịng”'])
  })

  it('names no more than the place where nothing parts words', () => {
    const { diagnostics } = extract(
      TEXT.replace('Phòng Kế hoạch', `${'a'.repeat(90)}\ufffd${'b'.repeat(90)}`),
    )
    const [garbled] = diagnostics.filter(({ rule }) => rule === 'text-garbled')
    expect(garbled!.message).toBe(`Có chỗ chữ bị hỏng: “${'a'.repeat(20)}\ufffd${'b'.repeat(19)}”`)
  })

  it('says from which encoding it was converted', () => {
    const legacy = encode(TEXT, 'tcvn3')
    const { source, header, diagnostics } = extract(legacy)
    expect([source.encoding, header.type]).toEqual(['utf-8+tcvn3', 'Thông báo'])
    expect(diagnostics.find(({ rule }) => rule === 'encoding-converted')).toMatchObject({
      severity: 'info',
      line: null,
    })
  })

  it('names a word whose capital the encoding may have lost', () => {
    const { diagnostics } = extract(encode(TEXT.replace('Giao Phòng', 'Giao: ủng hộ Phòng'), 'tcvn3'))
    const [lost] = diagnostics.filter(({ rule }) => rule === 'case-lost')
    expect(lost).toMatchObject({ severity: 'warning', line: 10 })
    expect(lost?.message).toContain('“ủng”')
  })

  it('points into the text where decoding found it broken', () => {
    const broken = TEXT.replace('Giao Phòng', 'ThÃ´ng bÃ¡o káº¿t luáº\xadn cá»§a tá»‰nh, Giao Phòng')
    const { diagnostics } = extract(new TextEncoder().encode(broken))
    expect(diagnostics.filter(({ rule }) => rule === 'text-garbled')).toMatchObject([{ line: 10 }])
  })

  it('says once that a text is garbled', () => {
    const { diagnostics, unplaced } = extract(`${TEXT.replace('1. Giao', '犄ዿ崀犄懿\n\n1. Giao')}\ufffd`)
    expect(unplaced[0]).toBe('犄ዿ崀犄懿')
    expect(diagnostics.filter(({ rule }) => rule === 'text-garbled')).toHaveLength(1)
  })

  it.each(['', ' ', '\n\n', '-', '1.', '\ufeff'])('writes a valid notice of %j', (text) => {
    const notice = extract(text)
    expect(noticeSchema.parse(notice)).toEqual(notice)
    expect(notice.kind).toBe('report')
  })
})

it('has a type for what it throws, and for what is to be reviewed', () => {
  const code = (error: DecodeError): DecodeErrorCode => error.code
  expect(code(new DecodeError('binary', 'no'))).toBe('binary')
  const reviews: Review[] = extract(TEXT).review
  expect(reviews).toEqual([])
})
