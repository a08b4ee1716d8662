/** What reading bytes gives: the text, how it was read, and what is wrong with it. */
export interface Decoded {
  /** NFC, without a byte order mark; line ends as they were. */
  text: string
  /** `utf-8`, `viscii`; `utf-8+tcvn3` is UTF-8 whose text was TCVN3 read as Latin-1, and so on. */
  encoding: string
  problems: DecodeProblem[]
}

export interface DecodeProblem {
  rule: 'encoding-converted' | 'case-lost' | 'text-garbled' | 'encoding-invalid'
  /** One machine word: the encoding converted from, the word in doubt, or the kind of damage. */
  detail: string
  /** Where it first shows, in UTF-16 units into `text`; null where it is the whole of it. */
  offset: number | null
}
