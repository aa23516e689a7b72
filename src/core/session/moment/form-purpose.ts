import { nameWords } from "../name-words.ts";

/** What a posted form is for, by the names of its fields. */
export type FormPurpose =
  | "password"
  | "new-account"
  | "password-change"
  | "second-factor"
  | "idp-return"
  | "idp-refusal";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const PASSWORD = words(
  "password passwd passwort passphrase pwd pw pass passwordhash kennwort contrasena motdepasse mdp senha wachtwoord haslo heslo " +
    "parola salasana losenord sifre password1 password2 pwd1 pwd2 pass1 pass2 passwd1 passwd2 jpassword userpassword userpass loginpassword loginpass wppassword 비밀번호 パスワード 密码",
);
const AGAIN = words("confirm confirmation confirmed repeat again verify retype password2 pwd2 pass2 passwd2");
const OLD = words("old current existing oldpassword currentpassword");
const NEW = words("new newpassword");
const CODE = words(
  "otp totp mfa 2fa tfa authcode passcode onetimecode otpcode verificationcode securitycode smscode twofactor",
);
const MFA_PAIR = words("code token pin factor");
const MFA_CONTEXT = words("verification security auth authentication two mfa otp sms backup recovery second");

/** Too short to say anything alone; together they are how DokuWiki and others ask for name and password. */
const LETTERS = ["u", "p"] as const;

/** What the field names say; null for a form of another kind. */
export function formPurpose(fields: readonly string[]): FormPurpose | null {
  if (fields.length === 0) return null;
  const names = new Set(fields);
  const back = returnNames(names);
  if (back !== null) return back.refused ? "idp-refusal" : "idp-return";
  const read = fields.map((field) => new Set(nameWords(field)));
  const has = (set: ReadonlySet<string>): boolean => read.some((field) => meets(field, set));
  const secret = read.filter((field) => meets(field, PASSWORD));
  if (secret.length > 0) {
    if (has(OLD) && has(NEW)) return "password-change";
    return secret.length > 1 || secret.some((field) => meets(field, AGAIN) || meets(field, NEW))
      ? "new-account"
      : "password";
  }
  if (LETTERS.every((letter) => names.has(letter))) return "password";
  const coded = read.some((field) => meets(field, CODE) || (meets(field, MFA_PAIR) && meets(field, MFA_CONTEXT)));
  return coded ? "second-factor" : null;
}

function meets(field: ReadonlySet<string>, set: ReadonlySet<string>): boolean {
  for (const word of field) if (set.has(word)) return true;
  return false;
}

/** Names by which identity providers come back, in a form or in the query, and whether they bring an error. */
export function returnNames(names: ReadonlySet<string>): { readonly names: string; readonly refused: boolean } | null {
  for (const set of RETURNS) {
    if (set.every((name) => names.has(name))) return { names: set.join(", "), refused: set.includes("error") };
  }
  return null;
}

/** OpenID Connect Core 3.1.2.5 and 3.3.2.5, SAML 2.0 Bindings 3.5 and 3.6, WS-Federation 13.1, OAuth 1.0 (RFC 5849 2.2). */
const RETURNS: readonly (readonly string[])[] = [
  ["code", "state"],
  ["id_token", "state"],
  ["id_token", "code"],
  ["SAMLResponse"],
  ["SAMLart"],
  ["wresult"],
  ["oauth_token", "oauth_verifier"],
  ["openid.mode", "openid.sig"],
  ["error", "state"],
  ["id_token"],
];
