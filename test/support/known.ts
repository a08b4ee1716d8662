/**
 * What is known to be read otherwise without a warning: by layout or damage, the fixture and its
 * fields. The tests hold that nothing is added; what is mended is struck out.
 */
type Known = Record<string, Record<string, readonly string[]>>

export const KNOWN: Known = {}
