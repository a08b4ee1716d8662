import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../src/blocks/parse.js'

const TEXT = `SỞ Y TẾ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/TB-SYT           Độc lập - Tự do - Hạnh phúc

THÔNG BÁO
Kết luận cuộc họp giao ban

Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp, kết luận:

1. Các phòng rà soát công việc.

                          2

Nơi nhận:               GIÁM ĐỐC
- Như trên;
- Lưu: VT.            Nguyễn Văn An
`

describe('parseBlocks', () => {
  const tree = parseBlocks(TEXT)

  it('is a unist tree of four zones', () => {
    expect(tree.type).toBe('root')
    expect(tree.children.map(({ type }) => type)).toEqual(['head', 'body', 'foot', 'loose'])
    expect(tree.children).toEqual([tree.head, tree.body, tree.foot, tree.loose])
  })

  it('puts each line into its zone', () => {
    expect(tree.head.children.map(({ role }) => role)).toEqual([
      'issuer',
      'motto',
      'number',
      'motto',
      'type',
      'subject',
    ])
    expect(tree.body.children.map(({ marker }) => marker?.text ?? null)).toEqual([null, '1.'])
    expect(tree.foot.children.map(({ role }) => role)).toEqual([
      'label',
      'signature',
      'recipient',
      'recipient',
      'signature',
    ])
    expect(tree.loose.children.map(({ reason, text }) => [reason, text])).toEqual([['page-number', '2']])
  })

  it('counts the lines in two columns, of head and foot', () => {
    expect(tree.columns).toEqual([1, 2, 13, 15])
  })

  it('knows where each block stands', () => {
    const blocks = [...tree.head.children, ...tree.body.children]
    for (const { text, position } of blocks) {
      const { start, end } = position
      expect(TEXT.slice(start.offset, end.offset)).toBe(text)
    }
    expect(tree.body.children[1]!.position.start).toEqual({
      line: 9,
      column: 4,
      offset: TEXT.indexOf('Các phòng'),
    })
  })

  it('folds the text of a block once', () => {
    const [block] = tree.body.children
    expect(block!.passage).toBe(block!.passage)
  })

  it('has zones without children for an empty text', () => {
    const empty = parseBlocks('')
    expect([empty.head, empty.body, empty.foot, empty.loose].map(({ children }) => children)).toEqual([
      [],
      [],
      [],
      [],
    ])
  })
})
