/** Real notices with gold, which are no part of the package: read when they lie beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lost, invented, misplaced, read } from './support/check.js'
import { misses, resolveSpans, type Gold } from './support/score.js'

const folder = new URL('../../shared/notices/', import.meta.url)
/** The notices that have to be read without a fault. */
const FAULTLESS = ['gia-lai-', 'vinh-phuc-', 'kien-giang-', 'ha-nam-', 'phu-yen-']

if (!existsSync(folder)) {
  describe('real notices', () => {
    it.skip('skipped: there is no ../shared/notices', () => expect.unreachable())
  })
} else {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
  describe.each(names)('%s', (name) => {
    const reading = read(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
    it('says nothing that the text does not say', () => expect(invented(reading)).toEqual([]))
    it('loses nothing', () => expect(lost(reading)).toEqual([]))
    it('leads from every value to its place', () => expect(misplaced(reading)).toEqual([]))
    it.runIf(FAULTLESS.some((start) => name.startsWith(start)))('reads as its gold says', () => {
      const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as unknown
      expect(misses(resolveSpans(gold, reading.text) as Gold, reading.notice)).toEqual([])
    })
  })
}
