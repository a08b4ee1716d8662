/** `41/2021/QH15`, `30-NQ/2026/QH16`, `05/2017/UBTVQH14`: the National Assembly, by its term. */
import { compile, pieces, type NumberForm } from './grammar.js'

const { ordinal, year, dash, slash, end, noteAhead } = pieces

export const nationalAssembly: NumberForm = {
  name: 'quoc-hoi',
  leads: ['slash year', 'dash letter'],
  pattern: compile(
    `${ordinal}(?:${dash}(?<type>NQ|PL|L))?${slash}${year}${slash}(?<organ>(?:UBTV)?QH(?:1\\d${noteAhead}|\\d{1,2}${end}))`,
  ),
  read: ({ type, organ }) => ({ typeCode: type ?? null, organ: organ ?? null }),
}
