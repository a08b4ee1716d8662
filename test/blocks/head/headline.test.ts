import { describe, expect, it } from 'vitest'
import { readHeadline } from '../../../src/blocks/head/headline.js'
import { source, told } from '../source.js'

const OPENING =
  'Chiều ngày 14 tháng 5 năm 2021, tại trụ sở Chính phủ, Phó Thủ tướng Lê Văn C chủ trì cuộc họp.'

const read = (text: string) => {
  const head = readHeadline(source(...text.split('\n')))
  return head && [told(head.cells), head.loose.map((loose) => loose.text)]
}

describe('readHeadline', () => {
  it('reads type and subject of a copy, and sets aside what the portal prints around them', () => {
    const text = `Cập nhật ngày:\n27/05/2021\n- Lượt xem:\n46\nThông báo kết luận của Phó Thủ tướng tại cuộc họp\n|\n${OPENING}`
    expect(read(text)).toEqual([
      [
        ['type', 'Thông báo'],
        ['subject', 'kết luận của Phó Thủ tướng tại cuộc họp'],
      ],
      ['Cập nhật ngày:', '27/05/2021', '- Lượt xem:', '46'],
    ])
  })

  it('reads the number of a headline', () => {
    expect(read(`Thông báo số 377/TB-BGTVT về kết luận của Thứ trưởng tại cuộc họp\n${OPENING}`)).toEqual([
      [
        ['type', 'Thông báo'],
        ['number', 'số 377/TB-BGTVT'],
        ['subject', 'về kết luận của Thứ trưởng tại cuộc họp'],
      ],
      [],
    ])
  })

  it.each([': Kết luận', ' - Kết luận', ', kết luận'])('reads a subject behind%s', (behind) => {
    expect(read(`Thông báo số 377/TB-BGTVT${behind} của Thứ trưởng tại cuộc họp\n${OPENING}`)?.[0]).toEqual([
      ['type', 'Thông báo'],
      ['number', 'số 377/TB-BGTVT'],
      ['subject', `${behind.replace(/^[^a-zK]+/, '')} của Thứ trưởng tại cuộc họp`],
    ])
  })

  it('reads the issuer of a headline before its subject', () => {
    const issued = 'Thông báo số 12/TB-VP ngày 25/4/2023 của Văn phòng UBND tỉnh'
    expect(read(`${issued} kết luận của Chủ tịch tại cuộc họp\n${OPENING}`)?.[0]?.slice(3)).toEqual([
      ['issuer', 'Văn phòng UBND tỉnh'],
      ['subject', 'kết luận của Chủ tịch tại cuộc họp'],
    ])
    expect(read(`${issued}\n${OPENING}`)).toBeNull()
  })

  it('reads number, day and issuer of a headline', () => {
    const headline = 'Kết luận số 27-KL/TW ngày 25/4/2023 của Bộ Chính trị về đất đai'
    expect(read(`${headline}\n${OPENING}`)).toEqual([
      [
        ['type', 'Kết luận'],
        ['number', 'số 27-KL/TW'],
        ['date', 'ngày 25/4/2023'],
        ['issuer', 'Bộ Chính trị'],
        ['subject', 'về đất đai'],
      ],
      [],
    ])
    expect(read(`${headline}\nNgày 25/4, Bộ Chính trị ra Kết luận số 27-KL/TW.`)).toBeNull()
  })

  it('takes a headline that names the meeting for the subject alone', () => {
    const headline = 'Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn C tại Hội nghị tổng kết'
    const section = 'Thông tin chỉ đạo điều hành'
    expect(read(`${section}\n${headline}\n${OPENING}`)).toEqual([[['subject', headline]], [section]])
    expect(read(`${headline}\nNgày 25/4, UBND tỉnh ban hành Thông báo kết luận cuộc họp.`)).toBeNull()
  })

  it('reads a headline without a day', () => {
    expect(read(`Kết luận số 27-KL/TW của Bộ Chính trị về đất đai\n${OPENING}`)?.[0]).toEqual([
      ['type', 'Kết luận'],
      ['number', 'số 27-KL/TW'],
      ['issuer', 'Bộ Chính trị'],
      ['subject', 'về đất đai'],
    ])
  })

  it.each(['ngày 21/10/2022', 'ngày 21 tháng 10 năm 2022'])('reads the day of a headline: %s', (day) => {
    expect(read(`Thông báo số 312/TB-UBND ${day} Kết luận của Chủ tịch tại cuộc họp\n${OPENING}`)).toEqual([
      [
        ['type', 'Thông báo'],
        ['number', 'số 312/TB-UBND'],
        ['date', day],
        ['subject', 'Kết luận của Chủ tịch tại cuộc họp'],
      ],
      [],
    ])
  })

  it.each([
    `Thông báo hoãn tiếp công dân tháng 6/2021\n${OPENING}`,
    `Thông báo kết luận của Phó Thủ tướng đã được ban hành.\n${OPENING}`,
    `Thông báo kết luận của Phó Thủ tướng tại cuộc họp\nThủ tướng yêu cầu các bộ vào cuộc.`,
    `Phó Thủ tướng kết luận tại cuộc họp\n${OPENING}`,
    `Thông báo kết luận của Chủ tịch tại cuộc họp\nNgày 25/4, UBND tỉnh ban hành Thông báo số 12/TB-UBND.`,
  ])('reads none in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
