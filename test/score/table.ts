/** The score of a set, as tables for a terminal or a README. */
import { f1, precision, recall, type Counts } from './compare.js'
import { sumReview, type ReviewCounts } from './review.js'
import { macroF1, micro, type SetScore } from './score.js'

const NAME = 22

export function scoreTable(score: SetScore): string {
  const rows = [...score.fields].map(([field, counts]) => figures(field, counts))
  const all = micro(score)
  return [
    `${score.title}: ${score.notices.size} notices, strict`,
    line('field', ['precision', 'recall', 'F1', 'right', 'wrong', 'missing']),
    ...rows,
    figures('all (micro)', all),
    line('mean of fields (macro)', ['', '', decimal(macroF1(score))]),
    ...(score.unread.length > 0 ? [`not read: ${score.unread.join(', ')}`] : []),
  ].join('\n')
}

/** What `review` names, of the wrong and of the right values; fields of which it names and misses nothing are left out. */
export function reviewTable({ title, review }: SetScore): string {
  const rows = [...review].filter(([, counts]) => counts.wrong + counts.rightNamed + counts.leftOut > 0)
  return [
    `${title}: values named in review`,
    line('field', ['wrong', 'named', 'right', 'named', 'left out', 'recall', 'precision']),
    ...[...rows, ['all', sumReview(review.values())] as const].map(([field, counts]) =>
      line(field, [
        counts.wrong,
        counts.wrongNamed,
        counts.right,
        counts.rightNamed,
        counts.leftOut,
        ...shares(counts),
      ]),
    ),
  ].join('\n')
}

export function noticeTable({ title, notices }: SetScore): string {
  return [title, ...[...notices].map(([name, counts]) => `${decimal(f1(counts))}  ${name}`)].join('\n')
}

export function differenceList({ differences }: SetScore): string {
  return differences
    .flatMap(({ notice, field, missing, wrong }) => [
      `${notice} ${field}`,
      ...missing.map((unit) => `  - ${unit}`),
      ...wrong.map((unit) => `  + ${unit}`),
    ])
    .join('\n')
}

const figures = (name: string, counts: Counts) =>
  line(name, [
    decimal(precision(counts)),
    decimal(recall(counts)),
    decimal(f1(counts)),
    counts.right,
    counts.wrong,
    counts.missing,
  ])

const shares = ({ wrong, wrongNamed, rightNamed }: ReviewCounts) => [
  decimal(wrong === 0 ? null : wrongNamed / wrong),
  decimal(wrongNamed + rightNamed === 0 ? null : wrongNamed / (wrongNamed + rightNamed)),
]
const decimal = (value: number | null) => value?.toFixed(4) ?? '–'
const line = (name: string, cells: (string | number)[]) =>
  (name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(10)).join('')).trimEnd()
