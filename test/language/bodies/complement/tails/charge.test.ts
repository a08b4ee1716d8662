import { describe, expect, it } from 'vitest'
import { chargeOf } from '../../../../../src/language/bodies/complement/tails/charge.js'
import { cursorAt } from '../at.js'

/** What is taken into the name, where `phụ trách` at the "|" is read to the "]". */
function charged(marked: string): string | false {
  const behind = marked.indexOf(']') - 1
  const cursor = cursorAt(marked.replace(']', ''))
  const { end } = cursor
  return chargeOf(cursor, behind) && cursor.line.text.slice(end, cursor.end)
}

describe('chargeOf', () => {
  it.each([
    ['Phó Chủ tịch| phụ trách] văn xã', ' phụ trách'],
    ['Phó Chủ tịch| phụ trách] hậu cần chuẩn bị', ' phụ trách hậu cần'],
    ['Phó Chủ tịch| phụ trách] công tác thi đua chuẩn bị', ' phụ trách công tác thi đua'],
    ['Phó Chủ tịch| phụ trách] lĩnh vực xây dựng, chủ trì', ' phụ trách lĩnh vực xây dựng'],
    ['Phó Chủ tịch| phụ trách] công tác thi đua.', ' phụ trách'],
    ['Phó Chủ tịch| phụ trách] khối xây dựng đô thị trực tiếp chỉ đạo', ' phụ trách khối xây dựng đô thị'],
    ['Phó Chủ tịch| phụ trách] lĩnh vực kiểm tra hồ sơ, báo cáo', ' phụ trách'],
    ['Phó Chủ tịch| phụ trách] lĩnh vực thường xuyên kiểm tra', ' phụ trách'],
    ['Phó Chủ tịch| phụ trách], Giám đốc Sở Y tế', ' phụ trách'],
    ['Phó Chủ tịch| phụ trách], chỉ đạo', false],
    ['Phó Chủ tịch| phụ trách] chung', false],
    ['Phó Chủ tịch| phụ trách] chỉ đạo', ' phụ trách'],
    ['Phó Chủ tịch UBND xã| phụ trách] chỉ đạo', false],
    ['Phó Chủ tịch Lê Văn An| phụ trách] kiểm định', false],
    ['Phó Chủ tịch| phụ trách] việc sắp xếp', false],
    ['Phó Chủ tịch UBND xã| phụ trách] việc sắp xếp', false],
  ])('%j', (marked, words) => {
    expect(charged(marked)).toBe(words)
  })
})
