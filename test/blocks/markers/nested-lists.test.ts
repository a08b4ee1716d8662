import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { source } from '../source.js'

/** The series of the markers. */
function series(...lines: string[]) {
  const text = source(...lines)
  return readBody(text, 0, 0, text.lines.length).paragraphs.map(({ marker }) => marker?.series)
}

describe('nestByIndent', () => {
  it('nests what is set in below words that announce it', () => {
    expect(
      series(
        '- Rà soát quy hoạch:',
        '    - Quy hoạch chung;',
        '    - Quy hoạch chi tiết:',
        '      - Báo cáo kết quả;',
        '    - Công bố quy hoạch;',
        '- Giao Sở Y tế rà soát.',
      ),
    ).toEqual(['-', '- 2', '- 2', '- 3', '- 2', '-'])
  })

  it('goes on with a list below that of another sign', () => {
    const lines = [
      '- Rà soát quy hoạch:',
      '  - Quy hoạch chung:',
      '    + Đô thị;',
      '  - Nông thôn;',
      '- Báo cáo kết quả.',
    ]
    expect(series(...lines)).toEqual(['-', '- 2', '+', '- 2', '-'])
  })

  it('nests numbers that begin anew', () => {
    expect(
      series(
        '1. Rà soát quy hoạch.',
        '   1. Quy hoạch chung.',
        '   2. Quy hoạch chi tiết.',
        '2. Báo cáo kết quả.',
      ),
    ).toEqual(['arabic.', 'arabic. 2', 'arabic. 2', 'arabic.'])
  })

  it('leaves indents that nest nothing', () => {
    expect(series('- Rà soát quy hoạch;', '  - Quy hoạch chung;', '- Quy hoạch chi tiết.')).toEqual([
      '-',
      '-',
      '-',
    ])
    expect(series('- Rà soát quy hoạch:', ' - Quy hoạch chung;', '- Quy hoạch chi tiết.')).toEqual([
      '-',
      '-',
      '-',
    ])
    expect(series('- Rà soát quy hoạch:', '        - Quy hoạch chung;')).toEqual(['-', '-'])
    expect(series('- Rà soát quy hoạch:', '1. Quy hoạch chung.', '  - Quy hoạch chi tiết.')).toEqual([
      '-',
      'arabic.',
      '-',
    ])
    expect(series('1. Rà soát quy hoạch.', '  2. Quy hoạch chung.', '3. Quy hoạch chi tiết.')).toEqual([
      'arabic.',
      'arabic.',
      'arabic.',
    ])
    expect(series('1. Rà soát quy hoạch.', 'Phần hai', '  1. Quy hoạch chung.')).toEqual([
      'arabic.',
      undefined,
      'arabic.',
    ])
  })
})
