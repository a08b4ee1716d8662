import { comparableOf } from '../../../src/language/comparable.js'
import { readDirectives, type DirectiveOptions } from '../../../src/language/directives/index.js'

/** The bodies of all directives in a text, as printed: leading ones, then "+" and those that work along. */
export function bodiesIn(text: string, options?: DirectiveOptions): string[] {
  return readDirectives(comparableOf(text), options).flatMap(({ lead, support }) => [
    ...lead.map(({ start, end }) => text.slice(start, end)),
    ...support.map(({ start, end }) => `+ ${text.slice(start, end)}`),
  ])
}

/** What is read of a name as the subject, as what work is given to, above its task, and beside another body. */
export const placesOf = (name: string): string[][] => [
  bodiesIn(`${name} rà soát, báo cáo kết quả.`),
  bodiesIn(`Giao ${name} khẩn trương hoàn thiện hồ sơ.`),
  bodiesIn(`${name}: Tập trung đẩy nhanh tiến độ.`),
  bodiesIn(`Giao Sở Nội vụ phối hợp với ${name}, Sở Tài chính tham mưu.`),
]

/** The same where the name is read whole. */
export const inAllPlaces = (name: string): string[][] => [
  [name],
  [name],
  [name],
  ['Sở Nội vụ', `+ ${name}`, '+ Sở Tài chính'],
]
