import { describe, expect, it } from 'vitest'
import {
  FootCell,
  HeadCell,
  type FootRole,
  type HeadRole,
  type NoticeTree,
} from '../../../src/blocks/tree.js'
import { emptyDraft, type NoticeDraft } from '../../../src/fields/draft.js'
import { leftovers } from '../../../src/fields/unplaced/leftover.js'
import { Passage } from '../../../src/lines/passage.js'
import { source } from '../../blocks/source.js'

type Line = [role: HeadRole | FootRole, text: string]

/** What is left of lines of head and foot when the fields have taken these words. */
function left(lines: Line[], take: (draft: NoticeDraft, span: (words: string) => never) => void): string[] {
  const read = source(...lines.map(([, text]) => text))
  const cells = read.lines.map(({ start, end }, at) => {
    const role = lines[at]![0]
    return FOOT.has(role)
      ? new FootCell(read, { start, end }, role as FootRole, false, 0)
      : new HeadCell(read, { start, end }, role as HeadRole)
  })
  const draft = emptyDraft()
  take(draft, (words) => {
    const start = read.text.indexOf(words)
    return new Passage(read.text, [{ start, end: start + words.length }]).span() as never
  })
  const tree = {
    source: read,
    head: { children: cells.filter((cell) => cell instanceof HeadCell) },
    foot: { children: cells.filter((cell) => cell instanceof FootCell) },
  } as unknown as NoticeTree
  return leftovers(tree, draft).map(({ start, end }) => read.text.slice(start, end).trim())
}
const FOOT = new Set<string>(['label', 'recipient', 'signature'])

describe('leftovers', () => {
  it('keeps what no field has taken, in order', () => {
    const lines: Line[] = [
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 12/TB-SYT (lần 2)'],
      ['recipient', '- Như trên;'],
      ['signature', 'GIÁM ĐỐC'],
    ]
    expect(
      left(lines, ({ header, recipients }, span) => {
        header.issuer.name = span('SỞ Y TẾ')
        header.number = { text: span('12/TB-SYT'), ordinal: 12, symbol: null }
        recipients.push({ text: span('Như trên'), name: span('Như trên'), purpose: null, archive: false })
      }),
    ).toEqual(['(lần 2)', 'GIÁM ĐỐC'])
  })

  it('keeps what stands before and between the values of one line', () => {
    expect(
      left([['subject', 'Bản sao: Kết luận của Giám đốc | Dự thảo | họp']], ({ header }, span) => {
        header.subject = span('Kết luận của Giám đốc')
        header.type = span('họp')
      }),
    ).toEqual(['Bản sao:', '| Dự thảo |'])
  })

  it.each<Line>([
    ['number', 'Số:'],
    ['number', '**Số:** ……/'],
    ['subject', 'V/v'],
    ['subject', 'Về việc'],
    ['addressee', 'Kính gửi:'],
    ['signature', 'Thừa ủy quyền'],
    ['signature', 'TM. -'],
    ['issuer', '<br/> | ---'],
    ['label', 'Nơi nhận'],
    ['rule', 'o0o'],
  ])('leaves what only frames a value: %s %j', (role, text) => {
    expect(left([[role, text]], () => undefined)).toEqual([])
  })

  it('takes a number before a recipient for a marker, elsewhere not', () => {
    const numbered = (role: 'recipient' | 'addressee' | 'signature') =>
      left([[role, '1. Sở Y tế;']], ({ header }, span) => header.addressees.push(span('Sở Y tế')))
    expect([numbered('recipient'), numbered('addressee'), numbered('signature')]).toEqual([[], [], ['1.']])
  })

  it('keeps of a date without a value the day, of a blank one nothing', () => {
    const dated = (text: string) => left([['date', text]], () => undefined)
    expect(dated('ngày 31 tháng 02 năm 2022')).toEqual(['ngày 31 tháng 02 năm 2022'])
    expect(dated('ngày … tháng 02 năm 2022')).toEqual([])
    expect(dated('Hà Nam, ngày … tháng 02')).toEqual(['Hà Nam, ngày … tháng 02'])
  })

  it('takes a value that goes on in the next cell for both', () => {
    const lines: Line[] = [
      ['subject', 'Kết luận của'],
      ['subject', 'Giám đốc (mật)'],
    ]
    const taken = left(lines, ({ header }, span) => (header.subject = span('Kết luận của\nGiám đốc')))
    expect(taken).toEqual(['(mật)'])
  })

  it('finds values also where a field has them out of order', () => {
    const lines: Line[] = [
      ['signature', 'Lê Văn An'],
      ['issuer', 'SỞ Y TẾ'],
    ]
    expect(
      left(lines, (draft, span) => {
        draft.header.issuer.name = span('SỞ Y TẾ')
        draft.signature = {
          authority: [],
          position: null,
          title: null,
          name: span('Lê Văn An'),
          mark: null,
        }
      }),
    ).toEqual([])
  })
})
