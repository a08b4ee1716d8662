import { describe, expect, it } from 'vitest'
import { Book } from '../../../src/fields/assignments/book.js'
import { enterItem, type Scope } from '../../../src/fields/assignments/enter-item.js'
import { Item } from '../../../src/fields/assignments/item.js'
import type { Row } from '../../../src/fields/conclusions/items/rows.js'
import { passageOf } from '../paragraphs.js'

const TOP: Scope = { path: null, owned: false, party: false, assessed: false, listed: false }

const item = (number: string | null, text: string, ...items: Item[]) =>
  new Item(passageOf(text).span(), [], number, number ?? '-', items)

/** `role path body: tasks`, entry for entry. */
function read(of: Item, above: Partial<Scope> = {}): string[] {
  const book = new Book()
  enterItem(book, of, { ...TOP, ...above })
  return book.entries.map(({ role, item: path, body, tasks, by }) => {
    const name = body.node.line.text.slice(body.start, body.end)
    const said = tasks.map(({ node, start, end }) => node.line.text.slice(start, end)).join(' | ')
    return `${role} ${path ?? '-'} ${by} ${name}: ${said}`
  })
}

describe('enterItem', () => {
  it('enters what a text gives, under its number', () => {
    expect(read(item('2', 'Giao Sở Y tế phối hợp với Sở Nội vụ rà soát.'), { path: 'II' })).toEqual([
      'lead II/2 given Sở Y tế: Giao Sở Y tế phối hợp với Sở Nội vụ rà soát.',
      'support II/2 given Sở Nội vụ: Giao Sở Y tế phối hợp với Sở Nội vụ rà soát.',
    ])
  })

  it('enters who works along with the body above, before the next body is given work', () => {
    const text = 'Phối hợp với Sở Y tế, Sở Nội vụ làm sạch dữ liệu; giao Sở Tư pháp số hóa sổ hộ tịch.'
    expect(read(item('b', text), { path: '3', owned: true })).toEqual([
      'support 3/b subject Sở Y tế: Phối hợp với Sở Y tế, Sở Nội vụ làm sạch dữ liệu',
      'support 3/b subject Sở Nội vụ: Phối hợp với Sở Y tế, Sở Nội vụ làm sạch dữ liệu',
      'lead 3/b given Sở Tư pháp: giao Sở Tư pháp số hóa sổ hộ tịch.',
    ])
    expect(read(item('b', text), { path: '3' })).toHaveLength(1)
    expect(
      read(item('b', 'Rà soát. Sở Tư pháp phối hợp với Sở Y tế số hóa.'), { path: '3', owned: true }),
    ).toHaveLength(2)
  })

  it('leaves what is quoted of another document', () => {
    expect(read(item('2', '“Điều 2. Sở Y tế chịu trách nhiệm rà soát.”'))).toEqual([])
    expect(read(item('2', '“Ba sẵn sàng”: Sở Y tế chịu trách nhiệm rà soát.'))).toHaveLength(1)
  })

  it('enters a heading over its tasks, up to those of another body', () => {
    const below = [item(null, 'Rà soát danh mục.'), item(null, 'Số hóa hồ sơ; giao Sở Nội vụ lưu trữ.')]
    expect(read(item('2', 'Sở Y tế:', ...below))).toEqual([
      'lead 2 heading Sở Y tế: Rà soát danh mục. | Số hóa hồ sơ',
      'lead 2 given Sở Nội vụ: giao Sở Nội vụ lưu trữ.',
    ])
  })

  it('enters no heading that is only the title of others', () => {
    const below = [
      item('a', 'Sở Y tế:', item(null, 'Rà soát.')),
      item('b', 'Sở Nội vụ:', item(null, 'Lưu trữ.')),
    ]
    expect(read(item('2', 'Giao các sở, ngành:', ...below))).toEqual([
      'lead 2/a heading Sở Y tế: Rà soát.',
      'lead 2/b heading Sở Nội vụ: Lưu trữ.',
    ])
  })

  it('enters no place over what was found there, unless something is due', () => {
    const of = (text: string) => item('1', 'Kết quả đạt được', item('1.1', 'Huyện Hòa An', item(null, text)))
    expect(read(of('Thu ngân sách đạt 31,7 tỷ đồng.'))).toEqual([])
    expect(read(of('Giao Sở Y tế rà soát.'))).toEqual(['lead 1.1 given Sở Y tế: Giao Sở Y tế rà soát.'])
    expect(
      read(item('1', 'Nhiệm vụ', item('1.1', 'Huyện Hòa An', item(null, 'Thu ngân sách.')))),
    ).toHaveLength(1)
    expect(read(item('1', 'Kết quả đạt được', item('1.1', 'Sở Y tế', item(null, 'Rà soát.'))))).toHaveLength(
      1,
    )
  })

  it('enters no heading over what was found of whom it names', () => {
    const of = (text: string) => read(item('2', 'Đối với Chi bộ Trạm Y tế', item(null, text)))
    expect(of('Chi bộ và các đồng chí liên quan đã vi phạm nguyên tắc tập trung dân chủ.')).toEqual([])
    expect(of('Rà soát các khoản đã chi.')).toHaveLength(1)
    expect(of('Chi bộ tổ chức kiểm điểm, khắc phục các khoản đã chi.')).not.toEqual([])
  })

  it('enters a heading over many who only assign others', () => {
    const below = item(null, 'Đưa nội dung này vào sinh hoạt; phân công đảng viên phụ trách hộ.')
    expect(read(item('4', 'Đối với các chi bộ', below))).toEqual([
      `lead 4 heading các chi bộ: ${below.line.text}`,
    ])
  })

  it('enters no heading over many whose lists stand beside the names of the first', () => {
    const named = (text: string) => {
      const head = item(null, text)
      const bullet = item(null, 'Rà soát.')
      head.announced = [bullet]
      return [head, bullet]
    }
    expect(read(item('2', 'Nhiệm vụ cụ thể của các phòng', ...named('Phòng Y tế:')))).toEqual([
      'lead 2 heading Phòng Y tế: Rà soát.',
    ])
    expect(read(item('2', 'Giao Sở Y tế,', ...named('Sở Nội vụ:')))).toContainEqual(
      'lead 2 heading Sở Y tế: Rà soát.',
    )
  })

  it('gives the last body of a text what stands below that it announces', () => {
    expect(read(item('2', 'Giao Sở Y tế một số nhiệm vụ sau:', item(null, 'Rà soát danh mục.')))).toEqual([
      'lead 2 given Sở Y tế: Rà soát danh mục.',
    ])
  })

  it('enters those who work along with the body above', () => {
    const task = item(null, 'Phối hợp với Sở Nội vụ rà soát.')
    expect(read(task, { owned: true, path: '2' })).toEqual([
      'support 2 subject Sở Nội vụ: Phối hợp với Sở Nội vụ rà soát.',
    ])
    expect(read(item(null, 'Phối hợp với Sở Nội vụ rà soát.'))).toEqual([])
    expect(read(item(null, 'Đơn vị phối hợp: Sở Nội vụ.'))).toEqual([
      'support - subject Sở Nội vụ: Đơn vị phối hợp: Sở Nội vụ.',
    ])
  })

  it('leaves to the body above whom it directs', () => {
    const task = () => item(null, 'Chỉ đạo UBND các xã rà soát.')
    expect(read(task())).toHaveLength(1)
    expect(read(task(), { owned: true })).toEqual([])
  })

  it('takes only what is expressly given under a heading over what was found', () => {
    const found = [item(null, 'Sở Y tế rà soát danh mục.'), item(null, 'Giao Sở Nội vụ lưu trữ hồ sơ.')]
    expect(read(item('I', 'Đánh giá chung', ...found))).toEqual([
      'lead I given Sở Nội vụ: Giao Sở Nội vụ lưu trữ hồ sơ.',
    ])
    expect(read(item(null, 'Sở Y tế rà soát danh mục.'), { assessed: true })).toEqual([])
  })

  it('enters the row of a table by its cells', () => {
    const text = 'Số hóa hồ sơ Sở Tài chính Sở Y tế; Sở Nội vụ'
    const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
    const row: Row = { lead: at('Sở Tài chính'), support: at('Sở Y tế; Sở Nội vụ') }
    expect(read(new Item(passageOf(text).span(), [], '4', '4', [], row))).toEqual([
      `lead 4 heading Sở Tài chính: ${text}`,
      `support 4 heading Sở Y tế: ${text}`,
      `support 4 heading Sở Nội vụ: ${text}`,
    ])
  })

  it('hands the bullets that a line announces to its body', () => {
    const above = item('2', 'Giao Sở Y tế:')
    const bullet = item(null, 'Chỉ đạo UBND các xã rà soát.')
    above.announced = [bullet]
    expect(read(above)).toEqual(['lead 2 heading Sở Y tế: Chỉ đạo UBND các xã rà soát.'])
    expect([bullet.owned, bullet.ownedByParty]).toEqual([true, false])
  })
})
