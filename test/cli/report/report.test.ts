import { describe, expect, it } from 'vitest'
import { failureWords } from '../../../src/cli/report/report.js'
import { translator } from '../../../src/cli/translate.js'
import { folderWith, here } from '../here.js'
import { doubtful, sample } from '../sample.js'

const t = translator('en')

describe('failureWords', () => {
  const words = (error: string) => failureWords({ code: 'unwritable', values: { path: 'a.xlsx', error } }, t)

  it('tells where another program may have a file open', () => {
    expect(words('EBUSY')).toMatch(
      /^cannot write a\.xlsx \(EBUSY\); another program \(Excel, Word\) may have it open/,
    )
    expect(words('EACCES')).toBe('cannot write a.xlsx (EACCES); permission denied')
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
      /\nĐã đọc 3 tệp trong [\d,]+ giây: 1 ổn, 1 cần xem lại, 1 lỗi\.\nThường gặp nhất: .*chair-missing 1/,
    )
  })

  it('says once which documents beside the notices are not read', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/b.docx': '', 'in/c/d.pdf': '', 'in/e.json': '' })
    const says = 'Chưa đọc 2 tệp không phải văn bản thuần (.docx 1, .pdf 1)'
    for (const more of [[], ['--out-dir', 'out']]) {
      const { code, err } = await here(['in', '--lang', 'vi', ...more], { cwd })
      expect([code, err.split(says)]).toEqual([0, [expect.anything(), expect.anything()]])
    }
    expect((await here(['in', '-q'], { cwd })).err).toBe('')
  })

  it('explains each value on demand, also if --quiet', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    const { out, err } = await here(['a.txt', '--explain', '-q', '--select', 'kind'], { cwd })
    expect(out).toBe('"notice"\n')
    expect(err).toMatch(/^ {4}a\.txt:4 {2}\/header\/number\/text {2}“45\/TB-UBND” {2}language\/numbers: \S/m)
    expect(err).toMatch(/“Ngày 11\/3\/2024, .{40,}…”/)
    expect(err).toMatch(/^ {4}a\.txt {2}\/assignments\/0\/item {2}“1” {2}/m)
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
