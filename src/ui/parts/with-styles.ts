/**
 * Code of a view together with the styles that only it needs: shown before them, it would be seen without its form for
 * a moment. They stay in the page, so that coming back to a view finds them there.
 *
 * @param name a file of the folder `styles`
 */
export async function withStyles<V>(name: string, code: Promise<V>): Promise<V> {
  const [value] = await Promise.all([code, loadStyles(`styles/${name}`)]);
  return value;
}

async function loadStyles(href: string): Promise<void> {
  const known = document.head.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
  if (known?.sheet) return;
  const link = known ?? Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  await new Promise((resolve) => {
    link.addEventListener("load", resolve);
    // A view without its styles still says what it has to say.
    link.addEventListener("error", resolve);
    if (known === null) document.head.append(link);
  });
}
