/** Notices set so roughly that they are read wrongly in part: what of that does `review` name? */
import type { GoldSet } from './gold.js'

const WIDTH = 60

/** Broken at a width that no indent or blank line tells of. */
function wrap(line: string): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

const HARMS: Record<string, (text: string) => string> = {
  'no blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
  'no bullets': (text) => text.replace(/^[-–+*•]\s*/gm, ''),
  wrapped: (text) => text.split('\n').map(wrap).join('\n'),
  'every seventh line glued': (text) => {
    let count = 0
    return text.replace(/\n/g, (end) => (++count % 7 === 0 ? ' ' : end))
  },
  'one line': (text) => text.replace(/\s*\n\s*/g, ' '),
  'no head': (text) => text.slice(text.indexOf('\n', text.length / 10)),
}

/** Each notice in each harm, with the gold of the notice as it was. */
export function harmed({ title, samples }: GoldSet): GoldSet {
  const each = Object.entries(HARMS).flatMap(([harm, change]) =>
    samples.map(({ name, bytes, gold }) => {
      const text = new TextDecoder().decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n')
      return { name: `${name}, ${harm}`, bytes: new TextEncoder().encode(change(text)), gold }
    }),
  )
  return { title: `${title}, harmed`, samples: each }
}
