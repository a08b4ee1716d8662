/** A word list written as running text: entries stand between semicolons, so that an entry may hold a comma. */
export function list(entries: string): readonly string[] {
  return entries
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '')
}
