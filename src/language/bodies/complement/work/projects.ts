/**
 * `Ban Quản lý dự án` **đầu tư xây dựng công trình dân dụng, công nghiệp và hạ tầng đô thị**, **và phát triển quỹ đất**
 * `khu vực 2`; **chuyên ngành giao thông**; `Ban Quản lý` **các dự án xây dựng công trình giao thông và dân dụng** `tỉnh`.
 */
import { BUILT_WORKS } from '../../../../vocabulary/body-names.js'
import { endOf } from '../../../sticky.js'
import { comparable, type Comparable } from '../../../comparable.js'

const BUILT = BUILT_WORKS.join('|')
const HEAD = /(?:quản lý dự án|qlda|bql dự án)$/
/** `Ban Quản lý` **các dự án** */
const EACH = /quản lý$/
const PROJECTS = / các dự án(?= )/y
const WORKS = new RegExp(
  comparable(
    `(?: chuyên ngành (?:${BUILT})|(?: (?:(?:đầu tư )?xây dựng|đtxd))?(?: (?:các )?công trình)?(?: (?:${BUILT}))?(?:,| và| -) (?:${BUILT}))(?:(?:,| và| -) (?:${BUILT}))*(?![a-zà-ỹ])`,
  ),
  'y',
)
const REACH = 20

/** Where the list of works ends that a builder is named after; `at` if there is none. */
export function projectsEnd(line: Comparable, at: number): number {
  const head = line.low.slice(Math.max(0, at - REACH), at)
  const works = HEAD.test(head) ? at : EACH.test(head) ? endOf(PROJECTS, line.low, at) : -1
  return works < 0 ? at : Math.max(at, endOf(WORKS, line.low, works))
}
