import { describe, expect, it } from 'vitest'
import { FIELDS } from './fields.js'

const partsOf = (field: string, notice: Parameters<(typeof FIELDS)[string]>[0]) =>
  FIELDS[field]!(notice).map(({ parts }) => parts)

describe('FIELDS', () => {
  it('finds nothing in nothing', () => {
    for (const unitsOf of Object.values(FIELDS)) expect(unitsOf({})).toEqual([])
  })

  it('takes each item with its depth and number', () => {
    const conclusions = [
      { marker: '1.', number: '1', text: 'Giao:', items: [{ marker: '-', text: 'Đôn đốc' }] },
    ]
    expect(FIELDS.conclusions!({ conclusions })).toMatchObject([
      { parts: ['depth 0', '1', 'Giao:'], pointers: ['/conclusions/0/marker', '/conclusions/0/number', '/conclusions/0/text'] },
      { parts: ['depth 1', null, 'Đôn đốc'], pointers: expect.arrayContaining(['/conclusions/0/items/0/text']) },
    ]) // prettier-ignore
  })

  it('takes a dated deadline once, wherever it hangs', () => {
    const may = { text: 'trước ngày 15/5', date: '2025-05-15' }
    const later = { text: 'chậm nhất 15/5', date: '2025-05-15' }
    const monthly = { text: 'hằng tháng', date: null }
    const notice = {
      conclusions: [{ items: [{ deadlines: [may, monthly] }] }],
      assignments: [{ deadlines: [may, later] }],
    }
    expect(partsOf('deadlines', notice)).toEqual([['2025-05-15'], ['2025-05-15']])
    expect(partsOf('deadlines', { ...notice, deadlines: [may] })).toEqual([['2025-05-15']])
  })

  it('takes the names of co-chairs and co-signers with the first', () => {
    const meeting = { chair: { name: 'Lê An' }, coChairs: [{ name: 'Vũ Bình' }] }
    expect(partsOf('chair.name', { meeting })).toEqual([['Lê An'], ['Vũ Bình']])
    const notice = { signature: { name: 'Lê An' }, coSignatures: [{ name: null }, { name: 'Vũ Bình' }] }
    expect(partsOf('signature.name', notice)).toEqual([['Lê An'], ['Vũ Bình']])
  })

  it('takes what is unplaced as one text', () => {
    expect(FIELDS.unplaced!({ unplaced: ['2', 'Trang 3'] })).toMatchObject([
      { parts: ['2 Trang 3'], pointers: ['/unplaced/0', '/unplaced/1'] },
    ])
  })

  it('takes rules by name, from a gold or from diagnostics', () => {
    expect(partsOf('diagnostics', { diagnostics: ['chair-missing'] })).toEqual([['chair-missing']])
    expect(partsOf('diagnostics', { diagnostics: [{ rule: 'date-order' }] })).toEqual([['date-order']])
  })
})
