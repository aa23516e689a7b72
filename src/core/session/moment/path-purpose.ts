/** What the words of a URL's path say that it is for. */
export type PathPurpose =
  | "sign-out"
  | "sign-in"
  | "register"
  | "second-factor"
  | "passkey"
  | "magic-link"
  | "reset"
  | "step-up";

const PATH_WORDS: readonly (readonly [PathPurpose, string])[] = [
  [
    "sign-out",
    "logout|logoff|log out|log off|signout|sign out|signoff|sign off|end session|endsession|abmelden|ausloggen|deconnexion|" +
      "se deconnecter|cerrar sesion|salir|terminar sessao|sair|esci|disconnetti|uitloggen|afmelden|logga ut|log ud|logg ut|" +
      "kirjaudu ulos|wyloguj|odhlasit|odhlaseni|kijelentkezes|выход|выйти|вийти|cikis|oturumu kapat|로그아웃|ログアウト|登出|" +
      "退出|注销|dang xuat|keluar|initiatelogout",
  ],
  [
    "sign-in",
    "login|logon|log in|log on|signin|sign in|sso login|j security check|authenticate|anmelden|anmeldung|einloggen|" +
      "connexion|se connecter|iniciar sesion|iniciar sessao|entrar|accedi|inloggen|aanmelden|logga in|logg inn|log ind|kirjaudu|" +
      "zaloguj|logowanie|prihlasit|prihlaseni|bejelentkezes|вход|войти|увійти|giris|oturum ac|로그인|ログイン|登录|登入|" +
      "dang nhap|masuk|dologin|loginaction",
  ],
  [
    "register",
    "register|registration|signup|sign up|create account|join|registrieren|registrierung|inscription|registro|registrarse|" +
      "cadastro|registrati|registrazione|registreren|rejestracja|регистрация|kayit|회원가입|가입|新規登録|会員登録|注册|註冊",
  ],
  [
    "second-factor",
    "mfa|2fa|tfa|two factor|twofactor|second factor|otp|totp|hotp|one time code|verification code|verify code|sms code|" +
      "authenticator|factor|challenge|step two|2 step|two step",
  ],
  ["passkey", "webauthn|passkey|passkeys|fido|fido2|assertion|security key"],
  [
    "magic-link",
    "magic|magiclink|magic link|email link|passwordless|one time login|login link|signin link|token login|verify email|" +
      "email verification|callback email",
  ],
  [
    "reset",
    "password reset|reset password|forgot|forgot password|lost password|lostpassword|passwort vergessen|recover",
  ],
  [
    "step-up",
    "sudo|impersonate|switch user|elevate|step up|stepup|reauthenticate|reauth|confirm password|assume role|su",
  ],
];

const PURPOSES = PATH_WORDS.map(([purpose, words]) => ({ purpose, words: new RegExp(` (?:${words}) `) }));

/** Most paths hold none of all these words, and are asked about ten thousand times. */
const ANY = new RegExp(` (?:${PATH_WORDS.map(([, words]) => words).join("|")}) `);

/** Parameters by which old applications say what a request is for (`?action=logout`, `?title=Special:UserLogout`). */
const ACTION =
  /[?&](?:(?:action|do|act|mode|task|op|option|cmd|page|route|r|view)=|title=(?:Special|Spezial|Especial|Speciale)(?::|%3A))([^&#]*)|[?&](log(?:in|out|off)|sign(?:in|out|off))(?:[&=#]|$)/gi;

const HAS_ACTION = new RegExp(ACTION.source, "i");

const NONE: ReadonlySet<PathPurpose> = new Set();

/** Longest path that is read: longer ones carry data. */
const LONGEST = 512;

/** Which part of the path is read: the whole, or only where it ends (`/mfa/home` is a page behind a second factor). */
export type PathReach = "whole" | "end";

/** What the path of `url` is for, by its words in the languages that sites are written in. */
export function pathPurposes(url: string, reach: PathReach): ReadonlySet<PathPurpose> {
  const text = `${pathText(url, reach)} ${actionText(url)}`.slice(0, LONGEST);
  if (!HAS_LETTERS.test(text)) return NONE;
  const words = ` ${wordsOf(text)} `;
  if (!ANY.test(words)) return NONE;
  const found = PURPOSES.filter((entry) => entry.words.test(words)).map(({ purpose }) => purpose);
  return found.length === 0 ? NONE : new Set(found);
}

/** Path without query and without parameters (`;jsessionid=`). */
function pathText(url: string, reach: PathReach): string {
  const whole = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? "";
  const path = whole.includes(";") ? whole.replace(/;[^/]*/g, "") : whole;
  return reach === "whole" ? path : lastSegment(path);
}

/** What stands between the last two slashes where it ends in one, else behind the last. */
function lastSegment(path: string): string {
  const end = path.endsWith("/") ? path.length - 1 : path.length;
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}

function actionText(url: string): string {
  const query = url.indexOf("?");
  if (query < 0 || !HAS_ACTION.test(url)) return "";
  return [...url.slice(query).matchAll(ACTION)].map(([, value, bare]) => value ?? bare ?? "").join(" ");
}

/** Words in lower case, without accents, a space between them; file endings count as words and do no harm. */
function wordsOf(text: string): string {
  const plain = PLAIN.test(text) ? text : withoutAccents(decoded(text));
  return plain
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(PLAIN.test(plain) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ");
}

const PLAIN = /^[!-$&-~ ]*$/;
const HAS_LETTERS = /[^!-@ ]/;

/** Korean syllables fall apart with the accents, and are put together again. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
