import { describe, expect, it } from 'vitest'
import { setFootnotesAside } from '../../../src/blocks/page/footnotes.js'
import { parseBlocks } from '../../../src/blocks/parse.js'
import { source } from '../source.js'

function notes(...lines: string[]) {
  const text = source(...lines)
  return setFootnotesAside(text, 0, text.lines.length, new Set()).notes.map((note) => note.text)
}

const NUMBER = '                                   2'

describe('setFootnotesAside', () => {
  it('takes the notes out between a sentence and its rest', () => {
    const lines = [
      '      1. Giao Sở Y tế rà soát các trạm theo Nghị định1, báo cáo Ủy ban',
      'nhân dân tỉnh kết quả thực hiện các nhiệm vụ được giao2 và kiến nghị',
      '',
      '   1 Nghị định số 12/2025/NĐ-CP ngày 03/3/2025 của Chính phủ quy định về các',
      '',
      'trạm y tế.',
      '2 Gồm: Kế hoạch số 15/KH-UBND;',
      'Văn bản số 88/UBND-VX.',
      NUMBER,
      '',
      'giải pháp trong tháng 5.',
    ]
    const text = source(...lines)
    const { notes, source: left } = setFootnotesAside(text, 0, text.lines.length, new Set())
    expect(notes.map(({ text }) => text)).toEqual([
      '1 Nghị định số 12/2025/NĐ-CP ngày 03/3/2025 của Chính phủ quy định về các trạm y tế.',
      '2 Gồm: Kế hoạch số 15/KH-UBND; Văn bản số 88/UBND-VX.',
    ])
    expect(notes[1]!.position).toMatchObject({ start: { line: 7, column: 1 }, end: { line: 8, column: 23 } })
    expect(left.lines.map(({ blank }) => blank)).toEqual(
      [0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0].map((blank) => blank === 1),
    )
  })

  it('takes what Markdown defines, wherever it stands', () => {
    const lines = [
      '1. Thống nhất chủ trương[^1].',
      '',
      '[^1]: Tờ trình số 25/TTr-SXD.',
      '',
      '    Bổ sung năm 2024.',
      '',
      'Các sở thực hiện.',
      '[^a]: Gồm 12 xã',
      'và 03 phường.',
      '2. Giao Sở Y tế[^2] rà soát.',
    ]
    expect(notes(...lines)).toEqual([
      '[^1]: Tờ trình số 25/TTr-SXD. Bổ sung năm 2024.',
      '[^a]: Gồm 12 xã và 03 phường.',
    ])
    expect(notes('[^1] Tờ trình.', '[1]: a')).toEqual([])
  })

  it('ends them where the text goes on without the number of a page', () => {
    const lines = ['1. Thực hiện Luật số 42/2024/QH151, các trạm', '1 Luật Khám bệnh.', 'y tế rà soát.']
    expect(notes(...lines)).toEqual(['1 Luật Khám bệnh.'])
    expect(notes('Các trạm y tế xã1.', '1 Gồm 12 trạm', '2. Giao Sở Y tế rà soát.')).toEqual([
      '1 Gồm 12 trạm',
    ])
    expect(notes('Các trạm y tế xã1.', '1 Gồm 12 trạm.', '      Sở Y tế rà soát.')).toEqual([
      '1 Gồm 12 trạm.',
    ])
  })

  it('knows numbers in brackets, and those that begin anew on a page', () => {
    const page = ['Rà soát các trạm y tế xã[1].', '[1] Theo Kế hoạch số 15/KH-UBND.', NUMBER]
    expect(notes(...page, ...page)).toEqual([
      '[1] Theo Kế hoạch số 15/KH-UBND.',
      '[1] Theo Kế hoạch số 15/KH-UBND.',
    ])
  })

  it('takes no line for one that no word above refers to', () => {
    expect(notes('Thực hiện theo Khoản', '1 Điều 5 Luật Đất đai.', NUMBER)).toEqual([])
    expect(notes('Rà soát 25 km2, 300 m2 đất.', '2 Công ty chưa báo cáo.', NUMBER)).toEqual([])
    expect(notes('Các trạm y tế xã2.', '2 Theo Kế hoạch.', NUMBER)).toEqual([])
    expect(notes('Các trạm y tế xã1.', NUMBER, '1 Theo Kế hoạch.', NUMBER)).toEqual([])
    expect(notes('Các trạm y tế xã1.', '\fSở Y tế rà soát.', '1 Theo Kế hoạch.', NUMBER)).toEqual([])
    expect(notes('Các trạm y tế xã1.', '1. Giao Sở Y tế.', '1 trạm y tế.', NUMBER)).toEqual([])
  })

  it('takes none for a note that ends nowhere', () => {
    const lines = Array.from({ length: 60 }, () => 'Sở Y tế rà soát các trạm')
    expect(notes('Các trạm y tế xã1.', '1 Theo Kế hoạch', ...lines)).toEqual([])
  })
})

describe('parseBlocks', () => {
  it('has notes at the foot of a page in none of the paragraphs', () => {
    const { body, loose } = parseBlocks(
      [
        'SỞ Y TẾ',
        'Số: 12/TB-SYT',
        'THÔNG BÁO',
        'Kết luận cuộc họp',
        '',
        '      1. Các trạm y tế xã1 rà soát, báo cáo Sở kết quả thực hiện các nhiệm',
        '1 Gồm 12 trạm của các xã vùng cao, theo Kế hoạch số 15/KH-SYT.',
        NUMBER,
        '',
        'vụ được giao.',
        '      2. Các phòng chuyên môn theo dõi, đôn đốc, tổng hợp kết quả thực hiện',
        'của các trạm trong tháng 5.',
      ].join('\n'),
    )
    expect(body.children.map(({ text }) => text)).toEqual([
      'Các trạm y tế xã1 rà soát, báo cáo Sở kết quả thực hiện các nhiệm vụ được giao.',
      'Các phòng chuyên môn theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các trạm trong tháng 5.',
    ])
    expect(loose.children.map(({ reason }) => reason)).toContain('footnote')
  })
})
