/** `Phó Chủ tịch UBND tỉnh tại cuộc họp nghe báo cáo …`: a line that begins the subject, or goes on with it. */
import { CodeSet } from '../../../language/code-set.js'
import { isDigit } from '../../../language/digits.js'
import { isCapitals, startsCapital } from '../../../language/letters.js'
import { ONLY_WEEKDAY } from '../../../vocabulary/date-words.js'
import { leadLength } from '../../emphasis.js'
import { isRecipientsLabel } from '../../foot/words.js'
import { readMarker } from '../../markers.js'
import { isChrome } from '../../page/chrome.js'
import type { Source } from '../../tree.js'
import { opensTelegram } from './telegram.js'
import { isAddressees, ONLY_DATE, OPEN_END, opensText, TITLE_LINE } from '../words.js'
import { isWrapped, opensWrapped, runsOn } from './paragraph.js'
import { isSetApart, isTitle, SENTENCE_END } from './title.js'

const DASHES = new CodeSet('-–—+•')
const EMPHASIS = new CodeSet('*_')
/** What a date ends with. */
const DATE_LAST = new CodeSet('0123456789/.-)')
/** A dash and the blank behind it. */
const FIRST = /^.\s?/

/**
 * @param slice - the line at `index`
 * @param previous - the line of the subject above it, if one has been read
 * @param gap - a blank line stands between them
 */
export function goesOnSubject(
  source: Source,
  index: number,
  slice: string,
  previous: string,
  gap: boolean,
): boolean {
  const line = source.lines[index]!
  const { first, last } = line
  const words = slice.slice(leadLength(slice))
  const plain = withoutDash(source.bare.slice(last - words.length, last))
  // "Lượt xem: 214" below the headline of an article.
  if (gap && isChrome(source, line, first)) return false
  if (ONLY_WEEKDAY.test(plain)) return false
  if (isRecipientsLabel(plain) || isAddressees(plain) || opensTelegram(plain) || invites(plain)) return false
  if (DATE_LAST.has(slice.charCodeAt(slice.length - 1)) && ONLY_DATE.test(plain))
    return !opensWrapped(source, index, slice) && !SENTENCE_END.test(previous)
  // "… về tình hình" / "thực hiện dự án …": small letters right below go on, and open no paragraph.
  const flows = !(gap && previous !== '') && !startsCapital(withoutDash(words))
  // "14 giờ 00 ngày 05/7/2022, …": a number that opens a paragraph goes on nothing.
  const mayOpen = !flows || isDigit(plain.charCodeAt(0))
  if (mayOpen && opensParagraph(slice, plain) && !isTitle(source, index, plain, previous)) return false
  if (isItem(source, index) || isSentence(slice)) return false
  if (previous === '') return true
  const follows = goesOn(slice, previous)
  return gap
    ? (follows || isSetApart(source, index, slice, plain)) && !SENTENCE_END.test(previous)
    : (follows || isTitleLine(slice)) && !beginsText(source, index, slice, previous, follows)
}

/** `Sở Tư pháp trân trọng kính mời: …`: below a type without a subject. */
const INVITES = /^(?!v\/v |ve )(?:[^,.;:]{2,80} )?kinh moi(?![a-z])/
const invites = (plain: string): boolean => plain.includes('kinh moi') && INVITES.test(plain)

/** `- Căn cứ Điều lệ Đảng …` opens the grounds of a Party document. */
const withoutDash = (plain: string): string =>
  DASHES.has(plain.charCodeAt(0)) ? plain.replace(FIRST, '') : plain

const isBold = (slice: string): boolean =>
  EMPHASIS.has(slice.charCodeAt(0)) && EMPHASIS.has(slice.charCodeAt(1))

/** `Ngày 05/7/2022, …`; in bold only a long line does. */
const opensParagraph = (slice: string, plain: string): boolean =>
  (slice.length > TITLE_LINE || !isBold(slice)) && opensText(plain) && !isCapitals(slice)

function isItem({ text, lines }: Source, index: number): boolean {
  const marker = readMarker(text, lines[index]!.first)
  return marker !== null && marker.kind !== 'bullet'
}

const isSentence = (slice: string): boolean =>
  slice.length > TITLE_LINE && startsCapital(slice) && SENTENCE_END.test(slice)

/** A title set in the middle keeps its indentation; the text below it loses that. */
const isTitleLine = (slice: string): boolean =>
  slice.length <= TITLE_LINE && !SENTENCE_END.test(slice) && !isCapitals(slice)

/** By its letters, or by how the line above ends. */
function goesOn(slice: string, previous: string): boolean {
  const open = OPEN_END.test(previous)
  return open || !startsCapital(slice) || isBold(slice) || (isCapitals(slice) && isCapitals(previous))
}

/** A paragraph begins right below a title. */
function beginsText(
  source: Source,
  index: number,
  slice: string,
  previous: string,
  follows: boolean,
): boolean {
  if (isCapitals(previous) && !isCapitals(slice) && startsCapital(slice) && runsOn(source, index)) return true
  return !follows && isWrapped(source, index)
}
