/** What the summary says; `{n}` and the like are filled in, `|` divides singular and plural. */
export const summaryWords = {
  vi: {
    meeting: 'Cuộc họp',
    chair: 'Chủ trì',
    onBehalf: 'thay mặt {body}',
    conclusions: 'Kết luận',
    items: '{n} mục|{n} mục',
    points: '{n} ý|{n} ý',
    signer: 'Người ký',
    recipients: 'Nơi nhận',
    places: '{n} nơi|{n} nơi',
    who: 'Ai',
    what: 'Làm gì',
    when: 'Hạn',
    item: 'Mục',
    support: 'phối hợp: {bodies}',
    nobody: 'Không giao việc cho ai theo tên.',
    review: 'Cần xem lại',
    line: 'dòng {line}',
    due: 'Việc có hạn',
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

/** Says the words of one language. */
export type Say = (word: SummaryWord, values?: Readonly<Record<string, string | number>>) => string

export function sayIn(language: 'vi' | 'en'): Say {
  const words = summaryWords[language]
  return (word, values = {}) => {
    const [one, several = one] = words[word].split('|')
    const text = values['n'] === 1 ? one! : several!
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
