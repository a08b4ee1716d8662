/** `Ban Quản lý dự án` **đầu tư xây dựng công trình dân dụng, công nghiệp và hạ tầng đô thị**, **và phát triển quỹ đất** `khu vực 2`. */
import { BUILT_WORKS } from '../../../vocabulary/body-names.js'
import { endOf } from '../../sticky.js'
import { comparable, type Line } from '../line.js'

const BUILT = BUILT_WORKS.join('|')
const HEAD = /(?:quản lý(?: các)? dự án|qlda|bql dự án)$/
const WORKS = new RegExp(
  comparable(
    `(?: (?:đầu tư xây dựng|đtxd))?(?: (?:các )?công trình)?(?: (?:${BUILT}))?(?:(?:,| và| -) (?:${BUILT}))+(?![a-zà-ỹ])`,
  ),
  'y',
)
const REACH = 20

/** Where the works end that those who build were named after, several of them; `at` where they were not. */
export function projectsEnd(line: Line, at: number): number {
  const head = line.low.slice(Math.max(0, at - REACH), at)
  return HEAD.test(head) ? Math.max(at, endOf(WORKS, line.low, at)) : at
}
