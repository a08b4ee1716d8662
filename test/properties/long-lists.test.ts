import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

/** More than one call can be given as arguments. */
const MANY = 150_000

const HEADER = 'TỈNH VĨNH HÒA\nSố: 12/TB-UBND\nVĩnh Hòa, ngày 06 tháng 7 năm 2022\n'
const TITLE = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 05/7/2022\n\n'
const REPORT =
  'Ngày 12/9/2022, UBND tỉnh ban hành Thông báo số 12/TB-UBND ngày 12/9/2022 về kết luận của Chủ tịch UBND tỉnh tại cuộc họp.\n\n'

const many = (piece: string) => piece.repeat(MANY)

describe('a list may be as long as it likes', () => {
  it('of bodies that work along', () => {
    const { assignments } = extract(
      `${HEADER}${TITLE}1. Giao Sở Y tế chủ trì, phối hợp với ${many('Sở An, ')}rà soát.`,
    )
    expect(assignments.map(({ role }) => role)).toEqual(['lead', 'support'])
  })

  it('of deadlines in one task', () => {
    const { assignments } = extract(
      `${HEADER}${TITLE}1. Giao Sở Y tế rà soát ${many('trước 1/8/2022, ')}báo cáo.`,
    )
    expect(assignments[0]!.deadlines).toHaveLength(MANY)
  })

  it('of lines of the subject', () => {
    const { header } = extract(`${HEADER}THÔNG BÁO\n${many('|\n')}1. Giao Sở Y tế rà soát.`)
    expect(header.type).toBe('Thông báo')
  })

  it('of addressees', () => {
    const { header } = extract(
      `${HEADER}V/v rà soát\n\nKính gửi:\n${many('- Sở A;\n')}\nGiao Sở Y tế rà soát.`,
    )
    expect(header.addressees).toHaveLength(MANY)
  })

  it('of paragraphs above an article, and of captions below its lead', () => {
    const { kind, unplaced } = extract(`${many('Tin\n\n')}${REPORT}${many('Đồng chí A\n\n')}`)
    expect(kind).toBe('report')
    expect(unplaced.length).toBeGreaterThan(MANY)
  })
})
