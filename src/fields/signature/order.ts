/** Which of several signatures is that of the body which issues the notice. */
import { firstWord } from '../../blocks/head/words.js'
import { bare } from '../../language/letters.js'
import { HEADS_OF_BODIES, STANDING_BODIES, UNION_LEVELS } from '../../vocabulary/signatures.js'
import type { SignatureDraft } from '../draft.js'

const HEAD_OF = new RegExp(`^(?:pho |quyen )?(?:${HEADS_OF_BODIES.join('|')}) (?=[a-z])`)
const STANDING = new RegExp(`^(?:${STANDING_BODIES.join('|')}) (?=.)`)
const UNION = new RegExp(`(?:${UNION_LEVELS.join('|')}) doan`, 'g')

/** `TỔNG CÔNG TY A - CÔNG ĐOÀN TỔNG CÔNG TY A` */
const JOINT = / [-–] /

/** Puts it first, in place; `name` is that of the issuer. */
export function putIssuerFirst(signatures: SignatureDraft[], name: string): void {
  const issuer = abbreviated(name)
  const rank = ({ authority: [first], position }: SignatureDraft) => {
    const body = abbreviated((first?.of ?? position)?.value ?? ' ')
    // "GIÁM ĐỐC SỞ Y TẾ" signs for "SỞ Y TẾ - SỞ TÀI CHÍNH".
    const own = issuer.includes(body) ? body : body.replace(HEAD_OF, '')
    const at = issuer.indexOf(own)
    // "BTV HUYỆN ĐOÀN" for "HỘI NÔNG DÂN - ĐOÀN TNCS HỒ CHÍ MINH": the first word tells.
    return at < 0 && first?.capacity === 'TM' ? ` ${issuer} `.indexOf(` ${firstWord(own)} `) : at
  }
  const ranks = new Map(signatures.map((signature) => [signature, rank(signature)]))
  // "TỔNG GIÁM ĐỐC" beside "TM. BAN THƯỜNG VỤ CÔNG ĐOÀN": who names no body signs for the one that no other does.
  const unnamed = JOINT.test(name) && ![...ranks.values()].includes(0) ? -1 : issuer.length
  const place = (signature: SignatureDraft) => {
    const at = ranks.get(signature)!
    return at < 0 ? unnamed : at
  }
  signatures.sort((a, b) => place(a) - place(b))
}

/** Bare letters with the bodies' usual abbreviations, so that `UBND` and `ỦY BAN NHÂN DÂN` agree. */
function abbreviated(name: string): string {
  return bare(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(STANDING, '')
    .replace(UNION, 'doan')
}
