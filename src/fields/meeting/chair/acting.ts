import type { Person } from './person.js'

/** Those who chair, conclude or speak, and those named in one breath with them. */
export function actingOnes(found: Person[]): Person[] {
  const first = found.findIndex(({ acts }) => acts)
  for (let index = found.length - 2; index >= 0; index--) {
    const next = found[index + 1]!
    const together = !found[index]!.attends || next.attends || next.coChair
    if (!next.acts || !next.linked || !together) continue
    found[index]!.acts = true
    // The first of all chairs, whoever does so beside.
    if (index > first) found[index]!.coChair ||= next.coChair
  }
  for (let index = 1; index < found.length; index++) {
    const person = found[index]!
    if (person.linked && found[index - 1]!.acts) person.acts = person.coChair = true
  }
  return found.filter(({ acts }) => acts)
}
