const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

let clicks = 0;
document.getElementById("count").addEventListener("click", (event) => {
  clicks += 1;
  show("clicks", `${clicks} ${event.isTrusted ? "trusted" : "scripted"}`);
});
document.getElementById("name").addEventListener("input", (event) => {
  show("greeting", `Hello ${event.target.value}`);
});
document.getElementById("colour").addEventListener("change", (event) => {
  show("chosen", event.target.value);
});
document.addEventListener("keydown", (event) => {
  const held = event.ctrlKey ? "Control+" : "";
  show("key", `${held}${event.key} ${event.isTrusted ? "trusted" : "scripted"}`);
});
