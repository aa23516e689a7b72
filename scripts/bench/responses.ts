/** Set lines as real servers write them, by the address that sends them. */
export interface BenchResponse {
  readonly url: string;
  readonly lines: readonly string[];
}

const LATER = "Expires=Fri, 22 Oct 2027 10:20:30 GMT";
const TOKEN =
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MjEzMzciLCJpYXQiOjE3OTUzNDQwMDB9.7tX0tXo0cDSmN9qWz0tAJ4w";

/** A dozen responses: frameworks' sessions, CSRF tokens, consent, analytics, load balancers, sign-on, deletions. */
export const RESPONSES: readonly BenchResponse[] = [
  {
    url: "https://www.shop.example/account/login?next=%2Fcart",
    lines: [
      "PHPSESSID=6f1c2b7d9a8e4f5061728394a5b6c7d8; path=/; secure; HttpOnly; SameSite=Lax",
      `remember_web_59ba36addc2b2f9401580f014c7f58ea4e30989d=${TOKEN}; ${LATER}; Max-Age=31536000; path=/; secure; httponly; samesite=lax`,
      "XSRF-TOKEN=eyJpdiI6IkFnYWluPT0iLCJ2YWx1ZSI6IjEyMzQ1Njc4OTAifQ%3D%3D; expires=Sun, 22 Nov 2026 16:00:00 GMT; Max-Age=7200; path=/; samesite=lax",
      "flash=deleted; expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; path=/",
    ],
  },
  {
    url: "https://api.shop.example/v1/session",
    lines: [
      `__Host-session=${TOKEN}; Path=/; Secure; HttpOnly; SameSite=Strict`,
      "csrftoken=Zm9vYmFyYmF6cXV4; expires=Sun, 21 Nov 2027 12:00:00 GMT; Max-Age=31449600; Path=/; SameSite=Lax; Secure",
    ],
  },
  {
    url: "https://www.news.example/",
    lines: [
      "_ga=GA1.2.1234567890.1795344000; Domain=.news.example; Path=/; Expires=Mon, 22 Nov 2027 00:00:00 GMT",
      "_gid=GA1.2.987654321.1795344000; Domain=.news.example; Path=/; Max-Age=86400",
      "euconsent-v2=CPzHq4APzHq4AAfR3AENDtCsAP_AAH_AAAAAJrNf_X__b2_j-_5_f_t0eY1P9_7__-0zjhfdF-8N3f_X_L8X42M7vF36pq4KuR4Eu3LBIQVlHOHcTUmw6okVryPsbk2cr7NKJ7PEmnMbO2dYGH9_n93TuZKY7______z_v-v_v____f_7-3f3__5_3---_e_V_99zLv9____39nP___9v-_9_____4IhgEmGpeQBdmWODJtGlUKIEYVhIdAKACigGFoisIHVwU7K4CfUELABAagIwIgQYgowYBAAIJAEhEQEgBYIBEARAIAAQAqwEIACNgEFgBYGAQACgGhYgRQBCBIQZHBUcpgQESLRQT2VgCUHexphCGWeBFAo_oqEBGs0QLAyEhYOYAAA; Domain=.news.example; Path=/; Max-Age=33696000; SameSite=None; Secure",
      "AWSALB=9xVfKc2lTmYp4qRt7uWz0AaBbCcDdEeFfGgHhIiJj; Expires=Sun, 29 Nov 2026 14:00:00 GMT; Path=/",
      "AWSALBCORS=9xVfKc2lTmYp4qRt7uWz0AaBbCcDdEeFfGgHhIiJj; Expires=Sun, 29 Nov 2026 14:00:00 GMT; Path=/; SameSite=None; Secure",
    ],
  },
  {
    url: "https://bank.example/online/start",
    lines: [
      "JSESSIONID=0000aB3dE5fG7hI9jK1lM3nO5pQ:1a2b3c4d5; Path=/online; Secure; HttpOnly",
      "LtpaToken2=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCdEfGhIjKlMnOp==; Path=/; Domain=bank.example; Secure; HttpOnly",
      "BIGipServerpool_online=!k3J9fQ2mZx8vB7nL4pR1sT6u; path=/; Httponly; Secure",
      "lang=de; Path=/; Max-Age=31536000",
    ],
  },
  {
    url: "https://tracker.ads.example/pixel.gif?id=1",
    lines: [
      "uid=5f8c0a2e-7b1d-4c3e-9f6a-1b2c3d4e5f60; Domain=.ads.example; Path=/; Expires=Sat, 20 Feb 2027 00:00:00 GMT; SameSite=None; Secure; Partitioned",
      "sync=1795344000; Domain=ads.example; Path=/; Max-Age=604800; SameSite=None; Secure",
    ],
  },
  {
    url: "https://blog.example/wp-login.php",
    lines: [
      "wordpress_test_cookie=WP%20Cookie%20check; path=/; secure",
      "wordpress_sec_0123456789abcdef0123456789abcdef=admin%7C1795516800%7CaBcDeFgHiJkLmNoPqRsTuVwXyZ%7C0f1e2d3c4b5a69788796a5b4c3d2e1f0; path=/wp-content/plugins; secure; HttpOnly",
      "wordpress_sec_0123456789abcdef0123456789abcdef=admin%7C1795516800%7CaBcDeFgHiJkLmNoPqRsTuVwXyZ%7C0f1e2d3c4b5a69788796a5b4c3d2e1f0; path=/wp-admin; secure; HttpOnly",
      "wordpress_logged_in_0123456789abcdef0123456789abcdef=admin%7C1795516800%7CaBcDeFgHiJkLmNoPqRsTuVwXyZ; path=/; secure; HttpOnly",
      "wp-settings-time-1=1795344000; expires=Mon, 22-Nov-2027 12:00:00 GMT; Max-Age=31536000; path=/; secure",
    ],
  },
  {
    url: "https://login.sso.example/oauth2/authorize",
    lines: [
      "buid=0.AXkAMe_N-B6jSkuT5F9XHpElWqJ3; expires=Tue, 22-Dec-2026 12:00:00 GMT; path=/; secure; HttpOnly; SameSite=None",
      "esctx=PAQABAAEAAAAmoFfGtYxvRrNriQdPKIZ-f8gK0l2mNp; domain=.login.sso.example; path=/; secure; HttpOnly; SameSite=None",
      ".AspNetCore.Antiforgery.9fXoN5jHCXs=CfDJ8NjRqWvP; path=/; samesite=strict; httponly",
      ".AspNetCore.Correlation.abc=N; expires=Sun, 22 Nov 2026 12:15:00 GMT; path=/signin-oidc; secure; samesite=none; httponly",
    ],
  },
  {
    url: "http://old.example/cgi-bin/shop.pl",
    lines: [
      "basket=12,34,56; path=/cgi-bin",
      "visited=1; expires=Friday, 31-Dec-27 23:59:59 GMT",
      "ASPSESSIONIDQQ=KDHFKJHKJDHFKJ; path=/",
    ],
  },
];
