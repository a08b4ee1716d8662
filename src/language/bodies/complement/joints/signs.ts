/** A sign inside a name: `Ban chỉ đạo` **(BCĐ)** `các địa phương`, `Công ty` **“Hòa Bình”**, `Lao động`**-Thương** `binh`. */
import { ROLES } from '../../../../vocabulary/body-names.js'
import { latin } from '../../../latin.js'
import { matchesAt } from '../../../sticky.js'
import { headAt } from '../../heads.js'
import { find, isCapital, isLetter, wordEnd } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { idioms, take, unitNames, type Step } from '../cursor.js'

/** `Sở Y tế - cơ quan thường trực Ban Chỉ đạo`: what else a body is. */
export const roles = phraseSet(ROLES)

/** `Phòng Cảnh sát giao thông` **(PC08)** `- Công an tỉnh`, **(VPĐKĐĐ)** `thuộc Sở …`: an abbreviation before the owner. */
const OWNED = latin(/\([\p{Lu}\d]{2,8}\) (?:(?:[-–] )?Công an |[-–] (?:Sở|Bộ|UBND|Cục) |thuộc )/uy)

/** A bracket, a quotation, or a dash: `Phòng Tài chính` **- Kế** `hoạch`. */
export const bridge: Step = (cursor) => {
  const { text, low } = cursor.line
  const sign = text[cursor.end + 1]
  if (sign === '(') {
    const close = find(text, ')', cursor.end + 2, 120)
    if (close < 0 || text[close + 1] !== ' ') return false
    if (cursor.proper && matchesAt(OWNED, text, cursor.end + 1)) return take(cursor, close + 1)
    const head = headAt(cursor.line, close + 2)
    return head?.kind === 'unit' || head?.kind === 'determiner' ? take(cursor, close + 1) : false
  }
  if (sign === '“' || sign === '"') {
    const close = find(text, sign === '“' ? '”' : '"', cursor.end + 2, 80)
    return close < 0 ? false : take(cursor, close + 1)
  }
  if (!low.startsWith('- ', cursor.end + 1)) return null
  const next = cursor.end + 3
  if (roles.at(cursor.line, next)) return false
  const unit = cursor.proper && isCapital(text, next) ? unitNames.at(cursor.line, next) : null
  const end = unit?.end ?? (isCapital(text, next) ? wordEnd(text, next) : idioms.at(cursor.line, next)?.end)
  if (end === undefined) return false
  cursor.closed = false
  return take(cursor, end, unit ? 0 : 1)
}

/** `Sở Lao động`**-Thương** `binh và Xã hội`. */
export const hyphen: Step = (cursor) => {
  const { text, low } = cursor.line
  if (low[cursor.end] !== '-' || !isLetter(text, cursor.end + 1)) return null
  return take(cursor, wordEnd(text, cursor.end + 1), cursor.run)
}
