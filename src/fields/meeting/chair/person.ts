import type { Match } from '../../../language/match.js'

/** One whom a text names; offsets are in that text. */
export interface Person {
  name: Match
  positions: Match[]
  /** Offset behind name and posts. */
  end: number
  coChair: boolean
  /** Chairs, concludes or speaks. */
  acts: boolean
  /** A title or form of address stands before the name. */
  addressed: boolean
  /** Where the name begins had to be told among capitalised words: `Sở Y tế Hà Nam Lê Văn An`. */
  cut: boolean
  /** Joined by "và" to the person before. */
  linked: boolean
  /** One of those who are listed as chairing. */
  listed: boolean
  /** One of those who are named after `Các đồng chí:`. */
  grouped: boolean
  /** A guest: another who chairs may follow in the sentence. */
  attends: boolean
}
