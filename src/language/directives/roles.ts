/** Who leads a directive and who supports it: `Sở Tài chính (chủ trì),` **Sở Xây dựng** `(phối hợp), ` **cùng Sở Nội vụ** `…`. */
import type { Match } from '../match.js'
import type { Comparable } from '../comparable.js'
import { matchesAt } from '../sticky.js'
import type { Support } from './support.js'
import type { Directive } from './directive.js'

/** Nothing else is said of them. */
const ONLY_COOPERATES = / phối hợp(?: (?:chặt chẽ|cùng|tham gia|triển khai))?(?: thực hiện)?(?=[.;,]|$)/y
const LEADS = / (?:chủ trì|đầu mối)/

/** `Giao Sở A chủ trì thẩm định;` **Sở B phối hợp thực hiện**`.`: whether it supports the directive that begins at `start`. */
export const cooperates = ({ low }: Comparable, at: number, start: number): boolean =>
  matchesAt(ONLY_COOPERATES, low, at) && LEADS.test(low.slice(start, at))

/** `Sở Tài chính (chủ trì),` **Sở Nội vụ, Sở Xây dựng** `(phối hợp) tham mưu …`: bodies with their role in brackets. */
export function byRole({ low }: Comparable, bodies: Match[]): [lead: Match[], support: Match[]] {
  const isOf = (role: string) => bodies.findIndex(({ end }) => low.startsWith(role, end))
  const first = isOf(' (phối hợp')
  const behindLead = first > 0 ? isOf(' (chủ trì') + 1 : 0
  const cut = behindLead > 0 ? Math.min(behindLead, first) : first
  return first > 0 ? [bodies.slice(0, cut), bodies.slice(cut)] : [bodies, []]
}

/** Gives each directive the bodies that support it. */
export function giveSupport(directives: Directive[], supports: Support[]): void {
  let next = 0
  directives.forEach(({ lead, support }, index) => {
    const from = lead.at(-1)!.end
    const to = directives[index + 1]?.start ?? Infinity
    let behind = from + 1
    for (; next < supports.length && supports[next]!.at < to; next++) {
      const { at, end: past, weak, bodies } = supports[next]!
      if (at < from || (weak && at !== behind)) continue
      for (const body of bodies) support.push(body)
      behind = past + 1
    }
  })
}
