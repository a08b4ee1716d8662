import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

interface Shown {
  marker: string | null
  text: string
  items: Shown[]
}
type Shape = string | [string, Shape[]]

/** The tree of the items: each as its marker and text, with those below it. `A.` stands for `Việc A.` */
function items(...lines: string[]): Shape[] {
  const show = ({ marker, text, items }: Shown): Shape => {
    const own = (marker === null ? text : `${marker} ${text}`).replace('Việc ', '')
    return items.length === 0 ? own : [own, items.map(show)]
  }
  return fill(
    'conclusions',
    'Chủ tịch kết luận như sau:',
    ...lines.map((line) => line.replace(/(?<= )[A-Z][.:]?$/, 'Việc $&')),
  ).draft.conclusions.map((item) => show(item as Shown))
}

describe('buildItems', () => {
  it('nests Roman over Arabic over letters over bullets', () => {
    expect(
      items('I. A.', '1. B.', 'a) C:', '- D:', '+ E.', '- F.', 'b) G.', '2. H.', 'II. I.', '1. J.'),
    ).toEqual([
      ['I. A.', [['1. B.', [['a) C:', [['- D:', ['+ E.']], '- F.']], 'b) G.']], '2. H.']],
      ['II. I.', ['1. J.']],
    ])
  })

  it('nests a list below the bullet that announces it', () => {
    expect(items('1. A.', '- B:', 'a) C;', 'b) D.', '- E:', 'a) F.', '2. G.')).toEqual([
      [
        '1. A.',
        [
          ['- B:', ['a) C;', 'b) D.']],
          ['- E:', ['a) F.']],
        ],
      ],
      '2. G.',
    ])
    expect(items('1. A.', 'a) B;', '- C:', '(i) D;', '(ii) E.', 'b) F.')).toEqual([
      ['1. A.', [['a) B;', [['- C:', ['(i) D;', '(ii) E.']]]], 'b) F.']],
    ])
    // One that announces nothing, and numbers that go on, or stand over bullets.
    expect(items('1. A.', '- B.', 'a) C.')).toEqual([['1. A.', ['- B.', 'a) C.']]])
    expect(items('1. A.', 'a) B.', '- C:', 'b) D.')).toEqual([['1. A.', [['a) B.', ['- C:']], 'b) D.']]])
    expect(items('- A:', '1. B.')).toEqual(['- A:', '1. B.'])
  })

  it('nests Roman numbers below the capital letters that come first, no others', () => {
    expect(items('A. A', 'Đạt.', 'B. B', 'I. C', '1. D.', 'II. E', '1. F.', 'C. G', '1. H.')).toEqual([
      ['A. A', ['Đạt.']],
      [
        'B. B',
        [
          ['I. C', ['1. D.']],
          ['II. E', ['1. F.']],
        ],
      ],
      ['C. G', ['1. H.']],
    ])
    expect(items('I. A', 'A. B.', 'B. C.', 'II. D', 'A. E.')).toEqual([
      ['I. A', ['A. B.', 'B. C.']],
      ['II. D', ['A. E.']],
    ])
  })

  it('nests Roman numbers in small letters below letters', () => {
    expect(items('1. A:', 'a) B:', 'i) C;', 'ii) D;', 'b) E:', 'i) F;', 'ii) G.', '2. H.')).toEqual([
      [
        '1. A:',
        [
          ['a) B:', ['i) C;', 'ii) D;']],
          ['b) E:', ['i) F;', 'ii) G.']],
        ],
      ],
      '2. H.',
    ])
    expect(items('1. A:', '(a) B:', '(i) C;', '(ii) D;', '(b) E.')).toEqual([
      ['1. A:', [['(a) B:', ['(i) C;', '(ii) D;']], '(b) E.']],
    ])
    expect(items('(1) A:', 'i) B;', 'ii) C;', '(2) D.')).toEqual([['(1) A:', ['i) B;', 'ii) C;']], '(2) D.'])
    expect(items('i. A:', 'a) B;', 'b) C.', 'ii. D:', 'a) E.')).toEqual([
      ['i. A:', ['a) B;', 'b) C.']],
      ['ii. D:', ['a) E.']],
    ])
  })

  it('nests letters below brackets where they begin right behind one', () => {
    expect(items('(1) A', 'a) B.', 'b) C.', '(2) D.', '(3) E', 'a) F.')).toEqual([
      ['(1) A', ['a) B.', 'b) C.']],
      '(2) D.',
      ['(3) E', ['a) F.']],
    ])
    expect(items('1. A:', '(1) B.', '(2) C.', '2. D:', 'a) E:', '(1) F.', 'b) G.')).toEqual([
      ['1. A:', ['(1) B.', '(2) C.']],
      ['2. D:', [['a) E:', ['(1) F.']], 'b) G.']],
    ])
  })

  it('reads a body with its task beside bodies over bullets', () => {
    expect(
      items('Sở Y tế:', '- A;', '- B.', 'Sở Tài chính: bố trí vốn.', 'Sở Nội vụ: thẩm định.', 'Lưu ý thêm.'),
    ).toEqual([
      ['Sở Y tế:', ['- A;', '- B.']],
      'Sở Tài chính: bố trí vốn.',
      ['Sở Nội vụ: thẩm định.', ['Lưu ý thêm.']],
    ])
    expect(items('Về y tế:', '- A;', 'Sở Tài chính: bố trí vốn.')).toEqual([
      ['Về y tế:', [['- A;', ['Sở Tài chính: bố trí vốn.']]]],
    ])
  })

  it('reads a topic with its task beside topics over bullets', () => {
    expect(
      items('Về y tế:', '- A;', '- B.', 'Về đất đai: giao Sở Tài chính rà soát.', 'Lưu ý thêm.'),
    ).toEqual([
      ['Về y tế:', ['- A;', '- B.']],
      ['Về đất đai: giao Sở Tài chính rà soát.', ['Lưu ý thêm.']],
    ])
    expect(items('Sở Y tế:', '- A.', 'Về đất đai: rà soát.')).toEqual([
      ['Sở Y tế:', [['- A.', ['Về đất đai: rà soát.']]]],
    ])
  })

  it('nests what begins anew below what comes first and goes on', () => {
    expect(items('1. A:', 'Thứ nhất, B.', 'Thứ hai, C.', '2. D:', 'Thứ nhất, E.')).toEqual([
      ['1. A:', ['Thứ nhất, B.', 'Thứ hai, C.']],
      ['2. D:', ['Thứ nhất, E.']],
    ])
    expect(items('Thứ nhất, A:', '1. B.', '2. C.', 'Thứ hai, D:', '1. E.')).toEqual([
      ['Thứ nhất, A:', ['1. B.', '2. C.']],
      ['Thứ hai, D:', ['1. E.']],
    ])
    expect(items('a) A:', '1. B.', '2. C.', 'b) D:', '1. E.')).toEqual([
      ['a) A:', ['1. B.', '2. C.']],
      ['b) D:', ['1. E.']],
    ])
    expect(items('a) A.', 'b) B.', '1. C:', 'a) D.', '2. E.')).toEqual([
      'a) A.',
      'b) B.',
      ['1. C:', ['a) D.']],
      '2. E.',
    ])
  })

  it('nests kinds of bullets in the order in which they first come', () => {
    expect(items('1. A:', '+ B:', '- C.', '- D.', '+ E.')).toEqual([
      ['1. A:', [['+ B:', ['- C.', '- D.']], '+ E.']],
    ])
  })

  it('puts a compound number below the one that it names', () => {
    expect(items('3. A:', '3.1. B:', '3.1.1. C.', '3.2. D.', '4. E.')).toEqual([
      ['3. A:', [['3.1. B:', ['3.1.1. C.']], '3.2. D.']],
      '4. E.',
    ])
  })

  it('nests numbers with another sign where they begin anew', () => {
    expect(items('1. A:', '1) B.', '2) C.', '2. D:', 'a) E:', '1) F.', 'b) G.', '3. H.')).toEqual([
      ['1. A:', ['1) B.', '2) C.']],
      ['2. D:', [['a) E:', ['1) F.']], 'b) G.']],
      '3. H.',
    ])
    expect(items('1/ A.', '2. B.', '3/ C.')).toEqual(['1/ A.', '2. B.', '3/ C.'])
  })

  it('leaves a compound number that names no item above where it stands', () => {
    expect(items('1. A:', '2.1. B.', '2.2. C.')).toEqual([['1. A:', ['2.1. B.', '2.2. C.']]])
  })

  it('goes back to the level of a series that was open', () => {
    expect(items('1. A.', '- B.', '2) C.', '2. D.')).toEqual([['1. A.', ['- B.']], '2) C.', '2. D.'])
  })

  it('puts articles, parts, ordinals and brackets in their order', () => {
    expect(items('Phần I. A', 'Điều 1. B', 'Thứ nhất, C:', '(1) D.', '- E.')).toEqual([
      ['Phần I. A', [['Điều 1. B', [['Thứ nhất, C:', [['(1) D.', ['- E.']]]]]]]],
    ])
  })

  it('puts an unmarked paragraph below the nearest marked item', () => {
    expect(items('1. A:', '- B.', 'Các sở rà soát.', '2. C.')).toEqual([
      ['1. A:', [['- B.', ['Các sở rà soát.']]]],
      '2. C.',
    ])
  })

  it('takes unnumbered headings for items over their paragraphs', () => {
    expect(
      items('Về đất đai', 'Các sở rà soát quy hoạch.', 'Về môi trường:', '- Sở rà soát.', '- Xã báo cáo.'),
    ).toEqual([
      ['Về đất đai', ['Các sở rà soát quy hoạch.']],
      ['Về môi trường:', ['- Sở rà soát.', '- Xã báo cáo.']],
    ])
  })

  it('takes no heading where items are numbered, nor a last line, nor a sentence', () => {
    expect(items('1. A.', 'Về đất đai', 'Các sở rà soát.')).toEqual([
      ['1. A.', ['Về đất đai', 'Các sở rà soát.']],
    ])
    expect(items('Các sở rà soát.', 'Về đất đai')).toEqual(['Các sở rà soát.', 'Về đất đai'])
    expect(items('Các sở rà soát.', 'Các xã báo cáo.')).toEqual(['Các sở rà soát.', 'Các xã báo cáo.'])
  })

  it('takes a starred heading behind the numbers for an item of its own', () => {
    expect(items('1. A.', '2. B.', '* Về đề xuất của huyện:', '- C.', '* Về đường tránh:', '- D.')).toEqual([
      '1. A.',
      '2. B.',
      ['* Về đề xuất của huyện:', ['- C.']],
      ['* Về đường tránh:', ['- D.']],
    ])
  })

  it.each([
    ['the list goes on behind it', ['1. A.', '* B:', '- C.', '2. D.'], 2],
    ['it is announced', ['1. A:', '* B:', '- C.'], 1],
    ['it is a sentence', ['1. A.', '* Các sở rà soát.'], 1],
    ['the one above is no sentence', ['1. Về đất đai', '* B:', '- C.'], 1],
  ])('takes a star for a bullet where %s', (_when, lines, count) => {
    const top = items(...lines)
    expect(top).toHaveLength(count)
    expect(JSON.stringify(top[0])).toContain('* ')
  })

  it('keeps starred bullets below their item', () => {
    expect(items('1. A:', '* B.', '* C.')).toEqual([['1. A:', ['* B.', '* C.']]])
    expect(items('* A.', '* B.')).toEqual(['* A.', '* B.'])
  })

  it('is a list like others below a heading, without numbers', () => {
    const stars = items('Chủ tịch UBND tỉnh giao:', '* A:', '- Rà soát.', '* B:', '- Báo cáo.')
    expect(stars).toHaveLength(1)
    expect(JSON.stringify(stars)).toContain('* B:')
  })

  it('puts the number beside the marker, none for a bullet', () => {
    const { conclusions } = fill('conclusions', 'Chủ tịch kết luận như sau:', '(2) A:', '- B.').draft
    expect(conclusions[0]).toMatchObject({ marker: '(2)', number: '2' })
    expect(conclusions[0]!.items[0]).toMatchObject({ marker: '-', number: null })
  })

  it('knows where marker and number stand', () => {
    const { context, tree } = fill('conclusions', '', '  Điều 12. Rà soát.')
    const [item] = context.draft.conclusions
    const at = (placed: typeof item extends undefined ? never : NonNullable<typeof item>['marker']) =>
      placed!.position(tree.source.lines)!.start.offset
    expect([at(item!.marker), at(item!.number)]).toEqual([3, 8])
  })

  it('says which paragraph was rejoined', () => {
    expect(fill('conclusions', '1. Rà soát các', '', 'dự án.').findings).toEqual([['paragraph-rejoined', 1]])
  })

  it('doubts one that was put together before a capital, and a sentence that seems cut', () => {
    const doubts = (...lines: string[]) => fill('conclusions', 'Chủ tịch kết luận như sau:', ...lines).doubts
    expect(doubts('1. Rà soát các', '', 'dự án.')).toEqual([])
    expect(doubts('1. Giao Sở Y tế và', '', 'Sở Nội vụ rà soát.')).toEqual(['paragraph-rejoined'])
    const cut = ['1. Thống nhất dự thảo Nghị quyết. Giao Sở Kế hoạch', 'Đầu tư trình trước ngày 20/3/2026.']
    expect(doubts(...cut)).toEqual(['sentence-cut', 'sentence-cut'])
    expect(doubts('1. Nhiệm vụ, giải pháp', 'Các sở rà soát.')).toEqual([])
  })

  it('doubts an unnumbered heading but where it says what it is about', () => {
    const doubts = (heading: string) => fill('conclusions', 'Kết luận như sau:', heading, '- Rà soát.').doubts
    expect(doubts('Nhiệm vụ trọng tâm')).toEqual(['heading-by-shape'])
    expect(doubts('Về giải phóng mặt bằng')).toEqual([])
  })

  it('nests no deeper than a dozen levels, whatever signs are used', () => {
    const signs = [...'-+*•·●○▪▫■□◦‣➢➤✓–—']
    let depth = 0
    for (
      let level = items(...signs.map((sign) => `${sign} Rà soát`));
      Array.isArray(level[0]);
      level = level[0][1]
    )
      depth++
    expect(depth).toBe(12)
  })
})
