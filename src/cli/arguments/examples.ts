import type { Language } from '../language.js'
import type { Translate } from '../translate.js'
import type { CommandName } from './options.js'

/** Examples of each command, to copy. */
export const exampleTable: Readonly<
  Partial<Record<CommandName, readonly (Readonly<Record<Language, string>> & { readonly command: string })[]>>
> = {
  extract: [
    {
      command: 'ketluan notices/',
      vi: 'xem nhanh ai phải làm gì, hạn đến ngày nào',
      en: 'see at a glance who must do what by when',
    },
    {
      command: 'ketluan notice.txt --format json',
      vi: 'nội dung một thông báo dưới dạng JSON',
      en: 'the content of one notice as JSON',
    },
    {
      command: 'ketluan notices/ --output notices.xlsx',
      vi: 'sổ theo dõi bằng Excel',
      en: 'a register as an Excel workbook',
    },
    {
      command: 'ketluan archive/ --out-dir out/ --format yaml --jobs 0',
      vi: 'cả kho lưu trữ, mỗi thông báo một tệp; chạy lại thì làm tiếp phần còn lại',
      en: 'a whole archive, one file per notice; run it again to continue',
    },
    {
      command: 'cat notice.txt | ketluan --select recipients',
      vi: 'chỉ lấy nơi nhận, từ đầu vào chuẩn',
      en: 'only the recipients, from standard input',
    },
  ],
  check: [
    {
      command: 'ketluan check fixtures/',
      vi: 'đối chiếu với bản đã lưu',
      en: 'compare with the saved output',
    },
  ],
  validate: [
    {
      command: 'ketluan validate out/*.json',
      vi: 'kiểm tra tệp đã ghi theo lược đồ',
      en: 'validate output files against the schema',
    },
  ],
  completion: [
    {
      command: 'source <(ketluan completion bash)',
      vi: 'bật tự hoàn thành trong bash',
      en: 'enable completion in bash',
    },
  ],
}

/** The examples of these commands, as text for the help. */
export function examples(commands: readonly CommandName[], t: Translate): string {
  const rows = commands.flatMap((name) => exampleTable[name] ?? [])
  if (rows.length === 0) return ''
  const lines = rows.map((row) => `  # ${row[t.language]}\n  ${row.command}\n`)
  return `${t('help.examples')}\n${lines.join('\n')}`
}
