import { arrAffinity, awsBalancer, gclb } from "./formats/affinity.ts";
import { aspnetCore } from "./formats/aspnet-core.ts";
import { aspnetSession } from "./formats/aspnet-session.ts";
import { aspxauth } from "./formats/aspxauth.ts";
import { authTkt } from "./formats/auth-tkt.ts";
import { bigIp } from "./formats/big-ip.ts";
import { coldfusion } from "./formats/coldfusion.ts";
import { cookieSession } from "./formats/cookie-session.ts";
import { djangoSession } from "./formats/django-session.ts";
import { djangoSigned } from "./formats/django-signed.ts";
import { dotnetSerialized } from "./formats/dotnet-serialized.ts";
import { expressJson } from "./formats/express-json.ts";
import { expressSigned } from "./formats/express-signed.ts";
import { flask } from "./formats/flask.ts";
import { form } from "./formats/form.ts";
import { googleAnalytics } from "./formats/google-analytics.ts";
import { hash } from "./formats/hash.ts";
import { iron } from "./formats/iron.ts";
import { javaSerialized } from "./formats/java-serialized.ts";
import { javaSession } from "./formats/java-session.ts";
import { base64Json, json } from "./formats/json.ts";
import { jwe } from "./formats/jwe.ts";
import { jwt } from "./formats/jwt.ts";
import { keygrip } from "./formats/keygrip.ts";
import { ksuid } from "./formats/ksuid.ts";
import { laravel } from "./formats/laravel.ts";
import { metaPixel } from "./formats/meta-pixel.ts";
import { mojolicious } from "./formats/mojolicious.ts";
import { nextAuth } from "./formats/next-auth.ts";
import { objectId } from "./formats/object-id.ts";
import { oneTrust } from "./formats/onetrust.ts";
import { paseto } from "./formats/paseto.ts";
import { phpSerialized } from "./formats/php-serialized.ts";
import { phpSession } from "./formats/php-session.ts";
import { pyramid } from "./formats/pyramid.ts";
import { pythonPickle } from "./formats/python-pickle.ts";
import { railsEncrypted } from "./formats/rails-encrypted.ts";
import { railsSigned } from "./formats/rails-signed.ts";
import { rubyMarshal } from "./formats/ruby-marshal.ts";
import { secureSession } from "./formats/secure-session.ts";
import { signedId } from "./formats/signed-id.ts";
import { snowflake } from "./formats/snowflake.ts";
import { springSession } from "./formats/spring-session.ts";
import { tcf } from "./formats/tcf.ts";
import { base64Text, timeText, urlText } from "./formats/text.ts";
import { ulid } from "./formats/ulid.ts";
import { uuidOther } from "./formats/uuid-other.ts";
import { uuidRandom } from "./formats/uuid-random.ts";
import { uuidTime } from "./formats/uuid-time.ts";
import { uuidUnixTime } from "./formats/uuid-unix-time.ts";
import { wordpress } from "./formats/wordpress.ts";
import type { TokenFormat } from "./token-format.ts";

/** Every recogniser; the first that knows a value has it. What is written down stands before what is merely likely. */
export const TOKEN_FORMATS: readonly TokenFormat[] = [
  nextAuth,
  jwe,
  jwt,
  paseto,
  iron,
  aspnetCore,
  laravel,
  railsEncrypted,
  mojolicious,
  railsSigned,
  djangoSigned,
  flask,
  pyramid,
  authTkt,
  wordpress,
  secureSession,
  expressSigned,
  expressJson,
  signedId,
  keygrip,
  cookieSession,
  springSession,
  uuidTime,
  uuidRandom,
  uuidUnixTime,
  uuidOther,
  tcf,
  googleAnalytics,
  metaPixel,
  oneTrust,
  bigIp,
  awsBalancer,
  gclb,
  arrAffinity,
  javaSerialized,
  phpSerialized,
  pythonPickle,
  dotnetSerialized,
  rubyMarshal,
  coldfusion,
  aspxauth,
  javaSession,
  phpSession,
  ulid,
  ksuid,
  objectId,
  djangoSession,
  aspnetSession,
  snowflake,
  json,
  base64Json,
  form,
  hash,
  base64Text,
  urlText,
  timeText,
];
