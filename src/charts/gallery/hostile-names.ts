/** A name that would run if anything put it into the page as HTML. */
export const evil = '<img src=x onerror="alert(1)">';
export const longName = '哈尔滨市既有居住建筑节能改造与供热计量综合提升工程（二期）示例';
