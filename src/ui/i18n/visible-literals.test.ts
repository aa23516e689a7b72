import { describe, expect, it } from "vitest";
import { visibleLiterals } from "./visible-literals.fixture.ts";

// Written as %{…} below: what looks like a template in a plain string is taken for a mistake.
const templates = (jsx: string): string => jsx.replaceAll("%{", "$".concat("{"));

describe("visibleLiterals", () => {
  it.each([
    ["<p>Hello {name}</p>", ["Hello "]],
    ["<p>{on ? 'Yes' : 'No'}</p>", ["Yes", "No"]],
    ["<p>{on && 'Yes'}</p>", ["Yes"]],
    ["<p>{on ?? 'Yes'}</p>", ["Yes"]],
    ["<p>{`Left %{n} more`}</p>", ["Left ", " more"]],
    ["<p>{`Left %{t('x')}`}</p>", ["Left "]],
    ["<p title='Hello'><img alt='A cat'/></p>", ["Hello", "A cat"]],
    ["<p aria-label={on ? 'Yes' : t('no')} />", ["Yes"]],
    ["<input placeholder='Search' />", ["Search"]],
    ["<Field label='Search'/>", ["Search"]],
    ["<>Bare</>", ["Bare"]],
    ["<b>쿠키</b>", ["쿠키"]],
    ["<p>{list.map((x) => <b>Inner</b>)}</p>", ["Inner"]],
  ])("finds it in %s", (jsx, expected) => expect(visibleLiterals(templates(`const a = ${jsx};`))).toEqual(expected));

  it.each([
    "<p class='big' id='x' data-x='y' role='status'>{t('hello')}</p>",
    "<p>{kind === 'on' ? t('yes') : t('no')}</p>",
    "<p>{kind !== 'on' && <b />}</p>",
    "<p>– · ⧉ 12 {name}</p>",
    "<p>{t(`popup_%{kind}`)}</p>",
    "<p>{cond ? <Icon name='reload' /> : null}</p>",
    "<p onClick={() => run({ name: 'stop' })}>{x}</p>",
    "<p>{text.replace(/\"/g, 'x')}</p>",
    "<p style={{ width: `%{n}px` }} title={t('x')}>{n}</p>",
    "<th>Set-Cookie</th>",
    "<p key='a b' {...{ title: x }}>{{ on: 1 }[kind]}</p>",
  ])("finds nothing in %s", (jsx) =>
    expect(visibleLiterals(templates(`const a = ${jsx}; const r = /"/g; b = 4 / 2;`))).toEqual([]),
  );
});
