import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { setting } from "../serve/answer.ts";
import type { Route } from "../serve/route.ts";

const CODE = `
const result = document.querySelector("#messages");
const state = document.querySelector("#channel-state");
const input = document.querySelector("#message");
let socket;
const line = (text) => { result.textContent += text + "\\n"; result.dataset.count = Number(result.dataset.count ?? 0) + 1; };
const connect = () => {
  socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/echo");
  socket.addEventListener("open", () => { state.textContent = "open"; });
  socket.addEventListener("close", (event) => { state.textContent = "closed " + event.code; });
  socket.addEventListener("message", (event) => line("< " + event.data));
};
const send = (text) => { socket.send(text); line("> " + text); };
document.getElementById("connect").addEventListener("click", connect);
document.getElementById("chat-form").addEventListener("submit", (event) => { event.preventDefault(); send(input.value); });
document.getElementById("push").addEventListener("click", () => send("push"));
document.getElementById("close").addEventListener("click", () => socket.close(1000, "done"));
connect();`;

export const chatRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/",
    handle: (ask) => {
      const body = html`<section><p>Channel: <span id="channel-state">…</span></p>
<form id="chat-form" class="row"><input id="message" value="hello" aria-label="Message"><button id="send">Send</button>
<button id="push" type="button">Let the server send three</button> <button id="close" type="button">Close</button>
<button id="connect" type="button">Connect again</button></form>
<pre id="messages"></pre></section>${script(CODE)}`;
      return page(ask, "Chat: both sides speak over one connection", body, {
        headers: setting(["chat_visit=1; Path=/; SameSite=Lax"]),
      });
    },
  },
];
