/** Asks who the person is, in each way; the answer stands in #result, which has `data-done` once it does. */
export const HOME_SCRIPT = `
const result = document.querySelector("#result");
const api = document.querySelector("[data-api]").dataset.api;
const show = async (url, options) => {
  result.removeAttribute("data-done");
  try {
    const response = await fetch(url, options);
    result.textContent = response.status + " " + await response.text();
  } catch (error) {
    result.textContent = String(error);
  }
  result.dataset.done = "";
};
const token = () => document.cookie.match(/XSRF-TOKEN=([^;]*)/)?.[1] ?? "";
const ways = {
  "me-with": () => show("/api/me"),
  "me-without": () => show("/api/me", { credentials: "omit" }),
  "api-with": () => show(api, { credentials: "include" }),
  "api-without": () => show(api),
  "save-cart": () => show("/cart", { method: "PUT", headers: { "X-XSRF-TOKEN": token() } }),
};
for (const [id, way] of Object.entries(ways)) document.getElementById(id).addEventListener("click", way);
`;
