/** Words by which damaged text is recognised. */

/** Units and abbreviations in lower case that have no vowel and are no sign of lost letters. */
export const vowelless: ReadonlySet<string> = new Set(
  'km kg mm cm dm ml hl gr kw kv tr đv đc tp tx tt ph bs ths pgs gs ks cv nv hs sv cb'.split(' '),
)

/** Frequent words of official Vietnamese in bare letters, which no other language has so many of. */
export const bareWords: ReadonlySet<string> = new Set(
  'bao cac chu cong cua cuoc dan duoc giao hien hop ket khong luan luat nam ngay nhan nhiem phoi phong quyet sau so tac tai thang theo thong thuc tich tinh trong truoc va viec voi vu xa xay'.split(
    ' ',
  ),
)
