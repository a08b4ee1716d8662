import type { DateMatch } from '../dates/date.js'
import type { Match } from '../match.js'
import type { DocumentNumber } from '../numbers.js'
import type { TypeMatch } from './type.js'

/** A citation, from the type through the date; where the type is elided, from the number. */
export interface ReferenceMatch extends Match {
  /** As printed there: `Quyết định`; of an elided type, the place where it was printed before. */
  type: TypeMatch | null
  number: DocumentNumber
  date: DateMatch | null
}
