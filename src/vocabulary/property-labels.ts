/** Labels of the table that a law library prints above a document. */
import { list } from './list.js'
export const PROPERTY_LABELS = list(`
  so hieu; so ky hieu; so/ky hieu; so, ky hieu; so hieu van ban; so ky hieu van ban; so van ban; loai van ban;
  hinh thuc van ban; the loai; noi ban hanh; co quan ban hanh; don vi ban hanh; nguoi ky; nguoi ky duyet;
  chuc danh; chuc vu nguoi ky; ngay ban hanh; ngay hieu luc; ngay co hieu luc; ngay het hieu luc;
  ngay cong bao; ngay dang; ngay dang cong bao; ngay cap nhat; so cong bao; linh vuc; tinh trang;
  tinh trang hieu luc; hieu luc; trich yeu; trich yeu noi dung; ten van ban; nhom van ban; file dinh kem;
  tep dinh kem; tai ve; luot xem
`)

/** What of the head such a label tells, where the document itself has none. */
export const PROPERTY_ROLES: Readonly<Record<string, 'number' | 'type' | 'issuer' | 'date' | 'subject'>> = {
  'so hieu': 'number',
  'so ky hieu': 'number',
  'so/ky hieu': 'number',
  'so, ky hieu': 'number',
  'so hieu van ban': 'number',
  'so ky hieu van ban': 'number',
  'so van ban': 'number',
  'loai van ban': 'type',
  'hinh thuc van ban': 'type',
  'noi ban hanh': 'issuer',
  'co quan ban hanh': 'issuer',
  'don vi ban hanh': 'issuer',
  'ngay ban hanh': 'date',
  'trich yeu': 'subject',
  'trich yeu noi dung': 'subject',
  'ten van ban': 'subject',
}
