/** What stands below a notice and is a document of its own, by its title; in bare letters. */
import { list } from './list.js'

/** Below the archive and a signature it begins an appendix, however it is set. */
export const APPENDIX_TITLES = list('phu luc; phu bieu; danh sach; bieu mau; mau so; bang tong hop')

/** In capitals it does so below a name. */
export const ADDED_TITLES = list(`
  bieu; chuong trinh; danh muc; de cuong; dieu le; ke hoach; mau; noi quy; phuong an; quy che; quy dinh
`)

/** What certifies a copy, with a head and a signature of its own, by its title or by the symbol of its number. */
export const COPY_TITLES = ['sao y', 'sao luc', 'trich sao'] as const
export const COPY_SYMBOLS = ['bs', 'bsy', 'bsl', 'sy', 'sl', 'trs'] as const
