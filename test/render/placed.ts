import { Context } from '../../src/fields/context.js'
import { Passage, type Span } from '../../src/lines/passage.js'
import { source } from '../blocks/source.js'

/** A context of the lines, and spans of the words in them. */
export function placed(...lines: string[]) {
  const read = source(...lines)
  const span = (words: string, reading?: string): Span => {
    const start = read.text.indexOf(words)
    return new Passage(read.text, [{ start, end: start + words.length }]).span(0, undefined, reading)
  }
  return { context: new Context(read), span }
}
