/** What a layout or a damage changes in the reading of the fixtures without a warning. */
import { extract } from '../../src/index.js'
import { differences } from './compare.js'
import type { Fixture } from './fixtures.js'
import { KNOWN } from './known.js'

export interface Silent {
  fixture: string
  field: string
  before: unknown
  after: unknown
}

/** Fields that became others with no diagnostic to say so, but for those that are known to. */
export function silent(
  name: string,
  among: readonly Fixture[],
  damage: (fixture: Fixture) => string | Uint8Array,
  say?: (json: string) => string,
): Silent[] {
  return among.flatMap((fixture) =>
    differences(fixture.notice, extract(damage(fixture)), say)
      .filter(({ field, named }) => !named && !KNOWN[name]?.[fixture.name]?.includes(field))
      .map(({ field, before, after }) => ({ fixture: fixture.name, field, before, after })),
  )
}
