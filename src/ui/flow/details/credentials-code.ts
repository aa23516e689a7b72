/** How a page asks for cookies to go along, in both of its interfaces. */
export const CREDENTIALS_CODE = `fetch(url, { credentials: "include" })
xhr.withCredentials = true`;
