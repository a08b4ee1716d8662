import { lineOf } from '../../../src/language/bodies/line.js'
import { readDirectives, type DirectiveOptions } from '../../../src/language/directives/index.js'

/** The bodies of all directives in a text, as printed: leading ones, then "+" and those that work along. */
export function bodiesIn(text: string, options?: DirectiveOptions): string[] {
  return readDirectives(lineOf(text), options).flatMap(({ lead, support }) => [
    ...lead.map(({ start, end }) => text.slice(start, end)),
    ...support.map(({ start, end }) => `+ ${text.slice(start, end)}`),
  ])
}
