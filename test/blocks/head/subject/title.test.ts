import { describe, expect, it } from 'vitest'
import { isSetApart, isTitle } from '../../../../src/blocks/head/subject/title.js'
import { plainOfLine } from '../../../../src/blocks/plain.js'
import { source } from '../../source.js'

const OPENING = 'Ngày 05/7/2022, Chủ tịch UBND tỉnh họp.'

describe('isTitle', () => {
  const title = (lines: string[], previous = '') => {
    const whole = source(...lines)
    return isTitle(whole, 0, plainOfLine(whole, whole.lines[0]!), previous)
  }

  it('is "Thực hiện …" set apart without a stop', () => {
    expect(title(['Thực hiện Nghị quyết số 12-NQ/TU', '', OPENING])).toBe(true)
    expect(title(['Thực hiện Nghị quyết số 12-NQ/TU', 'về chuyển đổi số', OPENING])).toBe(true)
  })

  it('is none with a stop, at the end, below a line of the subject, or of other words', () => {
    expect(title(['Thực hiện Nghị quyết số 12-NQ/TU.', '', OPENING])).toBe(false)
    expect(title(['Thực hiện Nghị quyết số 12-NQ/TU'])).toBe(false)
    expect(title(['Thực hiện Nghị quyết số 12-NQ/TU', '', OPENING], 'KẾ HOẠCH')).toBe(false)
    expect(title(['Triển khai Nghị quyết số 12-NQ/TU', '', OPENING])).toBe(false)
  })
})

describe('isSetApart', () => {
  const apart = (...lines: string[]) => {
    const whole = source(...lines)
    return isSetApart(whole, 0, lines[0]!, plainOfLine(whole, whole.lines[0]!))
  }

  it.each([
    [['Về việc xử lý đất đai']],
    [['V/v xử lý đất đai']],
    [['Khám theo yêu cầu', '', OPENING]],
    [['Khám theo yêu cầu', '', 'của khách hàng', '', OPENING]],
    [['Khám theo yêu cầu', '', '-----']],
  ])('%j', (lines) => {
    expect(apart(...lines)).toBe(true)
  })

  it.each([
    [['Khám theo yêu cầu.', '', OPENING]],
    [['KHÁM THEO YÊU CẦU', '', OPENING]],
    [['1. Khám theo yêu cầu', '', OPENING]],
    [['Khám theo yêu cầu', '', 'Các phòng rà soát.']],
    [['Khám theo yêu cầu', '', '1. Rà soát', '', OPENING]],
    [['Khám theo yêu cầu', '', 'của khách', '', 'trong nước', '', 'và nước ngoài', '', OPENING]],
    [['Khám theo yêu cầu']],
  ])('is none: %j', (lines) => {
    expect(apart(...lines)).toBe(false)
  })
})
