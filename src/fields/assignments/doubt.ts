/** Doubts for review: a body that may not be one, or whose name may end elsewhere. */
import { hasKnownEnd, isWhole } from '../../language/bodies/name-end.js'
import { endsName } from '../../language/directives/predicate/openers.js'
import type { ReviewReason } from '../../vocabulary/review-reasons.js'
import type { AssignmentView } from './book.js'

export function doubtOf({ body, role, by, certain }: AssignmentView): ReviewReason | null {
  const { line } = body.node
  if (role === 'lead' && !certain) return by === 'subject' ? 'body-by-subject' : 'body-cut'
  // Any words may follow the names of partners.
  if (role === 'support' && !endsName(line, body.end) && !isWhole(line, body)) return 'body-cut'
  return hasKnownEnd(line, body) ? null : 'body-end-unknown'
}
