/** How files that are not plain text begin, each as Latin-1, with the name to report. */
export const signatures: readonly (readonly [start: string, format: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'DOCX/ZIP'],
  ['PK\x05\x06', 'ZIP'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'DOC'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\x1f\x8b', 'gzip'],
  ["7z\xbc\xaf'\x1c", '7z'],
  ['Rar!\x1a\x07', 'RAR'],
]
