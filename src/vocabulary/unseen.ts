/** Characters that a page does not show. */

/** Blanks of other kinds than the space: of no break, of another width. */
export const BLANKS =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

/**
 * Characters without width; also Word's marks of a note, a field and a place to break a word, and what stands for a
 * picture.
 */
export const INVISIBLE =
  '\u0000\u0002\u0013\u0014\u0015\u001f\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffc'
