import { expect, test } from "vitest";
import { escapeHtml, html, Markup } from "./html.ts";

test("inserted text cannot become markup", () => {
  expect(html`<p title="${'"><b>'}">${"<i>&'"}</p>`.text).toBe(
    '<p title="&#34;&#62;&#60;b&#62;">&#60;i&#62;&#38;&#39;</p>',
  );
  expect(escapeHtml("a<b")).toBe("a&#60;b");
});

test("markup and lists of it stay markup", () => {
  const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}${undefined}${new Markup("<hr>")}${3}</ul>`.text).toBe(
    "<ul><li>a</li><li>&#60;</li><hr>3</ul>",
  );
});
