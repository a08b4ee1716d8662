import { describe, expect, it } from 'vitest'
import { Book, type Evidence, type Place } from '../../../src/fields/assignments/book.js'
import { Paragraph } from '../../../src/fields/assignments/item.js'
import type { Match } from '../../../src/language/match.js'
import { Passage } from '../../../src/lines/passage.js'

const paragraph = (text: string) => new Paragraph(new Passage(text, [{ start: 0, end: text.length }]).span())
const GIVEN: Evidence = { by: 'given', certain: false }
const find = ({ line: { text } }: Paragraph, words: string): Match => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const told = ({ entries }: Book) =>
  entries.map(({ body, role, item, tasks, certain }) => ({
    body: body.node.line.text.slice(body.start, body.end),
    role,
    item,
    tasks: tasks.map(({ node, start, end }) => node.line.text.slice(start, end)),
    certain,
  }))

describe('Book', () => {
  const node = paragraph('Giao Sở Y tế, Sở Nội vụ rà soát; báo cáo.')
  const [first, second] = [find(node, 'Sở Y tế'), find(node, 'Sở Nội vụ')]
  const task = (words: string): Place => ({ node, ...find(node, words) })

  it('enters each body with all tasks; the name of one before another is certain', () => {
    const book = new Book()
    book.enter(node, [first, second], 'lead', '4', [task('rà soát')], GIVEN)
    expect(told(book)).toEqual([
      { body: 'Sở Y tế', role: 'lead', item: '4', tasks: ['rà soát'], certain: true },
      { body: 'Sở Nội vụ', role: 'lead', item: '4', tasks: ['rà soát'], certain: false },
    ])
  })

  it('gives a known body further tasks, and none twice', () => {
    const book = new Book()
    book.enter(node, [first], 'lead', '4', [task('rà soát')], GIVEN)
    book.enter(node, [first], 'lead', '4', [task('rà soát'), task('báo cáo')], GIVEN)
    book.enter(node, [first], 'lead', '4', [task('báo cáo')], GIVEN)
    expect(told(book).map(({ tasks }) => tasks)).toEqual([['rà soát', 'báo cáo']])
  })

  it('knows a body again however it is written', () => {
    const book = new Book()
    const other = paragraph('SỞ Y TẾ báo cáo.')
    book.enter(node, [first], 'lead', '4', [], GIVEN)
    book.enter(other, [find(other, 'SỞ Y TẾ')], 'lead', '4', [{ node: other, start: 0, end: 16 }], GIVEN)
    expect(told(book)).toMatchObject([{ body: 'Sở Y tế', tasks: ['SỞ Y TẾ báo cáo.'] }])
  })

  it('keeps roles and items apart', () => {
    const book = new Book()
    book.enter(node, [first], 'lead', '4', [], GIVEN)
    book.enter(node, [first], 'support', '4', [], GIVEN)
    book.enter(node, [first], 'lead', '5', [], GIVEN)
    book.enter(node, [first], 'lead', null, [], GIVEN)
    expect(told(book)).toHaveLength(4)
  })

  it('takes no more text than a notice may have', () => {
    const book = new Book()
    const long = (start: number): Place => ({ node, start, end: start + 4_000_000 })
    book.enter(node, [first], 'lead', '4', [long(0), long(1), long(2)], GIVEN)
    expect(book.entries[0]!.tasks).toHaveLength(2)
  })
})
