/** A word list written as running text: entries stand between semicolons, so that an entry may hold a comma. */
export function list(entries: string): readonly string[] {
  return entries
    .replace(/\s+/g, ' ')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
