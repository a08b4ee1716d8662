import type { Piece } from '../../../src/blocks/head/pieces.js'
import type { Source } from '../../../src/blocks/tree.js'
import { source } from '../source.js'

type Cell = readonly [role: Piece['role'], words: string]

/** The lines of a head, each with the cells in it, as the rules take them. */
export function rows(...lines: (readonly Cell[])[]): { read: Source; pieces: Piece[] } {
  const read = source(...lines.map((cells) => cells.map(([, words]) => words).join('      ')))
  const pieces = lines.flatMap((cells, line) => {
    let from = read.lines[line]!.start
    return cells.map(([role, words]): Piece => {
      const start = read.text.indexOf(words, from)
      from = start + words.length
      return { role, range: { start, end: from }, line }
    })
  })
  return { read, pieces }
}

/** Each piece as its role and its words. */
export const toldPieces = ({ text }: Source, pieces: readonly Piece[]): [string, string][] =>
  pieces.map(({ role, range }) => [role, text.slice(range.start, range.end)])
