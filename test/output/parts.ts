import { strFromU8, unzipSync } from 'fflate'
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/node'
import type { FileContent } from '../../src/output/xlsx/sheet-xml.js'

/** The files inside a workbook of these sheets, each of them the texts of its rows, that has one feature. */
export async function partsWith(
  feature: Feature<FileContent>,
  ...sheets: string[][][]
): Promise<(name: string) => string> {
  const pages = sheets.map((rows, index): Sheet<FileContent> => ({
    sheet: `Trang ${index + 1}`,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
    columns: (rows[0] ?? []).map(() => ({ width: 10 })),
    orientation: 'landscape',
  }))
  const parts = unzipSync(await writeExcelFile(pages, { features: [feature] }).toBuffer())
  return (name) => (parts[name] ? strFromU8(parts[name]) : '')
}
