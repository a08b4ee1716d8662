/** One directive: `Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính …` */
import type { Match } from '../match.js'
import type { Given } from './objects.js'

export interface Directive {
  start: number
  /** The end of the sentences that carry it. */
  end: number
  lead: Match[]
  support: Match[]
  /** How the leading bodies were read: the object of "giao", or the subject of what is to be done. */
  by: Given['by']
  /** Whether a verb or a sign known to end a name stands behind the last of them. */
  certain: boolean
}
