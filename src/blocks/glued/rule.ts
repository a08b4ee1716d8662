/** `----` | `Ngày 05/7/2022, …`: a PDF reader may take the last dash of a rule for a hyphen, and join the next line to it. */
import { latin } from '../../language/latin.js'
import { endOf } from '../../language/sticky.js'

const DASH = 45
/** A word in the middle of dashes is a mark: `---PAGE---`. */
const RULE = latin(/-{3,80}(?=\p{Lu}\p{L}{0,20}[ :])/uy)

/** Where such a rule at `at` ends, or -1. */
export const ruleEnd = (text: string, at: number): number =>
  text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH ? endOf(RULE, text, at) : -1
