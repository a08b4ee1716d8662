import { readBody } from '../../src/blocks/body.js'
import type { Paragraph } from '../../src/blocks/tree.js'
import { Passage } from '../../src/lines/passage.js'
import { source } from '../blocks/source.js'

/** The paragraphs of a body, each from a line of its own. */
export function paragraphsOf(...lines: string[]): Paragraph[] {
  const whole = source(...lines.flatMap((line) => [line, '']))
  return readBody(whole, 0, 0, whole.lines.length).paragraphs
}

/** A text as one passage. */
export const passageOf = (text: string): Passage => new Passage(text, [{ start: 0, end: text.length }])
