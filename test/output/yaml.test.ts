import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { yaml } from '../../src/output/yaml.js'
import { notice, options } from './notices.js'

const several = (format: ReturnType<typeof yaml>, count: number) => {
  const pieces = Array.from({ length: count }, (_, index) => format.add(format.piece(notice), index))
  return [format.open(), ...pieces, format.close(count)].join('')
}

describe('yaml', () => {
  it('writes one notice as a mapping, whose lines are not folded', () => {
    const format = yaml(options)
    const text = format.alone(format.piece(notice)) as string
    expect(parse(text)).toEqual(notice)
    expect(text).toContain(`\n  subject: ${notice.header.subject}\n`)
  })

  it('writes several as a sequence', () => {
    expect(several(yaml({ ...options, select: 'header.number' }), 2)).toBe(
      '- text: 45/TB-UBND\n  ordinal: 45\n  symbol: TB-UBND\n'.repeat(2),
    )
    expect(parse(several(yaml(options), 3))).toEqual([notice, notice, notice])
    expect(several(yaml(options), 0)).toBe('[]\n')
  })

  it('keeps a text of several lines, blank ones too', () => {
    const format = yaml({ ...options, select: 'header.subject' })
    const subject = 'Kết luận\n\n  của Sở Y tế\n'
    const piece = format.piece({ ...notice, header: { ...notice.header, subject } })
    const text = format.add(piece, 0) + format.add(piece, 1)
    expect(parse(text)).toEqual([subject, subject])
    expect(text).not.toMatch(/ \n/)
  })

  it('writes compactly in flow style', () => {
    const format = yaml({ ...options, compact: true, select: 'header.number' })
    expect(format.piece(notice)).toBe('{ text: 45/TB-UBND, ordinal: 45, symbol: TB-UBND }\n')
    expect(parse(several(format, 2))).toHaveLength(2)
  })
})
