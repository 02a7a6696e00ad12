const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of an 18-digit identity number (GB 11643-1999, ISO 7064 MOD 11-2). */
export function hasIdCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** Whether six or eight digits are a day someone alive may have been born on. */
export function isBirthday(digits: string): boolean {
  const year = digits.length === 8 ? Number(digits.slice(0, 4)) : 1900 + Number(digits.slice(0, 2));
  const month = Number(digits.slice(-4, -2));
  const day = Number(digits.slice(-2));
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Sum of Luhn (ISO/IEC 7812-1), as on bank cards. */
export function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
