import type { Field } from "../../context/value-text.ts";

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}([A-Za-z]{2,24})(?![\w@-])/g;
/** Ends of file names and of packages (`icon@2x.png`, `pkg@1.2.js`). */
const FILE_END = /^(?:png|jpe?g|gif|svg|webp|js|mjs|css|json|html?)$/i;

export function emailAddress(text: string): boolean {
  if (!text.includes("@")) return false;
  return [...text.matchAll(EMAIL)].some(([, end = ""]) => !FILE_END.test(end));
}

const CARD_NAME = /card|pan|ccn(?:um)?|cc_?number/i;
const GROUPED = /(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/;
/** Visa, Mastercard, American Express, Discover. ISO/IEC 7812-1. */
const ISSUERS =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/;

/** A card number by issuer and check digit, and only in the form of one or under its name: sixteen digits are common. */
export function cardNumber(text: string, fields: readonly Field[]): boolean {
  const grouped = GROUPED.exec(text)?.[0];
  const named = fields.filter(({ name }) => CARD_NAME.test(name)).map(({ value }) => value);
  return [grouped, ...named].some((found) => found !== undefined && isCard(found.replace(/[ -]/g, "")));
}

function isCard(digits: string): boolean {
  return ISSUERS.test(digits) && luhn(digits);
}

/** ISO/IEC 7812-1 annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![A-Z0-9])/g;

/** An international bank account number with right check digits. ISO 13616. */
export function iban(text: string): boolean {
  return [...text.matchAll(IBAN)].some(([found]) => {
    let rest = 0;
    for (const character of found.slice(4) + found.slice(0, 4)) {
      for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
    }
    return rest === 1;
  });
}
