/** `Công ty` **Cổ phần đầu tư hạ tầng** `Châu Giang`: the trade of a company, in small letters before its name. */
import { COMPANY_TRADES } from '../../../../vocabulary/body-names.js'
import { CodeSet } from '../../../code-set.js'
import { latin } from '../../../latin.js'
import { endOf } from '../../../sticky.js'
import { comparable, isCapital, type Comparable } from '../../../comparable.js'

const FORM = '(?:cổ phần|cp|tnhh|trách nhiệm hữu hạn)(?: (?:mtv|một thành viên|1 thành viên|hai thành viên))?'
const NAME = new RegExp(comparable(` ${FORM}(?: (?:${COMPANY_TRADES.join('|')}))+(?= )`), 'y')
/** The first two letters of a legal form. */
const FIRST = new CodeSet('ct')
const SECOND = new CodeSet('ổpnr')
/** What is built, or the document to be carried out: these words begin the task. */
const THING = latin(/ (?:Khu|Cụm|Nhà|Dự|Đường|Quyết|Nghị|Thông|Luật|Kết|Công văn|Kế)(?!\p{L})/uy)

/** Where these words end; `at` if there are none. */
export function companyEnd(line: Comparable, at: number): number {
  const may = FIRST.has(line.codes[at + 1]!) && SECOND.has(line.codes[at + 2]!)
  const end = may ? endOf(NAME, line.low, at) : -1
  return end < 0 || !isCapital(line.text, end + 1) || endOf(THING, line.text, end) >= 0 ? at : end
}
