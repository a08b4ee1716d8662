/** Gold notices, field by field: precision, recall and F1 of units that are equal but for white space and case. */
import type { Assignment, Deadline, Item, Notice, Reference } from '../../src/index.js'

type Unit = (string | null)[]
/** A gold notice: like a notice, with spans of the text for long values, and only some fields. */
export type Gold = Partial<Omit<Notice, 'assignments'>> & {
  scored?: string[]
  rules?: string[]
  deadlines?: Deadline[]
  assignments?: (Assignment & { optional?: boolean })[]
}

const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\*+/g, '')
    .replace(/\s+/gu, ' ')
    .trim()

const bare = (text: string) =>
  clean(text)
    .toLowerCase()
    .replace(/[;,.:/\s]+$/u, '')
    .replace(/^[-+*\s]+/u, '')

/** A gold file may give a text as `{span: [start, end]}` or `{spans: […]}` of the notice's NFC text. */
export function resolveSpans(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => resolveSpans(inner, text))
  if (value === null || typeof value !== 'object') return value
  const { span, spans } = value as { span?: [number, number]; spans?: [number, number][] }
  const found = span ? [span] : spans
  if (found) return clean(found.map(([start, end]) => text.slice(start, end)).join(' '))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveSpans(inner, text)]))
}

const one = (value: string | null | undefined): Unit[] => (value ? [[value]] : [])
const each = (values: readonly string[] | undefined): Unit[] => (values ?? []).map((value) => [value])

const items = (list: Item[] | undefined, depth = 0): Unit[] =>
  (list ?? []).flatMap((item) => [
    [`depth ${depth}`, item.number, item.text],
    ...items(item.items, depth + 1),
  ])

function deadlines({ deadlines: listed, conclusions = [], assignments = [] }: Gold): Unit[] {
  const all = (item: { deadlines?: Deadline[]; items?: Item[] }): Deadline[] => [
    ...(item.deadlines ?? []),
    ...(item.items ?? []).flatMap(all),
  ]
  const dated = (listed ?? [...conclusions, ...assignments].flatMap(all)).filter(({ date }) => date !== null)
  return [...new Map(dated.map(({ date, text }) => [`${date} ${text}`, [date]])).values()]
}

const reference = ({ type, number, date }: Reference): Unit => [type, number, date]

/** The units of a notice in each field. */
const FIELDS: Record<string, (notice: Gold) => Unit[]> = {
  'kind': ({ kind }) => one(kind),
  'header.system': ({ header }) => one(header?.system),
  'header.issuer': ({ header }) =>
    header?.issuer.name || header?.issuer.parent ? [[header.issuer.parent, header.issuer.name]] : [],
  'header.number': ({ header }) => one(header?.number?.text),
  'header.place': ({ header }) => one(header?.place),
  'header.date': ({ header }) => one(header?.date),
  'header.type': ({ header }) => one(header?.type),
  'header.subject': ({ header }) => one(header?.subject),
  'header.addressees': ({ header }) => each(header?.addressees),
  'meeting.date': ({ meeting }) => (meeting?.date ? [[meeting.date, meeting.endDate]] : []),
  'meeting.session': ({ meeting }) => one(meeting?.session),
  'meeting.name': ({ meeting }) => one(meeting?.name),
  'meeting.place': ({ meeting }) => one(meeting?.place),
  'chair.name': ({ meeting }) =>
    meeting ? [meeting.chair, ...(meeting.coChairs ?? [])].flatMap((chair) => one(chair?.name)) : [],
  'chair.positions': ({ meeting }) => each(meeting?.chair?.positions),
  'chair.body': ({ meeting }) => one(meeting?.chair?.body),
  'preamble': ({ preamble }) => each(preamble),
  'conclusions': ({ conclusions }) => items(conclusions),
  'closing': ({ closing }) => each(closing),
  'assignments': ({ assignments }) => (assignments ?? []).map(({ body, role, item }) => [body, role, item]),
  'deadlines': deadlines,
  'recipients': ({ recipients }) =>
    (recipients ?? []).map(({ text, purpose, archive }) => [text, purpose, String(archive)]),
  'signature.authority': ({ signature }) =>
    (signature?.authority ?? []).map(({ capacity, of }) => [capacity, of]),
  'signature.position': ({ signature }) => one(signature?.position),
  'signature.name': ({ signature, coSignatures }) =>
    [signature, ...(coSignatures ?? [])].flatMap((signed) => one(signed?.name)),
  'references': ({ references }) => (references ?? []).map(reference),
  'unplaced': ({ unplaced }) => one(unplaced?.join(' ')),
  'diagnostics': ({ rules, diagnostics }) => each(rules ?? diagnostics?.map(({ rule }) => rule)),
} // prettier-ignore

/** Of these only what gold names is asked for; more is no error. */
const RECALL_ONLY = new Set(['deadlines', 'diagnostics'])

export interface Miss {
  field: string
  /** Asked for and not read, or read and not asked for. */
  missing: Unit[]
  extra: Unit[]
}

/** The fields in which a reading differs from gold; an empty list is F1 1.0 in every field. */
export function misses(gold: Gold, notice: Notice): Miss[] {
  return Object.entries(FIELDS).flatMap(([field, unitsOf]) => {
    if (gold.scored && !gold.scored.includes(field.split('.')[0]!)) return []
    if (field === 'header.addressees' && !gold.header?.addressees) return []
    const optional = new Set(
      field === 'assignments' ? (gold.assignments ?? []).filter((given) => given.optional) : [],
    )
    const required =
      field === 'assignments'
        ? unitsOf({ ...gold, assignments: (gold.assignments ?? []).filter((given) => !optional.has(given)) })
        : unitsOf(gold)
    const extra = unitsOf(notice)
    const missing = required.filter((unit) => {
      const index = extra.findIndex((read) => same(unit, read))
      if (index >= 0) extra.splice(index, 1)
      return index < 0
    })
    const held = RECALL_ONLY.has(field)
      ? []
      : extra.filter(([body]) => ![...optional].some((given) => alike(given.body, body ?? '')))
    return missing.length + held.length > 0 ? [{ field, missing, extra: held }] : []
  })
}

const same = (a: Unit, b: Unit) =>
  a.length === b.length && a.every((value, index) => bare(value ?? '∅') === bare(b[index] ?? '∅'))

/** Most words in common. */
function alike(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) =>
    bare(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ) as [string[], string[]]
  const common = first.filter((word) => second.includes(word)).length
  return (2 * common) / (first.length + second.length) >= 0.6
}
