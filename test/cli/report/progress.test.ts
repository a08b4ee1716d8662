import { expect, it } from 'vitest'
import { progressText } from '../../../src/cli/report/progress.js'
import { translator } from '../../../src/cli/translate.js'

it('draws a bar with rate and time left, as wide as the terminal', () => {
  expect(progressText(50, 200, 5, 60, translator('vi'))).toBe(
    '█████░░░░░░░░░░░░░░░░░░ 50/200 · 10 tệp/giây · còn 15 giây',
  )
  expect(progressText(0, 200, 0, 60, translator('en'))).toMatch(/^░+ 0\/200 · 0\/s · … left$/)
  expect(progressText(200, 200, 10, 60, translator('en'))).toMatch(/^█+ 200\/200/)
})

it('draws no bar narrower than eight cells, nor wider than forty', () => {
  const cells = (width: number) => /^[█░]+/.exec(progressText(1, 2, 1, width, translator('en')))![0].length
  expect([cells(10), cells(200)]).toEqual([8, 40])
})
