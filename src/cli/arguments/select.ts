import { partAt, stepsOf } from '../../json-pointer.js'
import type { Translate } from '../translate.js'
import { similar, withSuggestion } from './usage.js'

/** Checks a path to a part of a notice against the schema; returns a message if there is no such part. */
export async function selectProblem(path: string, t: Translate): Promise<string | undefined> {
  const { jsonSchema } = await import('../commands/schema.js')
  const root = jsonSchema()
  let places: unknown[] = [root]
  for (const step of stepsOf(path)) {
    const below = places.flatMap((place) => alternatives(place, root))
    places = below.flatMap((place) => partsAt(place, step))
    if (places.length === 0) {
      const names = below.flatMap((place) => Object.keys((partAt(place, ['properties']) ?? {}) as object))
      return withSuggestion(t('usage.select', { path }), similar(step, names), t)
    }
  }
  return undefined
}

/** The alternatives of a schema, with references resolved. */
function alternatives(schema: unknown, root: unknown): unknown[] {
  const { $ref, anyOf } = schema as { $ref?: string; anyOf?: unknown[] }
  if ($ref !== undefined) return alternatives(partAt(root, stepsOf($ref.slice(1))), root)
  return anyOf ? anyOf.flatMap((part) => alternatives(part, root)) : [schema]
}

function partsAt(schema: unknown, step: string): unknown[] {
  const { properties, items, additionalProperties } = schema as {
    properties?: Record<string, unknown>
    items?: unknown
    additionalProperties?: unknown
  }
  if (properties && Object.hasOwn(properties, step)) return [properties[step]]
  if (items !== undefined && /^\d+$/.test(step)) return [items]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}
