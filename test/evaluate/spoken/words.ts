// Words of reports, communiqués and press conferences that mean the same in the patterns of this folder.

export const from = '[由|从]';
export const riseTo =
  '[增加到|增至|提高到|上升到|增长到|扩大到|上升至|攀升至|跃升至|提升至|升至|增长至|提高至|增加至|攀升到|跃升到|提升到|扩大至]';
export const fallTo = '[下降到|降至|减少到|降到|下降至|减少至|回落至|压减到|缩减至|降低到]';
export const reach = '[达到|达|为|完成|实现||共|增至|升至|已达|已达到|总量达|达到了]';
export const grow =
  '[增长|同比增长|增长了|增幅达|增幅为|增幅达到|增长率为|增速为|增速达|增速达到|同比增幅|净增长|涨幅为]';
export const shrink = '[下降|同比下降|下降了|降幅达|降幅为|减少|同比减少|减少了|降低]';
export const lastYear = '[上年|去年|上年同期|去年同期|{y0}年]';
export const than = '[比|较]';
export const pause = '[,|、|,|,]';
export const place = '[全县|全市|全区|||||]';
