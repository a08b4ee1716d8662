/** One pattern for the words of a list, the longest first; `ủy` is also written `uỷ`. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/ủy/g, '(?:ủy|uỷ)'))
    .join('|')
}
