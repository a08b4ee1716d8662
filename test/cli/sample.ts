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
