import type { PersonalSpan } from './span';

const few = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const building = `(?:(?:[a-z甲乙丙丁]\\d{0,3}|\\d{1,3}(?:-\\d{1,3})?|[一二三四五六七八九十]{1,3})\\s*(?:栋|号楼|幢|座|#|排)|\\d{1,4}号(?:院|楼)?\\s*[,，]?\\s*(?=${few}\\s*(?:单元|门|楼|栋|号楼|幢|座)|[a-z]座))`;
const unit = `${few}\\s*(?:单元|门|梯)(?![口前禁])|[甲乙丙丁]\\s*单元`;
const floor = `${few}\\s*(?:层|楼)`;
const side = '(?:[东西南北中左右][门户侧屋]|[东西南北](?![\\u4e00-\\u9fff]))';
const room = `(?:\\d{3,4}(?:\\s*(?:室|号房?|户))?|\\d{1,2}-\\d{3,4}|[一二三四五六七八九][零〇一][一二三四五六七八九]室?|\\d{1,3}\\s*(?:室|号|户))(?![\\d年月日元个户人平米度天])`;
/** From the building on: to the room, or to the side of a floor. */
const inside = `${building}\\s*(?:(?:${building})\\s*)?(?:(?:${unit})\\s*)?(?:${floor}\\s*)?(?:${room}|(?<=(?:层|[^号]楼|单元)\\s*)${side})`;
const unitInside = `(?:${unit})\\s*(?:${floor}\\s*)?(?:${room}|(?<=(?:层|[^号]楼|单元)\\s*)${side})`;
const chain = '(?<![\\d-])[a-z]?\\d{1,3}[#号栋]?-\\d{1,2}-\\d{3,4}(?![\\d-])';
const door = new RegExp(`${inside}|${unitInside}`, 'g');
/** Building and unit, or numbers alone (3-2-501): an address only where the estate is named or someone says that they live there. */
const partDoor = new RegExp(`${building}\\s*(?:${unit})(?:\\s*${floor})?|${chain}`, 'g');

const home =
  '(?:家住|现住|居住[在于]|租住[在于]?|住在|住址|地址|我们?家?住|我家在|家在|房子在|户籍地?址?|搬到|家庭住址|住)';
const atHome = new RegExp(`${home}[：:是为在 ]{0,2}$`);
const road = '(?:路|街|大道|胡同|巷|道)';
/** A house on a road or in a village, behind a word that says that someone lives there. */
const house = new RegExp(
  `${home}[：:是为在 ]{0,2}((?:[\\u4e00-\\u9fff]{2,16}?${road}\\s*\\d{1,4}(?:-\\d{1,3})?号(?:院|楼|门)?(?:\\s*\\d{1,4}(?:室|号|栋|楼))?(?:\\s*\\d{1,4}(?:室|号))?)|(?:[\\u4e00-\\u9fff]{2,20}?${few}(?:组|队|社)(?:\\s*\\d{1,4}号)?)|(?:[\\u4e00-\\u9fff]{2,20}?[村屯][东西南北中]头(?:第?${few}家)?)|(?:[\\u4e00-\\u9fff]{2,20}?[村屯]\\s*\\d{1,4}号))`,
  'dg',
);

/** What stands before the name of a place and is no part of it. */
const before =
  /^.*(?:在|是|址|于|籍|到|住(?!宅)|[家我](?!属|园|庭|村|屯)|[:：，,。；;！!？?、()（）\n]|反映|投诉|来自)[:：\s]*/s;
const placeSigns = /[\u4e00-\u9fff\da-z# -]{1,36}$/;
const isPlace = /[路街道巷区村苑里园府邸庭湾城庄楼院坊厦寓舍屯]|胡同|家属|宿舍|花园/;

const mayHoldDoor = /单元|[栋幢座#]|号楼|\d[-楼层门号排]|[一二三四五六七八九十][楼层门排]/;
const mayHoldHouse = /[住址籍]|家在|房子在|搬到/;

/** Addresses to the door, from the name of the street or estate on; a house alone where it is said to be someone's home. */
export function addressesIn(plain: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const take = (start: number, end: number) => spans.push({ kind: 'address', start, end });
  const hasDoor = mayHoldDoor.test(plain);
  if (hasDoor)
    for (const { index, 0: found } of plain.matchAll(door))
      take(placeFrom(plain, index) ?? index, index + found.length);
  if (hasDoor)
    for (const { index, 0: found } of plain.matchAll(partDoor)) {
      const start =
        placeFrom(plain, index) ?? (atHome.test(plain.slice(Math.max(0, index - 8), index)) ? index : undefined);
      if (start !== undefined) take(start, index + found.length);
    }
  if (mayHoldHouse.test(plain)) for (const { indices } of plain.matchAll(house)) if (indices?.[1]) take(...indices[1]);
  return spans;
}

/** Where the name of the place before a door begins; undefined: none stands there. */
function placeFrom(plain: string, door: number): number | undefined {
  const run = placeSigns.exec(plain.slice(Math.max(0, door - 36), door))?.[0];
  if (run === undefined) return undefined;
  const place = run.replace(before, '').trimStart();
  return isPlace.test(place) ? door - place.length : undefined;
}
