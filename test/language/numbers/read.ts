import type { NumberForm } from '../../../src/language/numbers/grammar.js'

/** What one form alone reads at the start of a text: the number as it stands, its type and its body. */
export function readAs(form: NumberForm, text: string): [string, string | null, string | null] | null {
  form.pattern.lastIndex = 0
  const match = form.pattern.exec(text)
  const reading = match && form.read(match.groups ?? {})
  return reading && [match[0], reading.typeCode, reading.organ]
}
