/* Pictures from elsewhere beneath the items: only where the maker of the page allowed it, and only after a question
   that names who is asked. */

function drawImagery(map, offered) {
  if (!offered.length) return;
  let layer = null;
  const open = button("Pictures …", () => (layer ? hide() : dialog.showModal()), { "aria-pressed": "false" });
  const hide = () => {
    layer.remove();
    layer = null;
    open.setAttribute("aria-pressed", "false");
    announce("No more pictures are asked for");
  };
  const show = (one) => {
    dialog.close();
    const { host } = new URL(one.url);
    layer = L.tileLayer(one.url, { maxNativeZoom: one.max_zoom, maxZoom: map.getMaxZoom(), pane: "imagery" }).addTo(map);
    layer.on("tileerror", () => announce(`${host} did not send its pictures`));
    open.setAttribute("aria-pressed", "true");
    if (!byId("credits").textContent.includes(one.attribution)) byId("credits").append(" · ", said(one.attribution));
    announce(`Pictures come from ${host}, which sees the places that you look at`);
  };
  const lines = offered.map((one) => el("li", {}, button(`Load ${one.name} from ${new URL(one.url).host}`, () => show(one))));
  const dialog = el("dialog", { "aria-labelledby": "imagery-title" }, el("h2", { id: "imagery-title" }, "Load pictures from the network?"),
    el("p", {}, "Whoever serves them sees your address and the places that you look at. Until you choose, nobody is asked."),
    el("ul", {}, lines), button("Stay offline", () => dialog.close()));
  document.body.append(dialog);
  map.createPane("imagery").style.zIndex = 220;
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    L.DomEvent.disableClickPropagation(open);
    return el("div", { class: "home pictures" }, open);
  };
  control.addTo(map);
}
