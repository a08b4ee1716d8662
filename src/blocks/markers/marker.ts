/** A list marker: `1.`, `a)`, `-`. */
export type MarkerKind =
  | 'part'
  | 'article'
  | 'roman'
  | 'capital'
  | 'ordinal'
  | 'arabic'
  | 'compound'
  | 'letter'
  /** A Roman number in small letters, told from a letter by its list: see `small-roman.ts`. */
  | 'numeral'
  /** Such a number between brackets: `(ii)`. */
  | 'bracketed'
  | 'parenthesis'
  | 'bullet'
  | 'row'

export interface Marker {
  kind: MarkerKind
  /** As printed: `"3.1."`, `"a)"`, `"-"`. */
  text: string
  /** The number without punctuation; null for bullets. */
  number: string | null
  /** What must agree for two markers to be of one list: `"arabic."`, `"letter)"`, `"-"`. */
  series: string
  /** Length in the source, marker and following blanks. */
  length: number
}
