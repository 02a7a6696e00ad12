import { nameKey } from '@/core/kernel';

/** The characters that radicals U+2E80 to U+2EF3 look like, in their order: texts taken from a PDF have ⻢ for 马. A blank: none. */
const radicals =
  ' 厂  乙亻冂 刀刂卜 小小兀尣尢 巳幺彑彐忄 扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻 糹纟罓罒   羊 羋耂肀聿月臼艹艹艹虎衤覀西见角 讠贝足车辶辶辶阝钅長镸长门 阝雨青韦页风飞食 飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙 亀龟';
const FIRST = 0x2e80;

/** Small Greek and Cyrillic letters that look like Latin ones as capitals or as they are. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'αaβbεeζzηhιiκkμmνnοoρpτtυyχxаaвbеeкkмmнhоoрpсcтtуyхxіiјjѕs'].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1] ?? sign]] : [],
  ),
);

/** Traditional characters of names of places and bodies, each with its simplified form behind it. */
const traditional: ReadonlyMap<string, string> = new Map(
  '裏里裡里區区縣县鎮镇鄉乡國国灣湾東东龍龙門门廣广廈厦長长馬马陽阳陰阴華华興兴義义漢汉漁渔溝沟塢坞嶺岭島岛場场莊庄園园寶宝豐丰遼辽寧宁蘭兰蘇苏澤泽濱滨瀋沈齊齐爾尔慶庆雙双鶴鹤鷄鸡雞鸡賓宾環环會会號号樓楼橋桥衛卫臺台灘滩潁颍爐炉營营黃黄鳳凤鵬鹏鹽盐麗丽麥麦點点學学醫医館馆處处廳厅業业總总數数報报員员戶户萬万電电氣气車车鐵铁銀银財财貿贸單单圖图書书關关開开間间閣阁隊队陸陆雲云靈灵頂顶順顺頭头風风飛飞養养體体發发護护貝贝質质農农連连進进運运達达遠远邊边鄭郑鄧邓錦锦鏡镜鐘钟閩闽陳陈陝陕魚鱼鳥鸟'
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const isTraditional = new RegExp(`[${[...traditional.keys()].join('')}]`, 'g');

/** A name by how it looks: as `nameKey`, and one for all dashes, all points, radicals, letters of other scripts, and traditional characters. */
export const lookAlikeKey = (name: string): string => {
  const key = nameKey(name).replace(isTraditional, (sign) => traditional.get(sign) ?? sign);
  return /^[\da-z\u4e00-\u9fff]*$/.test(key)
    ? key
    : key
        .replaceAll(/[\u2e80-\u2ef3]/g, (sign) => radicals.charAt(sign.charCodeAt(0) - FIRST).trim() || sign)
        .replaceAll(/[\u0370-\u045f]/g, (sign) => letters[sign] ?? sign)
        .replaceAll(/[‐‑‒–—―−ー－]/g, '-')
        .replaceAll(/[•‧∙⋅・●]/g, '·')
        .replaceAll(/[○◯]/g, '〇');
};
