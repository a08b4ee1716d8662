/** `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, `(Đã ký)`, `Lê Văn An`: a line of a signature. */
import { latin } from '../../../language/latin.js'
import { isSmall } from '../../../language/letters.js'
import { nameOfSigner } from '../../../language/persons.js'
import type { Step } from '../reading.js'
import { isPostLink, isSetPost, isSignatureMark, isSignersBody, isSigning } from '../words.js'
import { isNameOrPost } from './signer.js'

/** What no name of a body contains, and their greatest length. */
const MATTER = /^[*_\s]*(?:ve|v\/v|ban hanh) |\d\/[a-z]|\d:\d\d:\d/
const BODY_LENGTH = 90
const NAME_AT_END = latin(/ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}\s*$/u)

export const readSignature: Step = (foot, { range, text, plain, column }) => {
  const begins = isSigning(text, plain)
  const signing = begins || isSignatureMark(text, plain)
  const named = foot.named[column]!
  const below = foot.above[column] === 'signature'
  const beside = below || (column > 0 && !isSignersBody(text, plain))
  if (!signing && (named || !beside || !belongsToSignature(text, plain))) return false
  foot.signed = true
  // Another signature begins if an authority or a post follows a name.
  const names = (endsWithName(text) || (!signing && nameOfSigner(text) !== null)) && !isSetPost(text, plain)
  foot.named[column] = names || (named && !begins)
  return foot.add('signature', range, column)
}

const endsWithName = (text: string): boolean =>
  isSmall(text.charCodeAt(text.length - 1)) && NAME_AT_END.test(text)

const belongsToSignature = (text: string, plain: string): boolean =>
  isNameOrPost(text, plain) || isPostLink(plain) || (text === text.toUpperCase() && !tellsMatter(plain))

/** `VỀ HOẠT ĐỘNG CỦA CÔNG BÁO`: the title of an appendix, not the name of a body. */
const tellsMatter = (plain: string): boolean => plain.length > BODY_LENGTH || MATTER.test(plain)
