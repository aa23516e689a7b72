// A computed import(), `import(name)`, is in no metafile.
const dynamicImport = /(?<![\w$.@"'`])import\s*\((?!\s*\))/;
const htmlAssignment = /\b(?:inner|outer)HTML\s*=(?!=)/;

/**
 * Sentences about text that no output may hold.
 *
 * @param files the scripts of the build by name.
 * @param worker those of them that the background loads.
 * @param machinePaths folders of this machine, which would make the build differ from place to place.
 */
export function outputTextProblems(
  files: ReadonlyMap<string, string>,
  worker: readonly string[],
  machinePaths: readonly string[],
): readonly string[] {
  const problems: string[] = [];
  for (const [name, text] of files) {
    // A map holds the sources, of the packages too, and runs nowhere.
    const script = !name.endsWith(".map");
    if (machinePaths.some((path) => text.includes(path))) problems.push(`${name} holds a path of this machine.`);
    if (script && htmlAssignment.test(text)) problems.push(`${name} writes HTML as text: build the nodes instead.`);
    if (worker.includes(name) && dynamicImport.test(text)) {
      problems.push(`${name} belongs to the background and uses import(), which no service worker may.`);
    }
  }
  return problems;
}
