/* Two pictures of one place, one over the other, and an edge between them that is moved by pointer and keyboard. */

/* The pictures of a pair that the page holds, the earlier first. */
async function stillsOf(row) {
  const held = await arrived("stills") ? await jsonIn("stills") : {};
  return row.copies.filter((copy) => copy.acquired && Object.hasOwn(held, copy.sha256))
    .sort((a, b) => (a.acquired < b.acquired ? -1 : 1)).map((copy) => ({ ...copy, type: held[copy.sha256] }));
}

/* Fill the place of a swipe, where the page holds both pictures; else say that it does not. */
async function fillSwipe(place, row) {
  const stills = await stillsOf(row), before = stills[0], after = stills[stills.length - 1];
  if (stills.length < 2) place.append(el("p", { class: "mute" }, "The pictures themselves are not in this page."));
  else place.append(await swipe(before, after), el("p", { class: "mute" }, "Pictures: ", dotted([...new Set([before.licence, after.licence])].map((terms) => said(terms)))));
}

async function swipe(before, after) {
  const [over, under] = await Promise.all([picture(before, "Before"), picture(after, "After")]);
  const range = el("input", { type: "range", min: 0, max: 100, "aria-label": "How much of the earlier picture is shown" });
  const frame = el("div", { class: "swipe" }, under, over, el("i", { class: "edge" }),
    el("span", { class: "when" }, dateWords(before.acquired)), el("span", { class: "when after" }, dateWords(after.acquired)), range);
  const move = () => {
    frame.style.setProperty("--cut", `${range.value}%`);
    range.ariaValueText = `${range.value} % of ${dateWords(before.acquired)}, the rest of ${dateWords(after.acquired)}`;
  };
  frame.style.setProperty("aspect-ratio", `${over.width} / ${over.height}`);
  range.addEventListener("input", move);
  range.value = 50;
  move();
  return frame;
}

async function picture(still, when) {
  const bitmap = await createImageBitmap(new Blob([await block(`still-${still.sha256}`)], { type: still.type }));
  const canvas = el("canvas", { width: bitmap.width, height: bitmap.height, role: "img", "aria-label": `${when}: ${dateWords(still.acquired)}` });
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas;
}
