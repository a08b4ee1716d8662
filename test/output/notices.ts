import { type Notice, extract } from '../../src/index.js'
import type { FormatOptions } from '../../src/output/format.js'
import { sample } from '../cli/sample.js'

export const notice = extract(sample, { path: 'năm 2024/a&b.txt' })
/** A notice of which every text would be a formula. */
export const dangerous: Notice = {
  ...notice,
  header: { ...notice.header, subject: '=HYPERLINK("http://x")' },
  conclusions: ['=1+1', '+1', '-1', '@x', '\tx'].map((text) => ({
    marker: '-',
    number: null,
    text,
    deadlines: [],
    items: [],
  })),
}

export const options: FormatOptions = {
  compact: false,
  select: undefined,
  table: 'notices',
  language: 'vi',
  width: 90,
  coloured: false,
  linkPrefix: '',
}
