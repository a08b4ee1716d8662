/** A decoded text, its encoding, and what is wrong with it. */
export interface Decoded {
  /** In NFC, without a byte order mark; line ends are unchanged. */
  text: string
  /** `utf-8`, `viscii`; `utf-8+tcvn3` is UTF-8 with the code points of TCVN3 read as Latin-1, and so on. */
  encoding: string
  problems: DecodeProblem[]
}

export interface DecodeProblem {
  rule: 'encoding-converted' | 'case-lost' | 'text-garbled' | 'encoding-invalid'
  /** The encoding that was converted, the word in doubt, or the kind of damage (`mojibake`). */
  detail: string
  /** Where it first occurs, in UTF-16 units of `text`; null if it concerns all of it. */
  offset: number | null
  /** Where it ends there, if it is more than a word. */
  end?: number
}
