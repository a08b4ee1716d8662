/** A set of notices read and held against its gold. */
import type { Notice } from '../../src/index.js'
import { add, compare, f1, noCounts, type Comparison, type Counts } from './compare.js'
import { FIELDS, RECALL_ONLY } from './fields.js'
import type { GoldSet, Sample, Scored } from './gold.js'
import { countReview, noReview, type ReviewCounts } from './review.js'

export interface Difference {
  notice: string
  field: string
  missing: string[]
  wrong: string[]
}

export interface SetScore {
  title: string
  fields: Map<string, Counts>
  review: Map<string, ReviewCounts>
  notices: Map<string, Counts>
  differences: Difference[]
  /** Notices that could not be read at all. */
  unread: string[]
}

export type Reader = (bytes: Uint8Array) => Notice

export function scoreSet({ title, samples }: GoldSet, read: Reader): SetScore {
  const score: SetScore = {
    title,
    fields: new Map(),
    review: new Map(),
    notices: new Map(),
    differences: [],
    unread: [],
  }
  for (const sample of samples) scoreSample(sample, read, score)
  return score
}

function scoreSample({ name, bytes, gold }: Sample, read: Reader, score: SetScore): void {
  let reading: Scored = {}
  try {
    reading = read(bytes)
  } catch {
    score.unread.push(name)
  }
  const named = new Set((reading.review ?? []).map(({ pointer }) => pointer!))
  const total = noCounts()
  score.notices.set(name, total)
  for (const [field, unitsOf] of Object.entries(FIELDS)) {
    if (!isScored(field, gold)) continue
    const found = compare(unitsOf(gold), unitsOf(reading))
    if (RECALL_ONLY.has(field)) found.wrong = []
    const counts = countsOf(found)
    add(total, counts)
    add(entry(score.fields, field, noCounts), counts)
    if (!RECALL_ONLY.has(field)) countReview(found, named, entry(score.review, field, noReview))
    if (counts.missing + counts.wrong > 0)
      score.differences.push({ notice: name, field, missing: show(found.missing), wrong: show(found.wrong) })
  }
}

function isScored(field: string, gold: Scored): boolean {
  if (field === 'header.addressees' && !gold.header?.addressees) return false
  return gold.scored?.includes(field.split('.')[0]!) ?? true
}

const countsOf = ({ right, wrong, missing }: Comparison): Counts => ({
  right: right.length,
  wrong: wrong.length,
  missing: missing.length,
})
const show = (units: Comparison['wrong']) => units.map(({ parts }) => JSON.stringify(parts))

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** All units of all fields together. */
export function micro({ fields }: SetScore): Counts {
  const total = noCounts()
  for (const counts of fields.values()) add(total, counts)
  return total
}

/** Mean F1 of the fields that the gold or the readings have anything of. */
export function macroF1({ fields }: SetScore): number {
  const each = [...fields.values()].map(f1).filter((value) => value !== null)
  return each.reduce((sum, value) => sum + value, 0) / Math.max(each.length, 1)
}
