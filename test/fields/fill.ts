import { parseBlocks } from '../../src/blocks/parse.js'
import { Context } from '../../src/fields/context.js'
import type { NoticeDraft } from '../../src/fields/draft.js'
import { steps } from '../../src/pipeline.js'

type Plain<Value> = Value extends { value: infer Text; position: unknown }
  ? Text
  : Value extends (infer Element)[]
    ? Plain<Element>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value

/** A draft with the words of its spans in their place. */
export function plain<Value>(value: Value): Plain<Value> {
  if (value === null || typeof value !== 'object') return value as Plain<Value>
  if ('position' in value && 'value' in value) return value.value as Plain<Value>
  if (Array.isArray(value)) return value.map(plain) as Plain<Value>
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, plain(element)]),
  ) as Plain<Value>
}

/** Reads a text up to and including the step of the given name. */
export function fill(upTo: string, ...lines: string[]) {
  const tree = parseBlocks(lines.join('\n'))
  const context = new Context(tree.source)
  for (const { name, fill } of steps) {
    fill(tree, context)
    if (name === upTo) break
  }
  const findings = context.findings.map(({ rule, place, detail }): [string, string | number | null] => [
    rule,
    place !== null && typeof place === 'object' ? place.value : (place ?? (detail || null)),
  ])
  return {
    draft: plain(context.draft) as Plain<NoticeDraft>,
    doubts: [...context.doubts.values()],
    findings,
    context,
    tree,
  }
}
