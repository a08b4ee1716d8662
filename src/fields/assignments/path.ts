import { latin } from '../../language/latin.js'

const COMPOUND = latin(/[\p{L}\d]\.[\p{L}\d]/u)

/** Item numbers from the top down: `II/4/a`; a compound number (`3.2`, `a.1`) names its parent itself. */
export function pathOf(parent: string | null, number: string | null): string | null {
  if (number === null) return parent
  if (parent === null || (number.includes('.') && COMPOUND.test(number))) return number
  return `${parent}/${number}`
}
