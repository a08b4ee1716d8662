/**
 * The width of first lines, if they are broken before others: the source of a web page was wrapped, and they begin
 * with markup that is gone.
 *
 *     "2.2. Giao Sở Tài nguyên"
 *     "và Môi trường chủ trì, phối hợp với Sở Xây dựng hướng dẫn Ủy ban nhân dân huyện"
 */
import { filled, type Broken } from './reach.js'

/** So many that agree are no coincidence. */
const ENOUGH = 3

/**
 * The width at which most of them were broken; null if most reach the margin or do not agree.
 *
 * @param firsts - first lines of paragraphs that continue
 */
export function firstWidth(firsts: readonly Broken[], width: number): number | null {
  if (firsts.length < ENOUGH) return null
  // By width: how many more lines can have been broken at it than at a width less by one.
  const changes = new Map<number, number>()
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by)
  for (const line of firsts) {
    change(line.indent + line.words.length, 1)
    change(filled(line), -1)
  }
  let agree = 0
  let most = 0
  let [from, to] = [0, 0]
  for (let at = 1; at < width; at++) {
    agree += changes.get(at) ?? 0
    if (agree > most) [most, from, to] = [agree, at, at]
    if (agree === most && at <= to + 1) to = at
  }
  return most >= ENOUGH && most * 3 >= firsts.length * 2 ? (from + to) >> 1 : null
}
