import { expect, it } from 'vitest'
import { harmed } from './harm.js'

it('sets each notice in each harm, with the same gold', () => {
  const gold = { kind: 'notice' as const }
  const bytes = new TextEncoder().encode(
    `THÔNG BÁO\r\n\r\n${'- Giao Sở Y tế rà soát các trạm y tế. '.repeat(3)}`,
  )
  const { title, samples } = harmed({ title: 'fixtures', samples: [{ name: 'a', bytes, gold }] })
  const texts = samples.map((sample) => new TextDecoder().decode(sample.bytes))
  expect(title).toBe('fixtures, harmed')
  expect(samples.every((sample) => sample.gold === gold)).toBe(true)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts[2]!.split('\n').every((line) => line.length <= 60)).toBe(true)
})
