/** Parts of the country, of which several provinces lie in one. */
import { list } from './list.js'

export const REGIONS = list(`
  bắc bộ; trung bộ; nam bộ; bắc trung bộ; nam trung bộ; đông nam bộ; tây nam bộ; đông bắc bộ; tây bắc bộ; tây bắc;
  đông bắc; tây nguyên; bắc tây nguyên; nam tây nguyên; miền bắc; miền trung; miền nam; miền núi phía bắc;
  đồng bằng; đồng bằng bắc bộ; đồng bằng sông hồng; đồng bằng sông cửu long; đbscl; đbsh; trung du;
  trung du và miền núi phía bắc; trung du, miền núi phía bắc; trung du và miền núi bắc bộ; miền núi bắc bộ;
  vùng núi bắc bộ; vùng núi phía bắc; ven biển miền trung; ven biển nam bộ; duyên hải miền trung;
  duyên hải trung bộ; duyên hải nam trung bộ; trung và nam trung bộ; trung trung bộ
`)
