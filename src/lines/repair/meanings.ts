/** What the words of a text mean whose letters were turned into others, or lost their marks, on its way. */
import type { WordDamage } from '../../decode/garbled/index.js'
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
  /** By the forms of one or more words, with a blank between them. */
  phrases: ReadonlyMap<string, readonly string[]>
  /** By the form of a word with a capital before another such word: `So` is `Sở`, `Nguyen` is `Nguyễn`. */
  beforeNames: ReadonlyMap<string, string>
  /** Before a number: `so` is `số`. */
  beforeNumbers: ReadonlyMap<string, string>
}

/** How many words the longest phrases have. */
export const LONGEST = 6
/** Letters with a hook or a dot, or with two marks: what encodings and fonts lack first. */
const MARKED = /[\u1ea0-\u1ef9]/g
const VOWEL = /[aeiouy]/
/** What Latin-1 has no letter for. */
const FOREIGN = /[^ -\u00ff]/g
/** What is looked up: words, and no more of them. */
const PLAIN = latin(/^\p{L}+(?: \p{L}+){0,5}$/u)
const NONE: ReadonlyMap<string, string> = new Map()

const MAKERS: Readonly<Record<WordDamage, () => Meanings>> = {
  'letters-remapped': remapped,
  'letters-lost': lost,
  'letters-questioned': questioned,
  'tones-lost': toneless,
  'tones-scrambled': toneless,
}
const made = new Map<() => Meanings, Meanings>()

/** Most texts never ask. */
export function meaningsOf(damage: WordDamage): Meanings {
  const make = MAKERS[damage]
  const meanings = made.get(make) ?? make()
  made.set(make, meanings)
  return meanings
}

/** By the font: `cơng` for `công`, and what a word beside it tells, `rà sốt` for `rà soát`. */
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

/** The ways in which such fonts print a word, other than its own. */
function remappedForms(word: string): string[] {
  const forms = REMAPPED_LETTERS.map((letters) => {
    const some = new RegExp(Object.keys(letters).join('|'), 'g')
    return word.replace(some, (meant) => letters[meant]!)
  })
  return [...new Set(forms)].filter((form) => form !== word)
}

/** By the bare letters: `chu tri` for `chủ trì`. */
function toneless(): Meanings {
  return marked(bare, [(text) => [bare(text)]])
}

/** By what a narrower encoding left: `ch? trì` for `chủ trì`; some have letters near to `ă`, `đ`, `ơ`, `ư`, others none. */
function questioned(): Meanings {
  return marked(bare, [
    (text) => [bare(text.replace(MARKED, '?'))],
    (text) => [bare(text.replace(FOREIGN, '?'))],
  ])
}

/** By what is left without letters that a font does not have: `phát trin` for `phát triển`. */
function lost(): Meanings {
  return marked(lowerCase, [(text) => [text], lostForms])
}

/** The phrase with some of its words without such letters; a word by itself where consonants of it are left. */
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

/** The phrases of official texts by their damaged forms; what an earlier way of damage gives comes first. */
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
