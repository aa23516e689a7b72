/**
 * Functions that run inside documents. Each is sent as its own source text, so none may use anything from outside of
 * itself; what they need of each other comes as the argument `find`.
 */

export type Find = (selector: string) => Element | undefined;

/** The first element that a selector of the drivers means: CSS, and `:has-text("…")` at the end if wanted. */
export function findElement(selector: string): Element | undefined {
  const [, css = selector, quoted] = /^(.*):has-text\((".*")\)$/.exec(selector) ?? [];
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
  const wanted = quoted === undefined ? "" : plain(String(JSON.parse(quoted)));
  return [...document.querySelectorAll(css)].find((element) => plain(element.textContent).includes(wanted));
}

/** What the person sees in the element, or undefined while there is none. */
export function visibleText(find: Find, selector: string): string | undefined {
  const element = find(selector);
  return element instanceof HTMLElement ? element.innerText.trim() : element?.textContent?.trim();
}

/** Moves the focus; true once the element has it. */
export function focusElement(find: Find, selector: string): boolean {
  const element = find(selector);
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  return element !== undefined && element === element.ownerDocument.activeElement;
}

/** Chooses an option by value; true once there is a select element with that option. */
export function selectOption(find: Find, selector: string, value: string): boolean {
  const element = find(selector);
  if (!(element instanceof HTMLSelectElement) || element.disabled) return false;
  if (![...element.options].some((option) => option.value === value && !option.disabled)) return false;
  element.focus();
  element.value = value;
  element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/**
 * Replaces the text of a field; true once there is a field that takes it. insertText makes the browser fire the same
 * beforeinput and input events as typing; fields without a text selection (number, date, range) refuse it and get
 * their value and events by hand.
 */
export function fillField(find: Find, selector: string, text: string): boolean {
  const element = find(selector);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (element.disabled || element.readOnly) return false;
    element.focus();
    element.select();
    const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
    if (done && element.value === text) return true;
    element.value = text;
    element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    element.dispatchEvent(new Event("change", { bubbles: true }));
    return element.value === text;
  }
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return false;
  element.focus();
  document.getSelection()?.selectAllChildren(element);
  return text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
}

/** What became of a click: set by `watchClick` in the document that is clicked. */
export interface ClickWatch {
  outcome: "none" | "hit" | "missed";
}

/**
 * Lets mouse events through to the element only: where something moved in its place since it was looked at, they are
 * stopped, and nothing else gets the click. Playwright does the same in Chromium.
 */
export function watchClick(find: Find, selector: string): boolean {
  const element = find(selector);
  if (element === undefined) return false;
  const scope = globalThis as typeof globalThis & { jarscopeClick?: ClickWatch };
  const watch: ClickWatch = { outcome: "none" };
  scope.jarscopeClick = watch;
  const events = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
  const hear = (event: Event): void => {
    // The outcome was asked for, or another click is watched.
    if (scope.jarscopeClick !== watch) {
      for (const type of events) removeEventListener(type, hear, { capture: true });
      return;
    }
    const path = event.composedPath();
    const label = path.find((each) => each instanceof HTMLLabelElement);
    const hit = path.includes(element) || (label instanceof HTMLLabelElement && label.control === element);
    if (watch.outcome === "none") watch.outcome = hit ? "hit" : "missed";
    // It moved while the button was down: what both have in common gets the click, and the element nothing.
    else if (event.type === "click" && !hit && element.isConnected) watch.outcome = "missed";
    if (watch.outcome === "hit") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of events) addEventListener(type, hear, { capture: true });
  return true;
}

/** What the last watched click has done; "hit" in a document that came after it. */
export function clickOutcome(): ClickWatch["outcome"] {
  const scope = globalThis as typeof globalThis & { jarscopeClick?: ClickWatch };
  const outcome = scope.jarscopeClick?.outcome ?? "hit";
  delete scope.jarscopeClick;
  return outcome;
}

export interface ClickPoint {
  /** CSS pixels from the top left of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** Where to click an element, or why it cannot be clicked yet. Scrolls it into view. */
export function clickPoint(find: Find, selector: string): ClickPoint | string {
  const element = find(selector);
  if (element === undefined) return "it is not there";
  if (element.matches(":disabled")) return "it is disabled";
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return "it has no size";
  if (getComputedStyle(element).visibility !== "visible") return "it is hidden";
  const point = { x: Math.floor(box.left + box.width / 2), y: Math.floor(box.top + box.height / 2) };
  const top = document.elementFromPoint(point.x, point.y);
  if (top === null) return "it is outside of the viewport";
  if (element.contains(top) || top.contains(element)) return point;
  const label = top.closest("label");
  return label?.control === element ? point : `<${top.localName} class="${top.className}"> covers it`;
}
