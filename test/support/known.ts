/**
 * What is known to be read otherwise without a warning: by layout or damage, the fixture and its
 * fields. The tests hold that nothing is added; what is mended is struck out.
 */
type Known = Record<string, Record<string, readonly string[]>>

/** A heading that fills its line and ends without a stop reads as one with the line below. */
const FULL_HEADING: Known[string] = {
  'citizen-reception-named-petitioners': ['conclusions', 'assignments'],
}

/** With neither indents nor blank lines only full lines tell a wrap from the end of a paragraph. */
const FLUSH: Known[string] = {
  // A run of `(i)` whose first number begins a line is read from there.
  'bnnmt-roman-runs-authorised-signature': ['assignments'],
  // Mostly items of one line: too few wraps to tell that there are any.
  'numbering-gaps-repeats-restarts': ['preamble', 'conclusions', 'assignments'],
  // "Sau khi thảo luận" begins a line behind a full stop, as paragraphs do.
  'gazette-running-heads-signature-stamp': ['preamble'],
}

export const KNOWN: Known = {
  'body: wrapped, indented': FULL_HEADING,
  'as pdftotext sets it': FULL_HEADING,
  'body: wrapped': FLUSH,
  'body: wrapped, spaced': FLUSH,
}
