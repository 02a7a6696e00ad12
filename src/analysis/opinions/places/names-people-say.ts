import { isOrdinary } from '../words/segmenter';

const SHORTEST = 2;

/** 道里 for 道里区; undefined: that would be another word, or no word. */
export function shortDistrict(name: string): string | undefined {
  const stem = name.replace(/(?:自治)?[区县市旗]$/, '');
  return stem.length >= SHORTEST && stem !== name && !isOrdinary(stem) ? stem : undefined;
}

/** What people call a street, an estate, a village: 太古街 and 太古 for 太古街道, 群力新城 for 群力新城小区. */
export function shortPlaces(name: string): readonly string[] {
  const street = name.replace(/街道(?:办事处|办)?$/, '街');
  const stem = name.replace(/(?:街道(?:办事处|办)?|社区|小区|[镇乡村屯])$/, '');
  return [
    ...(street === name ? [] : [street]),
    ...(stem === name || stem.length < SHORTEST || isOrdinary(stem) ? [] : [stem]),
  ];
}
