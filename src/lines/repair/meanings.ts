/** What damaged words mean, whose letters were replaced or lost their marks. */
import type { LetterDamage } from '../../decode/garbled/index.js'
import { latin } from '../../language/latin.js'
import { bare, lowerCase } from '../../language/letters.js'
import { markedPhrases } from '../../vocabulary/marked-phrases.js'
import {
  NEVER_REMAPPED,
  REMAPPED_LETTERS,
  REMAPPED_PHRASES,
  REMAPPED_WORDS,
} from '../../vocabulary/remapped-words.js'
import { misreadBeforeNames, misreadBeforeNumbers } from '../../vocabulary/misread-words.js'
import { SURNAMES } from '../../vocabulary/surnames.js'

export interface Meanings {
  /** The form in which a word is looked up. */
  keyOf: (word: string) => string
  /** By the forms of the words, separated by blanks. */
  phrases: ReadonlyMap<string, readonly string[]>
  /** For a capitalised word before another one: `So` is `Sở`, `Nguyen` is `Nguyễn`. */
  beforeNames: ReadonlyMap<string, string>
  /** For a word before a number: `so` is `số`. */
  beforeNumbers: ReadonlyMap<string, string>
}

/** How many words the longest phrases have. */
export const LONGEST = 6
/** Letters with a hook, a dot or two marks, which encodings and fonts lack first. */
const MARKED = /[\u1ea0-\u1ef9]/g
const VOWEL = /[aeiouy]/
/** Letters that Latin-1 lacks. */
const FOREIGN = /[^ -\u00ff]/g
/** What is looked up: words, not too many. */
const PLAIN = latin(/^\p{L}+(?: \p{L}+){0,5}$/u)
const NONE: ReadonlyMap<string, string> = new Map()

const MAKERS: Readonly<Record<LetterDamage, () => Meanings>> = {
  'letters-remapped': remapped,
  'letters-lost': lost,
  'letters-questioned': questioned,
  'tones-lost': toneless,
  'tones-scrambled': toneless,
}
const made = new Map<() => Meanings, Meanings>()

/** Made when a damaged text asks for them. */
export function meaningsOf(damage: LetterDamage): Meanings {
  const make = MAKERS[damage]
  const meanings = made.get(make) ?? make()
  made.set(make, meanings)
  return meanings
}

/** A wrong font: `cơng` for `công`; some words are recognised by a neighbour, `rà sốt` for `rà soát`. */
function remapped(): Meanings {
  const phrases = new Map<string, readonly string[]>()
  for (const word of REMAPPED_WORDS) for (const form of remappedForms(word)) phrases.set(form, [word])
  for (const phrase of REMAPPED_PHRASES) {
    const words = phrase.split(' ')
    const [first, second] = words.map((word) => [word, ...remappedForms(word)])
    for (const one of first!) for (const other of second!) phrases.set(`${one} ${other}`, words)
  }
  for (const phrase of NEVER_REMAPPED) phrases.set(phrase, phrase.split(' '))
  return { keyOf: lowerCase, phrases, beforeNames: NONE, beforeNumbers: NONE }
}

/** The ways in which such fonts misprint a word. */
function remappedForms(word: string): string[] {
  const forms = REMAPPED_LETTERS.map((letters) => {
    const some = new RegExp(Object.keys(letters).join('|'), 'g')
    return word.replace(some, (meant) => letters[meant]!)
  })
  return [...new Set(forms)].filter((form) => form !== word)
}

/** Lost or wrong tones: `chu tri` for `chủ trì`. */
function toneless(): Meanings {
  return marked(bare, [(text) => [bare(text)]])
}

/** A narrower encoding: `ch? trì` for `chủ trì`; some encodings have letters for `ă`, `đ`, `ơ`, `ư`, others do not. */
function questioned(): Meanings {
  return marked(bare, [
    (text) => [bare(text.replace(MARKED, '?'))],
    (text) => [bare(text.replace(FOREIGN, '?'))],
  ])
}

/** A font that lacks letters: `phát trin` for `phát triển`. */
function lost(): Meanings {
  return marked(lowerCase, [(text) => [text], lostForms])
}

/** The phrase with such letters lost in some of its words; a single word only if consonants of it are left. */
function lostForms(phrase: string): string[] {
  const forms = phrase
    .split(' ')
    .map((word) => [...new Set([word, word.replace(MARKED, '')])].filter((form) => form !== ''))
    .reduce(
      (begun, word) => begun.flatMap((form) => word.map((next) => (form === '' ? next : `${form} ${next}`))),
      [''],
    )
  return forms.filter((form) => form.includes(' ') || (form.length > 1 && !VOWEL.test(bare(form))))
}

/** The phrases of official texts by their damaged forms; earlier kinds of damage win. */
function marked(
  keyOf: (word: string) => string,
  damages: readonly ((text: string) => readonly string[])[],
): Meanings {
  const byForm = (texts: readonly string[]) => {
    const meant = new Map<string, string>()
    for (const formsOf of damages)
      for (const text of texts)
        for (const form of formsOf(lowerCase(text))) if (!meant.has(form)) meant.set(form, text)
    return meant
  }
  const phrases = byForm(markedPhrases().filter((text) => PLAIN.test(text)))
  return {
    keyOf,
    phrases: new Map(Array.from(phrases, ([form, phrase]) => [form, phrase.split(' ')])),
    beforeNames: byForm([...Object.keys(misreadBeforeNames), ...SURNAMES]),
    beforeNumbers: byForm(Object.keys(misreadBeforeNumbers)),
  }
}
