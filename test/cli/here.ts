import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/index.js'

/** A notice of our own making in which nothing is doubtful. */
export const sample = `ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SƠN BÌNH                       Độc lập - Tự do - Hạnh phúc

Số: 45/TB-UBND                      Sơn Bình, ngày 12 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Bình tại cuộc họp về phòng cháy rừng

Ngày 11/3/2024, đồng chí Lê Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về phòng cháy rừng. Sau khi nghe báo cáo, đồng chí kết luận như sau:

1. Giao Sở Nông nghiệp và Phát triển nông thôn rà soát các chòi canh trước ngày 20/3/2024.

2. Yêu cầu Công an tỉnh kiểm tra kho vật tư.

Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:                           TL. CHỦ TỊCH
- Chủ tịch UBND tỉnh;               CHÁNH VĂN PHÒNG
- Công an tỉnh;
- Lưu: VT.                          Trần Thị Hoa
`

/** The same without the people: what is doubtful about it is that nobody chairs or signs it. */
export const doubtful = sample
  .replaceAll(/ ?(?:đồng chí )?Lê Văn Bình,?/g, '')
  .replace('TL. CHỦ TỊCH', '')
  .replace('CHÁNH VĂN PHÒNG', '')
  .replace('Trần Thị Hoa', '')

const folders: string[] = []

/** A new folder with these files, taken away after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketluan-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array | Readable
  readonly env?: Readonly<Record<string, string>>
  /** Which streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[]
  readonly columns?: number
  readonly signals?: EventEmitter
  readonly stdout?: Writable
}

/** What came of a run. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly bytes: Buffer
}

/** Runs the command line in this process. */
export async function here(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { cwd = process.cwd(), stdin = '', env = {}, terminals = [], columns } = surroundings
  const out: Buffer[] = []
  const err: Buffer[] = []
  const is = (name: 'stdin' | 'stdout' | 'stderr') => ({ isTTY: terminals.includes(name) })
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)])
  const code = await run(argv, {
    stdin: Object.assign(input, is('stdin')),
    stdout: Object.assign(surroundings.stdout ?? collector(out), is('stdout'), columns && { columns }),
    stderr: Object.assign(collector(err), is('stderr'), columns && { columns }),
    env,
    cwd,
    signals: surroundings.signals ?? new EventEmitter(),
  })
  const bytes = Buffer.concat(out)
  return { code, out: bytes.toString(), err: Buffer.concat(err).toString(), bytes }
}

function collector(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
}
