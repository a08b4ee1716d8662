/** The words of the summary: `{n}` and the like are filled in, `|` separates singular and plural. */
export const summaryWords = {
  vi: {
    meeting: 'Cuộc họp',
    chair: 'Chủ trì',
    onBehalf: 'thay mặt {body}',
    conclusions: 'Kết luận',
    items: '{n} mục',
    points: '{n} ý',
    signer: 'Người ký',
    recipients: 'Nơi nhận',
    places: '{n} nơi',
    who: 'Đơn vị',
    what: 'Nhiệm vụ',
    when: 'Hạn',
    item: 'Mục',
    support: 'phối hợp: {bodies}',
    nobody: 'Không nêu tên đơn vị nào được giao nhiệm vụ.',
    review: 'Cần xem lại',
    line: 'dòng {line}',
    due: 'Nhiệm vụ có thời hạn',
    untitled: 'Văn bản không có số',
    at: 'tại {place}',
  },
  en: {
    meeting: 'Meeting',
    chair: 'Chair',
    onBehalf: 'on behalf of {body}',
    conclusions: 'Conclusions',
    items: '{n} item|{n} items',
    points: '{n} point|{n} points',
    signer: 'Signed by',
    recipients: 'Recipients',
    places: '{n} recipient|{n} recipients',
    who: 'Who',
    what: 'Does what',
    when: 'By when',
    item: 'Item',
    support: 'with: {bodies}',
    nobody: 'Nobody is tasked by name.',
    review: 'To be checked',
    line: 'line {line}',
    due: 'Due',
    untitled: 'A document without a number',
    at: 'at {place}',
  },
} as const

export type SummaryWord = keyof (typeof summaryWords)['vi']

/** Values for the `{name}`s in a text. */
export type Values = Readonly<Record<string, string | number>>

/** Looks up a text in one language and fills in its values. */
export type Say = (word: SummaryWord, values?: Values) => string

export function sayIn(language: 'vi' | 'en'): Say {
  const words = summaryWords[language]
  return (word, values = {}) => filled(words[word], values, String)
}

/** Fills in the `{name}`s of a text; `{n}` chooses between singular and plural if a `|` separates them. */
export function filled(text: string, values: Values, numberText: (value: number) => string): string {
  const [one, several = one] = text.split('|')
  return (values['n'] === 1 ? one! : several!).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? numberText(value) : (value ?? whole)
  })
}
