import { describe, expect, it } from 'vitest'
import { emptyDraft, noChair } from '../../src/fields/draft.js'
import {
  writeAssignment,
  writeHeader,
  writeItem,
  writeMeeting,
  writeRecipient,
  writeReference,
  writeSignature,
} from '../../src/render/shapes.js'
import { Trail } from '../../src/render/trail.js'
import { placed } from './placed.js'

const { context, span } = placed(
  'UBND TỈNH PHÚ MỸ SỞ Y TẾ Số: 12/TB-SYT Phú Mỹ ngày 06/7/2022 THÔNG BÁO',
  'Nghị định số 15/2024/NĐ-CP; Lê Văn An, Giám đốc; 4. Rà soát trước ngày 20/7/2022',
  '- Như trên (để b/c); KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC TS. (Đã ký)',
)

/** What is written, and the pointers of what has a place. */
function written<Value, Written>(value: Value, write: (value: Value, trail: Trail) => Written) {
  const trail = new Trail(context, true)
  const result = write(value, trail)
  return { result, pointers: Object.keys(trail.places) }
}
const DEADLINE = {
  text: span('trước ngày 20/7/2022'),
  date: span('trước ngày 20/7/2022', '2022-07-19'),
}

describe('what is written of a notice', () => {
  it('header', () => {
    const { result, pointers } = written(
      {
        ...emptyDraft().header,
        system: 'state' as const,
        issuer: { parent: span('UBND TỈNH PHÚ MỸ'), name: span('SỞ Y TẾ') },
        number: { text: span('12/TB-SYT'), ordinal: 12, symbol: span('TB-SYT') },
        date: span('ngày 06/7/2022', '2022-07-06'),
        addressees: [span('Như trên')],
      },
      writeHeader,
    )
    expect(result).toEqual({
      system: 'state',
      motto: [],
      issuer: { parent: 'UBND TỈNH PHÚ MỸ', name: 'SỞ Y TẾ' },
      number: { text: '12/TB-SYT', ordinal: 12, symbol: 'TB-SYT' },
      place: null,
      date: '2022-07-06',
      type: null,
      subject: null,
      addressees: ['Như trên'],
    })
    expect(pointers.sort()).toEqual(
      ['addressees/0', 'date', 'issuer/name', 'issuer/parent', 'number', 'number/symbol', 'number/text'].map(
        (key) => `/${key}`,
      ),
    )
  })

  it('meeting', () => {
    const chair = { ...noChair(), name: span('Lê Văn An'), positions: [span('Giám đốc')] }
    const { result, pointers } = written(
      {
        ...emptyDraft().meeting,
        session: 'sáng' as const,
        chair,
        coChairs: [{ ...noChair(), body: span('SỞ Y TẾ') }],
      },
      writeMeeting,
    )
    expect(result).toEqual({
      date: null,
      endDate: null,
      session: 'sáng',
      name: null,
      place: null,
      chair: { name: 'Lê Văn An', positions: ['Giám đốc'], body: null },
      coChairs: [{ name: null, positions: [], body: 'SỞ Y TẾ' }],
    })
    expect(pointers).toEqual(['/chair/name', '/chair/positions/0', '/coChairs/0/body'])
  })

  it('items, one below the other', () => {
    const item = {
      marker: span('4.'),
      number: span('4'),
      text: span('Rà soát'),
      deadlines: [DEADLINE],
      items: [],
    }
    const { result, pointers } = written({ ...item, deadlines: [], items: [item] }, writeItem)
    const below = {
      marker: '4.',
      number: '4',
      text: 'Rà soát',
      deadlines: [{ text: 'trước ngày 20/7/2022', date: '2022-07-19' }],
      items: [],
    }
    expect(result).toEqual({ ...below, deadlines: [], items: [below] })
    expect(pointers).toContain('/items/0/deadlines/0')
  })

  it('assignment', () => {
    const { result } = written(
      {
        body: span('SỞ Y TẾ'),
        role: 'lead' as const,
        item: span('4'),
        tasks: [span('Rà soát')],
        deadlines: [DEADLINE],
      },
      writeAssignment,
    )
    expect(result).toEqual({
      body: 'SỞ Y TẾ',
      role: 'lead',
      item: '4',
      tasks: ['Rà soát'],
      deadlines: [{ text: 'trước ngày 20/7/2022', date: '2022-07-19' }],
    })
  })

  it('recipient', () => {
    const { result } = written(
      { text: span('Như trên (để b/c)'), name: span('Như trên'), purpose: span('để b/c'), archive: false },
      writeRecipient,
    )
    expect(result).toEqual({ text: 'Như trên (để b/c)', name: 'Như trên', purpose: 'để b/c', archive: false })
  })

  it('signature', () => {
    const { result, pointers } = written(
      {
        authority: [{ capacity: span('KT.', 'KT'), of: span('GIÁM ĐỐC') }],
        position: span('PHÓ GIÁM ĐỐC'),
        title: span('TS.'),
        name: span('Lê Văn An'),
        mark: null,
      },
      writeSignature,
    )
    expect(result).toEqual({
      authority: [{ capacity: 'KT', of: 'GIÁM ĐỐC' }],
      position: 'PHÓ GIÁM ĐỐC',
      title: 'TS.',
      name: 'Lê Văn An',
      mark: null,
    })
    expect(pointers.slice(0, 2)).toEqual(['/authority/0/capacity', '/authority/0/of'])
  })

  it('reference', () => {
    const { result } = written(
      {
        text: span('Nghị định số 15/2024/NĐ-CP'),
        type: span('Nghị định'),
        number: span('15/2024/NĐ-CP'),
        date: null,
      },
      writeReference,
    )
    expect(result).toEqual({
      text: 'Nghị định số 15/2024/NĐ-CP',
      type: 'Nghị định',
      number: '15/2024/NĐ-CP',
      date: null,
    })
  })
})
