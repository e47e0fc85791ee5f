/**
 * Looks at an SVG with the browser's own parser, and tells what must not be in a picture that somebody shows on a
 * page: anything that runs, anything that is loaded from elsewhere. Source of a function for the page: from the text
 * of an SVG to a problem in words, or `''`.
 */
export const inspectSvg = `(text) => {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.getElementsByTagName('parsererror').length > 0) return 'it is no well-formed XML';
  if (root.getAttribute('aria-roledescription') === 'error') return 'it is a picture of an error';
  const isOutside = (style) =>
    /@import/i.test(style) || [...style.matchAll(/url\\(\\s*["']?([^"')]*)/gi)].some(([, url]) => !isInside(url));
  const isInside = (url) => /^(#|data:image\\/)/i.test(url.trim());
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const name = element.localName.toLowerCase();
    if (['script', 'iframe', 'object', 'embed', 'link', 'meta', 'base'].includes(name)) return 'it holds <' + name + '>';
    if (name === 'style' && isOutside(element.textContent)) return 'its style loads something';
    for (const attribute of element.attributes) {
      const key = attribute.localName.toLowerCase();
      if (key.startsWith('on')) return 'it holds the handler ' + key;
      if (['href', 'src', 'action', 'formaction'].includes(key) && !isInside(attribute.value)) {
        return 'it refers to ' + attribute.value;
      }
      if (isOutside(attribute.value)) return 'its ' + key + ' loads something';
    }
  }
  return '';
}`;
