/* Elements. Text of the catalog reaches the page through text nodes and setAttribute only. */

const SVG = "http://www.w3.org/2000/svg";

function el(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(node, attributes, children = []) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/* Words of the catalog: set apart, so that their writing direction does not reach the words around them. */
function said(text, tag, attributes) {
  return el(tag || "bdi", { dir: "auto", ...attributes }, text);
}

function button(text, act, attributes) {
  const made = el("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", act);
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

function announce(text) {
  byId("said").textContent = text;
}

function island(id) {
  return JSON.parse(byId(id).textContent);
}

/* "a · b · c" of what there is. */
function dotted(parts) {
  const there = parts.flat().filter((part) => part !== null && part !== undefined && part !== false && part !== "");
  return there.flatMap((part, n) => (n ? [" · ", part] : [part]));
}
