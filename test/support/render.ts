/** A kept notice as a text again, in any layout in which offices, converters and copyists set one. */
import type { Item, Notice, Signature } from '../../src/index.js'

export interface Layout {
  /** How the two columns of the header stand. */
  header: 'left first' | 'right first' | 'spaces' | 'tabs' | 'pipes' | 'one space' | 'one line' | 'none'
  title: 'lines' | 'glued' | 'one line' | 'several lines' | 'centred' | 'bold'
  body: 'paragraphs' | 'single-spaced' | 'indented' | 'wrapped, indented' | 'wrapped' | 'wrapped, spaced'
  foot: 'recipients first' | 'signature first' | 'spaces' | 'tabs' | 'pipes'
  /** What the bullets of the first kind are printed as. */
  bullet: string
  /** Rule lines under issuer and motto. */
  rule: string
}

export const plain: Layout = {
  header: 'left first',
  title: 'lines',
  body: 'paragraphs',
  foot: 'recipients first',
  bullet: '-',
  rule: '-------',
}

const WIDTH = 80
const COLUMN = 48
const INDENT = '       '

/** The notice set in `layout`; fields that no notice prints (meeting, assignments …) are in its text. */
export function render(notice: Notice, layout: Partial<Layout> = {}): string {
  const set: Layout = { ...plain, ...layout }
  // Another kind of bullet that the notice has already would change its nesting.
  if (markersOf(notice.conclusions).includes(set.bullet)) set.bullet = plain.bullet
  const parts = [
    header(notice, set),
    title(notice, set),
    addressees(notice),
    body(notice, set),
    foot(notice, set),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function markersOf(items: Item[]): (string | null)[] {
  return items.flatMap(({ marker, items: below }) => [marker, ...markersOf(below)])
}

/** Two columns side by side, as `layout` has them. */
function sideBySide(
  left: string[],
  right: string[],
  layout: 'spaces' | 'tabs' | 'pipes' | 'one space',
): string {
  const rows = Math.max(left.length, right.length)
  const lines: string[] = []
  for (let row = 0; row < rows; row++) {
    const [a, b] = [left[row] ?? '', right[row] ?? '']
    if (layout === 'pipes') lines.push(`| ${a} | ${b} |`)
    else if (layout === 'tabs') lines.push(b === '' ? a : `${a}\t${b}`)
    else if (layout === 'one space') lines.push(`${a} ${b}`.trim())
    else lines.push(b === '' ? a : `${a.padEnd(Math.max(COLUMN, a.length + 4))}${b}`)
  }
  return lines.join('\n')
}

function header(notice: Notice, { header: form, rule }: Layout): string {
  if (form === 'none') return ''
  const { motto, issuer, number, place, date, type, subject } = notice.header
  const issuers = [issuer.parent, ...issuerLines(issuer.name)].filter((line) => line !== null)
  const label = notice.header.system === 'party' ? 'Số' : 'Số:'
  const numbers = number ? [`${label} ${number.text}`] : []
  const matter = type === null && subject !== null ? [`V/v ${subject}`] : []
  const day = date === null ? (place === null ? null : 'ngày      tháng      năm      ') : written(date)
  const placed = day === null ? [] : [place === null ? day : `${place}, ${day}`.trimEnd()]
  const rules = rule === '' ? [] : [rule]
  if (form === 'one line')
    return [[...issuers, ...rules, ...motto, ...rules].join(' '), ...numbers, ...matter, ...placed].join('\n')
  if (form === 'left first')
    return [...issuers, ...rules, ...numbers, ...matter, '', ...motto, ...rules, '', ...placed].join('\n')
  if (form === 'right first')
    return [...motto, ...rules, ...placed, '', ...issuers, ...rules, ...numbers, ...matter].join('\n')
  const height = Math.max(issuers.length, motto.length)
  const upper = (lines: string[]) => [...lines, ...Array<string>(height - lines.length).fill('')]
  const ruled = form === 'one space' ? [] : rules
  return [
    sideBySide([...upper(issuers), ...ruled, ...numbers], [...upper(motto), ...ruled, ...placed], form),
    ...matter,
  ].join('\n')
}

/** `ỦY BAN NHÂN DÂN TỈNH HÀ NAM` stands in two lines, the place below. */
function issuerLines(name: string | null): string[] {
  if (name === null) return []
  const cut = / (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )/.exec(name)
  return cut && !name.includes(' - ') ? [name.slice(0, cut.index), name.slice(cut.index + 1)] : [name]
}

function written(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`
}

const pad = (number: number) => String(number).padStart(2, '0')

function title(notice: Notice, { title: form }: Layout): string {
  const { type, subject } = notice.header
  if (type === null) return ''
  const name = type.toLocaleUpperCase('vi')
  if (subject === null) return name
  const middle = (line: string) => ' '.repeat(Math.max(8, (WIDTH - line.length) >> 1)) + line
  if (form === 'glued') return `${name}**${wrap(subject, 60).join('****')}**`
  if (form === 'one line') return `${name} ${subject}`
  if (form === 'several lines') return [name, ...wrap(subject, 60)].join('\n')
  if (form === 'centred') return [name, ...wrap(subject, 60)].map(middle).join('\n')
  if (form === 'bold') return [`**${name}**`, `**${wrap(subject, 60).join('\n')}**`].join('\n\n')
  return `${name}\n${subject}`
}

function addressees({ header: { addressees } }: Notice): string {
  if (addressees.length < 2) return addressees.map((name) => `Kính gửi: ${name}.`).join('')
  return ['Kính gửi:', ...addressees.map((name, index) => `- ${name}${end(index, addressees)}`)].join('\n')
}

const end = (index: number, list: unknown[]) => (index < list.length - 1 ? ';' : '.')

function body(notice: Notice, { body: form, bullet }: Layout): string {
  const paragraphs = [
    ...notice.preamble,
    ...notice.conclusions.flatMap((item) => itemLines(item, bullet)),
    ...notice.closing,
  ]
  if (form === 'paragraphs') return paragraphs.join('\n\n')
  if (form === 'single-spaced') return paragraphs.join('\n')
  if (form === 'indented') return paragraphs.map((text) => INDENT + text).join('\n')
  const first = form === 'wrapped, indented' ? INDENT : ''
  const set = paragraphs.map((text) => wrap(first + text, WIDTH).join('\n'))
  return set.join(form === 'wrapped, spaced' ? '\n\n' : '\n')
}

function itemLines({ marker, text, items }: Item, bullet: string): string[] {
  const printed = marker === '-' ? bullet : marker
  return [
    printed === null ? text : text === '' ? printed : `${printed} ${text}`,
    ...items.flatMap((item) => itemLines(item, bullet)),
  ]
}

/** Lines of at most `width` characters; the blanks that `text` begins with are kept. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = /^ */.exec(text)![0]
  let empty = true
  for (const word of text.trim().split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

function foot(notice: Notice, { foot: form, bullet }: Layout): string {
  const { recipients, signature, coSignatures } = notice
  const left =
    recipients.length === 0
      ? []
      : ['Nơi nhận:', ...recipients.map(({ text }, index) => `${bullet} ${text}${end(index, recipients)}`)]
  const right = [signature, ...coSignatures]
    .filter((one) => one !== null)
    .map(signatureLines)
    .reduce<string[]>((all, lines) => [...all, ...(all.length > 0 ? [''] : []), ...lines], [])
  if (form === 'recipients first') return [...left, '', ...right].join('\n').trim()
  if (form === 'signature first') return [...right, '', ...left].join('\n').trim()
  return sideBySide(left, right, form)
}

function signatureLines({ authority, position, mark, title, name }: Signature): string[] {
  const lines = authority.map(({ capacity, of }) => `${capacity}. ${of}`)
  if (position !== null) lines.push(position)
  lines.push(mark ?? '')
  if (name !== null) lines.push(title === null ? name : `${title} ${name}`)
  return lines
}

const BULLETS = [
  '–',
  '—',
  '−',
  '+',
  '*',
  '•',
  '·',
  '●',
  '○',
  '▪',
  '■',
  '□',
  '➢',
  '✓',
  '\uf0b7',
  '\uf02d',
  'o',
]
const RULES = ['', '_____', '**********', '──────', '=====', '*', '- - - - -', '.......']

/** Every layout by name; each differs from the plain one in one thing, the last ones in all. */
export const layouts: Record<string, Partial<Layout>> = {
  plain,
  ...named('header', ['right first', 'spaces', 'tabs', 'pipes', 'one space', 'one line', 'none']),
  ...named('title', ['glued', 'one line', 'several lines', 'centred', 'bold']),
  ...named('body', ['single-spaced', 'indented', 'wrapped, indented', 'wrapped', 'wrapped, spaced']),
  ...named('foot', ['signature first', 'spaces', 'tabs', 'pipes']),
  ...named('bullet', BULLETS),
  ...named('rule', RULES),
  'as pdftotext sets it': {
    header: 'spaces',
    title: 'centred',
    body: 'wrapped, indented',
    foot: 'spaces',
    rule: '________',
  },
  'as catdoc sets it': { header: 'tabs', title: 'several lines', body: 'single-spaced', foot: 'tabs' },
  'as a table in Markdown': {
    header: 'pipes',
    title: 'bold',
    body: 'paragraphs',
    foot: 'pipes',
    rule: '---',
  },
}

function named<Key extends keyof Layout>(key: Key, forms: readonly Layout[Key][]) {
  return Object.fromEntries(
    forms.map((form) => [`${key}: ${form === '' ? 'none' : code(form)}`, { [key]: form }]),
  )
}

function code(form: string): string {
  return /^[\ue000-\uf8ff]$/.test(form) ? `U+${form.charCodeAt(0).toString(16)}` : form
}
