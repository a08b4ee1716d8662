/** Sets of characters, each to stand inside the brackets of a regular expression. */

/** What ordinary text has of ASCII: no control characters but white space. */
export const plainAscii = '\\t-\\r\\x20-\\x7e'

/** Latin letters up to those that only Vietnamese has (ơ ư), and the block of its toned vowels. */
export const latinLetters = '\\u00c0-\\u01b0\\u1ea0-\\u1eff'

/** Letters and signs of Latin-1 among those that Vietnamese does not have. */
export const foreignLetters = 'ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ'

/** Vietnamese letters that only Unicode has: no character of windows-1252 is among them. */
export const modernLetters = 'ĂăĐđĨĩŨũƠơƯư\\u1ea0-\\u1ef9'

/** Vowels with a tone. */
const smallTonedLetters = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
export const tonedLetters = smallTonedLetters + smallTonedLetters.toUpperCase()

export const combiningMarks = '\\u0300-\\u036f'

/** Dashes, quotes, dots, wide and zero-width spaces; the no-break space and the soft hyphen; signs in their wide forms. */
export const generalPunctuation = '\\xa0\\xad\\u2000-\\u206f\\u3001\\u3002\\ufeff\\uff01-\\uff5e'

/** Control characters that are no white space, but for escape. */
export const controls = '\\0-\\x08\\x0e-\\x1a\\x1c-\\x1f'

/** The control positions at which VISCII has letters. */
export const visciiControls = '\\x02\\x05\\x06\\x14\\x19\\x1e'

/** Bytes 80–9F as windows-1252 shows them, but for punctuation; and that punctuation. */
export const windows1252Signs = '€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ'
export const windows1252Punctuation = '‘’“”•–—…'

/** Bytes 80–9F in order, as windows-1252 has them; the five that it leaves undefined are themselves. */
export const windows1252High = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Letters that begin no word, or hardly any: `k ết lu ận` has one behind a blank. */
export const innerLetters = 'ằẳẵặầẫậẹẽềểễệịọộồỗờớỡợụửữựừỳỵỹ'
