import { describe, expect, it } from 'vitest'
import { projectsEnd } from '../../../../../src/language/bodies/complement/work/projects.js'
import { unitNameEnd } from '../../../../../src/language/bodies/complement/work/field.js'
import { bodiesIn } from '../../../directives/read.js'
import { cursorAt } from '../at.js'

describe('projectsEnd', () => {
  it.each([
    [
      'Ban Quản lý dự án| đầu tư xây dựng công trình dân dụng, công nghiệp và hạ tầng đô thị khẩn trương',
      ' đầu tư xây dựng công trình dân dụng, công nghiệp và hạ tầng đô thị',
    ],
    [
      'Ban QLDA| ĐTXD các công trình nông nghiệp và phát triển nông thôn tỉnh',
      ' ĐTXD các công trình nông nghiệp và phát triển nông thôn',
    ],
    ['Ban Quản lý dự án| và phát triển quỹ đất phường An Hòa', ' và phát triển quỹ đất'],
    [
      'Ban Quản lý| các dự án đầu tư xây dựng các công trình giao thông và dân dụng tỉnh rà soát',
      ' các dự án đầu tư xây dựng các công trình giao thông và dân dụng',
    ],
    ['Ban QLDA| xây dựng công trình giao thông và dân dụng', ' xây dựng công trình giao thông và dân dụng'],
    ['Ban Quản lý dự án| chuyên ngành giao thông đôn đốc', ' chuyên ngành giao thông'],
    ['Ban Quản lý dự án| chuyên ngành rà soát', ''],
    ['Ban Quản lý| các dự án đầu tư xây dựng tỉnh', ''],
    ['Ban Quản lý dự án| đầu tư xây dựng và ban hành', ''],
    ['Ban Quản lý dự án| đầu tư xây dựng công trình giao thông', ''],
    ['Ban Quản lý chợ| và phát triển quỹ đất', ''],
  ])('%j', (marked, name) => {
    const { line, end, kind } = cursorAt(marked)
    expect(line.text.slice(end, projectsEnd(line, end))).toBe(name)
    if (name) expect(line.text.slice(end, unitNameEnd(line, end, kind))).toBe(name)
  })

  it('names one body', () => {
    const body = 'Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất khu vực Hòa An'
    expect(bodiesIn(`Giao ${body} hoàn thành chi trả.`)).toEqual([body])
  })
})
