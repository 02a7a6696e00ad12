/**
 * jsdom works out the whole cascade for every element it is asked about, and an accessible name asks about every element
 * below it: half the time of the tests of screens. No style sheet of ours is loaded in them, so an element looks as its
 * own style says, else as its kind does by default; only what is hidden and what stands on a line of its own is asked for.
 */
const cascaded = window.getComputedStyle.bind(window);
const displays = new Map<string, string>();

/** By default a closed dialog and a hidden input are not shown. */
const TOLD_BY = ['hidden', 'open', 'type'];

function displayOf(element: Element): string {
  const { localName, namespaceURI } = element;
  const said = TOLD_BY.map((name) => [name, element.getAttribute(name)] as const);
  const kind = JSON.stringify([namespaceURI, localName, said]);
  const known = displays.get(kind);
  if (known !== undefined) return known;
  const sample = document.createElementNS(namespaceURI, localName);
  for (const [name, value] of said) if (value !== null) sample.setAttribute(name, value);
  document.body.append(sample);
  const { display } = cascaded(sample);
  sample.remove();
  displays.set(kind, display);
  return display;
}

/** Inherited: the nearest element that says it. */
function visibilityOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const said = 'style' in at && (at as HTMLElement).style.visibility;
    if (said) return said;
  }
  return 'visible';
}

window.getComputedStyle = (element) => {
  const own = (element as HTMLElement).style;
  const read = (name: string): string => {
    if (name === 'display') return own.display || displayOf(element);
    return name === 'visibility' ? visibilityOf(element) : own.getPropertyValue(name);
  };
  return new Proxy(own, {
    get(_style, name) {
      if (name === 'getPropertyValue') return read;
      if (name === 'display' || name === 'visibility') return read(name);
      const value: unknown = Reflect.get(own, name, own);
      return typeof value === 'function' ? value.bind(own) : value;
    },
  });
};
