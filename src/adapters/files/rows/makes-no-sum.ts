import { headingParts } from '../cells/unit';

/** Figures that make no sum: rates and means, places and turns, days of life, coordinates. */
const rate =
  /(率|比例|占比|比重|均价|单价|指数|平均|人均|户均|同比|环比|增速|增幅|得分|评分|进度|均值|均数|中位|价格|最[低高]价|[房地物油票电水气]价|满意度|知晓度|密度|强度|系数|幅度|涨幅|降幅|倍数|水位|占全|占总|(?:增长|下降|增减)$|排名|排序|名次|位次|等级|级别|序号|行号|温度|气温|湿度|浓度|经度|纬度|海拔|年龄|^(年|月|日|季|周|旬|星期|时|小时|月份|季度|周次|年级)$|^(lon|lat|lng|longitude|latitude|rank|age|no\.?|month|quarter|week)$)/i;

/** Whether figures under a heading, in this unit, make no sum. */
export const makesNoSum = (heading: string, unit = headingParts(heading).unit): boolean =>
  unit === '%' || unit === '‰' || unit === '个百分点' || unit === '℃' || !!unit?.includes('/') || rate.test(heading);
