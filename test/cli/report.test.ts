import { describe, expect, it } from 'vitest'
import { wantsColour } from '../../src/cli/colour.js'
import { failureCodes } from '../../src/cli/failures.js'
import type { Output } from '../../src/cli/io.js'
import { languageOf } from '../../src/cli/language.js'
import { en } from '../../src/cli/messages/en.js'
import { ruleTexts } from '../../src/cli/messages/rules.js'
import { vi } from '../../src/cli/messages/vi.js'
import { progressText } from '../../src/cli/progress.js'
import { timeText } from '../../src/cli/tally.js'
import { translator } from '../../src/cli/translate.js'
import { size, sizeText } from '../../src/cli/values.js'
import { folderWith, here } from './here.js'
import { doubtful, sample } from './sample.js'

const [inVietnamese, inEnglish] = [translator('vi'), translator('en')]

describe('messages', () => {
  it('fill in the same in both languages', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const [key, text] of Object.entries(vi))
      expect([key, names(en[key as keyof typeof vi])]).toEqual([key, names(text)])
  })

  it('word every failure', () => {
    for (const code of failureCodes) expect(vi[`failure.${code}`]).toBeTruthy()
  })

  it('tell one from several in English', () => {
    expect(inEnglish('report.conclusions', { n: 1 })).toBe('1 conclusion')
    expect(inEnglish('report.conclusions', { n: 2 })).toBe('2 conclusions')
  })

  it('write numbers as each language does', () => {
    expect(inVietnamese('tally.fine', { n: 20_000 })).toBe('20.000 ổn')
    expect(inEnglish('tally.fine', { n: 20_000 })).toBe('20,000 fine')
  })

  it('say the rules of diagnostics in English, and in Vietnamese what the output says', () => {
    const finding = { rule: 'chair-missing', message: 'Không thấy tên người chủ trì' }
    expect(inVietnamese.rule(finding)).toBe(finding.message)
    expect(inEnglish.rule(finding)).toBe(ruleTexts['chair-missing'])
    expect(inEnglish.rule({ rule: 'new-rule', message: 'lời báo' })).toBe('lời báo')
  })
})

describe('the report', () => {
  it('says what was found and what is doubtful, with place and rule', async () => {
    const cwd = folderWith({ 'a.txt': sample.replace('20/3/2024', '30/02/2024') })
    const { err } = await here(['a.txt'], { cwd })
    expect(err).toMatch(
      /^⚠ a\.txt {2}45\/TB-UBND · 12\/03\/2024 · 2 conclusions · 2 assignments · 1 doubtful place\n/,
    )
    expect(err).toMatch(/\n {4}a\.txt:11:\d+ {2}doubtful {2}this date does not exist {2}date-invalid\n$/)
  })

  it('sums up several files', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': doubtful, 'c.txt': new Uint8Array([0]) })
    const { err } = await here(['.', '--lang', 'vi'], { cwd })
    expect(err).toMatch(
      /\nĐã đọc 3 tệp trong [\d,]+ giây: 1 ổn, 1 cần xem lại, 1 lỗi\.\nHay gặp: .*chair-missing 1/,
    )
  })

  it('is coloured on demand', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    expect((await here(['a.txt', '--color'], { cwd })).err).toContain('\u001B[32m✓')
    expect((await here(['a.txt'], { cwd, terminals: ['stderr'] })).err).toContain('\u001B[32m✓')
    expect((await here(['a.txt'], { cwd, terminals: ['stderr'], env: { NO_COLOR: '1' } })).err).not.toContain(
      '\u001B[',
    )
    expect((await here(['a.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).err).not.toContain(
      '\u001B[',
    )
  })

  it('lists only what needs looking at under a progress bar', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/b.txt': doubtful })
    const { err } = await here(['in', '--out-dir', 'out'], {
      cwd,
      terminals: ['stderr'],
      columns: 100,
      env: { NO_COLOR: '1' },
    })
    expect(err).not.toContain('✓ in/a.txt')
    expect(err).toContain('⚠ in/b.txt')
    expect(err).toContain('█')
    for (const more of [['--no-progress'], ['-q']])
      expect(
        (await here(['in', '--out-dir', 'out', ...more], { cwd, terminals: ['stderr'] })).err,
      ).not.toContain('█')
    expect(
      (await here(['in', '--out-dir', 'out'], { cwd, terminals: ['stderr'], env: { CI: '1' } })).err,
    ).not.toContain('█')
  })
})

describe('wantsColour', () => {
  const stream = (isTTY: boolean) => ({ isTTY }) as Output

  it.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    [false, { NO_COLOR: '1' }, true, true],
    [true, {}, false, false],
  ])('terminal %j, %j, option %j: %j', (terminal, env, chosen, expected) => {
    expect(wantsColour(stream(terminal), env as Record<string, string>, chosen)).toBe(expected)
  })
})

it.each([
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'vi' }, 'vi'],
  [{ LANG: 'vie_XX' }, 'en'],
  [{ LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'vi'],
  [{ LC_ALL: 'en_US', LC_MESSAGES: 'vi_VN' }, 'en'],
  [{ LC_ALL: '', LANG: 'vi_VN' }, 'vi'],
  [{}, 'en'],
])('%j speaks %s', (env, language) => {
  expect(languageOf(env as Record<string, string>, 'linux')).toBe(language)
})

it('draws a bar with rate and time left, as wide as the terminal', () => {
  expect(progressText(50, 200, 5, 60, inVietnamese)).toBe(
    '██████░░░░░░░░░░░░░░░░░░░░░ 50/200 · 10/giây · còn 15 giây',
  )
  expect(progressText(0, 200, 0, 60, inEnglish)).toMatch(/^░+ 0\/200 · 0\/s · … left$/)
  expect(progressText(200, 200, 10, 60, inEnglish)).toMatch(/^█+ 200\/200/)
})

it.each([
  [0.0123, '0.012 seconds'],
  [1, '1 second'],
  [12.34, '12 seconds'],
  [125, '2 min 5 s'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(timeText(seconds, inEnglish)).toBe(text)
})

it.each([
  ['500', 500, '500 B'],
  ['2k', 2048, '2 kB'],
  ['1.5M', undefined, ''],
  ['50MB', 52_428_800, '50 MB'],
  ['1G', 2 ** 30, '1 GB'],
  ['', undefined, ''],
])('reads the size %j', (text, bytes, shown) => {
  if (bytes === undefined) expect(() => size(text)).toThrow()
  else expect([size(text), sizeText(bytes)]).toEqual([bytes, shown])
})
