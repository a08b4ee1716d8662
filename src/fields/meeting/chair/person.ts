/** One whom a text names, and who of those named chairs. */
import type { Match } from '../../../language/match.js'

/** A named person; offsets are in the text. */
export interface Person {
  name: Match
  positions: Match[]
  /** Offset after name and posts. */
  end: number
  coChair: boolean
  /** Chairs, concludes or speaks. */
  acts: boolean
  /** A title or form of address precedes the name. */
  addressed: boolean
  /** The beginning of the name had to be found among capitalised words: `Sở Y tế Hà Nam Lê Văn An`. */
  cut: boolean
  /** Joined by "và" to the person before. */
  linked: boolean
  /** In a list of those who chair. */
  listed: boolean
  /** In a list after `Các đồng chí:`. */
  grouped: boolean
  /** A guest: the one who chairs may follow in the sentence. */
  attends: boolean
}

/** Those who chair, conclude or speak, and those named together with them. */
export function actingOnes(found: Person[]): Person[] {
  const first = found.findIndex(({ acts }) => acts)
  for (let index = found.length - 2; index >= 0; index--) {
    const next = found[index + 1]!
    const together = !found[index]!.attends || next.attends || next.coChair
    if (!next.acts || !next.linked || !together) continue
    found[index]!.acts = true
    // The first is the chair; the others chair with them.
    if (index > first) found[index]!.coChair ||= next.coChair
  }
  for (let index = 1; index < found.length; index++) {
    const person = found[index]!
    if (person.linked && found[index - 1]!.acts) person.acts = person.coChair = true
  }
  return found.filter(({ acts }) => acts)
}
