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

/** A name by how it looks: as `nameKey`, and one for all dashes, all points, radicals and letters of other scripts. */
export const lookAlikeKey = (name: string): string => {
  const key = nameKey(name);
  return /^[\da-z\u4e00-\u9fff]*$/.test(key)
    ? key
    : key
        .replaceAll(/[\u2e80-\u2ef3]/g, (sign) => radicals.charAt(sign.charCodeAt(0) - FIRST).trim() || sign)
        .replaceAll(/[\u0370-\u045f]/g, (sign) => letters[sign] ?? sign)
        .replaceAll(/[‐‑‒–—―−ー－]/g, '-')
        .replaceAll(/[•‧∙⋅・●]/g, '·')
        .replaceAll(/[○◯]/g, '〇');
};
