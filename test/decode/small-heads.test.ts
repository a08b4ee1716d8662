import { describe, expect, it } from 'vitest'
import { raiseSmallHeads } from '../../src/decode/small-heads.js'

const raise = (...lines: string[]) => raiseSmallHeads(lines.join('\n')).split('\n')

describe('raiseSmallHeads', () => {
  it('raises the lines of the head down to the type, in each column', () => {
    expect(
      raise(
        'ubnd huyện tân lập          cộng hòa xã hội chủ nghĩa việt nam',
        'văn phòng                      Độc lập - Tự do - Hạnh phúc',
        'hội đồng nhân dân',
        'huyện tân lập',
        'Số: 12/TB-VP',
        '**thông báo**',
        'về việc sắp xếp',
      ),
    ).toEqual([
      'UBND HUYỆN TÂN LẬP          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'VĂN PHÒNG                      Độc lập - Tự do - Hạnh phúc',
      'HỘI ĐỒNG NHÂN DÂN',
      'HUYỆN TÂN LẬP',
      'Số: 12/TB-VP',
      '**THÔNG BÁO**',
      'về việc sắp xếp',
    ])
  })

  it('raises authority, post and name of the foot', () => {
    expect(
      raise('Nơi nhận:          kt. chủ tịch', '- Như trên;', 'phó chủ tịch', '', 'trần văn an'),
    ).toEqual(['Nơi nhận:          KT. CHỦ TỊCH', '- Như trên;', 'PHÓ CHỦ TỊCH', '', 'TRẦN VĂN AN'])
  })

  it.each([
    ['k/t giám đốc sở', 'K/T GIÁM ĐỐC SỞ'],
    ['t.m ủy ban nhân dân', 'T.M ỦY BAN NHÂN DÂN'],
    ['tl/ chủ tịch', 'TL/ CHỦ TỊCH'],
    ['kt xã hội', 'kt xã hội'],
    ['t/h nghị quyết', 't/h nghị quyết'],
  ])('knows authorities by their sign: %j', (line, raised) => {
    expect(raise('- Lưu.', line)).toEqual(['- Lưu.', raised])
  })

  it.each([
    ['Ngày 10/3, ủy ban họp và giao', 'giám đốc các sở rà soát', 'văn phòng tổng hợp'],
    ['ban nhân dân huyện', 'Thông báo cho các xã'],
    ['', 'trần văn an'],
  ])('leaves what goes on a sentence, and what no type follows: %j', (...lines) => {
    expect(raise(...lines)).toEqual(lines)
  })
})
