/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:`: who sends a telegram, above the list of those it is sent to. */
import { isIssuer } from '../words.js'
import { isPostName } from '../../foot/words.js'

const SENDS = / (?:dien|dien gui|dien yeu cau|dien chi dao)\s?:[*_\s]{0,9}(?:$|[-–+])/

/** @param plain - the line in bare letters, without the emphasis before it */
export const opensTelegram = (plain: string): boolean =>
  plain.includes('dien') && SENDS.test(plain) && (isIssuer(plain) || isPostName(plain.slice(0, 60)))
