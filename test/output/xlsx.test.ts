import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/index.js'
import { csv } from '../../src/output/csv.js'
import { xlsx } from '../../src/output/xlsx.js'
import { dangerous, notice } from './notices.js'

const workbook = async (...notices: Notice[]) => {
  const format = xlsx({ linkPrefix: '../' })
  for (const [index, one] of notices.entries()) format.add(format.piece(one), index)
  return Buffer.from((await format.close(notices.length)) as Uint8Array)
}

describe('xlsx', () => {
  it('has the sheets that a clerk keeps', async () => {
    const sheets = await readWorkbook(await workbook(notice))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Thông báo',
      'Kết luận',
      'Nhiệm vụ',
      'Nơi nhận',
      'Cần xem lại',
    ])
    const [head, first] = sheets[0]!.data
    expect(head!.slice(0, 2)).toEqual(['Số, ký hiệu', 'Ngày ban hành'])
    expect(first!.slice(0, 2)).toEqual(['45/TB-UBND', new Date('2024-03-12T00:00:00Z')])
    expect(sheets[2]!.data).toHaveLength(3)
    expect(sheets[3]!.data.slice(1).map((row) => row[3])).toEqual([
      'Chủ tịch UBND tỉnh',
      'Công an tỉnh',
      expect.stringContaining('VT'),
    ])
  })

  it('is the same for one notice by itself', async () => {
    const format = xlsx({ linkPrefix: '../' })
    const alone = await readWorkbook(Buffer.from((await format.alone(format.piece(notice))) as Uint8Array))
    expect(alone).toEqual(await readWorkbook(await workbook(notice)))
  })

  it('freezes the heading, filters, fits to paper, and links to the source', async () => {
    const parts = unzipSync(await workbook(notice, notice))
    const sheet = strFromU8(parts['xl/worksheets/sheet3.xml']!)
    expect(sheet).toContain('ySplit="1"')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:I5"/>')
    expect(sheet).toContain('fitToWidth="1" fitToHeight="0"')
    expect(sheet.match(/<hyperlink ref="I\d" r:id="rId-link-0"\/>/g)).toHaveLength(4)
    const links = strFromU8(parts['xl/worksheets/_rels/sheet3.xml.rels']!)
    expect(links.match(/Target="([^"]*)"/)?.[1]).toBe('../n%C4%83m%202024/a%26b.txt')
  })

  it.each([
    ['a b.txt', '../Hồ sơ/', '../H%E1%BB%93%20s%C6%A1/a%20b.txt'],
    ['/in/a b.txt', '../', 'file:///in/a%20b.txt'],
    ['D:/Năm 1/a.txt', '../', 'file:///D:/N%C4%83m%201/a.txt'],
    ['//may-chu/kho/a.txt', '../', 'file://may-chu/kho/a.txt'],
    ['a.txt', 'D:/kho/', 'file:///D:/kho/a.txt'],
  ])('links to %s, from where %s leads', async (path, linkPrefix, target) => {
    const format = xlsx({ linkPrefix })
    const file = await format.alone(format.piece({ ...notice, source: { ...notice.source, path } }))
    const links = strFromU8(unzipSync(file as Uint8Array)['xl/worksheets/_rels/sheet1.xml.rels']!)
    expect(/Target="([^"]*)"/.exec(links)?.[1]).toBe(target)
  })

  it('has no link to standard input', async () => {
    const parts = unzipSync(await workbook({ ...notice, source: { ...notice.source, path: '-' } }))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('<hyperlink ')
  })

  it('stores texts as texts, so none becomes a formula', async () => {
    const file = await workbook(dangerous)
    for (const [name, part] of Object.entries(unzipSync(file)))
      if (name.startsWith('xl/worksheets/sheet')) expect(strFromU8(part)).not.toMatch(/<f>|t="str"/)
    const sheets = await readWorkbook(file)
    expect(sheets[1]!.data.slice(1).map((row) => row[5])).toEqual(['=1+1', '+1', '-1', '@x', 'x'])
  })

  it('leaves out what XML cannot hold and what a cell has no room for', async () => {
    const subject = `a\u0001b${'x'.repeat(40_000)}`
    const [sheet] = await readWorkbook(await workbook({ ...notice, header: { ...notice.header, subject } }))
    expect(sheet!.data[1]![5]).toBe(`ab${'x'.repeat(32_765)}`)
  })

  it('makes a workbook also where there is no notice', async () => {
    const sheets = await readWorkbook(await workbook())
    expect(sheets.map(({ data }) => data.length)).toEqual([1, 1, 1, 1, 1])
  })
})

/** Runs LibreOffice, with a profile of its own, over a file in `folder`. */
function convert(folder: string, file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file)])
}

/** LibreOffice may be installed without its spreadsheets. */
function hasCalc(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'ketluan-office-'))
  writeFileSync(join(folder, 'a.csv'), 'a,b')
  convert(folder, 'a.csv', 'xlsx')
  return existsSync(join(folder, 'a.xlsx'))
}

describe.skipIf(!hasCalc())('LibreOffice', () => {
  it('finds the same cells in the CSV and in the workbook', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ketluan-office-'))
    writeFileSync(join(folder, 'book.xlsx'), await workbook(notice, dangerous))
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    convert(folder, 'book.xlsx', filter)
    for (const [title, table] of [
      ['Thông báo', 'notices'],
      ['Nhiệm vụ', 'assignments'],
      ['Nơi nhận', 'recipients'],
    ] as const) {
      const theirs = cellsOf(readFileSync(join(folder, `book-${title}.csv`), 'utf8'))
      const format = csv({ table })
      const ours = cellsOf(format.alone(format.piece(notice)) as string)
      const more = cellsOf(format.piece(dangerous))
      expect(theirs.map(isoDates)).toEqual(
        [...ours, ...more].map((row) => row.map((cell) => cell.replace(/^'(?=[=+@\t-])/, ''))),
      )
    }
    rmSync(folder, { recursive: true })
  })
})

/** The cells of a CSV; a minimal reader of our own, so that one writer is not checked by its own parts. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '') break
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

/** LibreOffice writes dates as the locale has them, month first. */
function isoDates(row: readonly string[]): string[] {
  return row.map((cell) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2'))
}
