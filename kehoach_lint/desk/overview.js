"use strict";
(() => {
  const table = document.getElementById("submissions");
  if (!table) return;
  const body = table.tBodies[0], rows = [...body.rows];
  const tools = document.querySelector(".tools");
  const text = document.getElementById("text"), rule = document.getElementById("rule");
  const severity = document.getElementById("severity"), left = document.getElementById("left");
  const order = new Intl.Collator("vi", { numeric: true });
  const plain = (words) => words.normalize("NFC").toLocaleLowerCase("vi");
  const said = rows.map((row) => plain(row.textContent));
  const findings = rows.map((row) => [...document.querySelectorAll(`#d${row.dataset.n} .finding`)]);
  const filter = () => {
    const wanted = plain(text.value.trim());
    let shown = 0;
    rows.forEach((row, i) => {
      const fits = (one) => (!rule.value || one.dataset.rule === rule.value)
        && (!severity.value || one.classList.contains(severity.value));
      let any = false;
      findings[i].forEach((one) => { one.hidden = !fits(one); any = any || !one.hidden; });
      const there = said[i].includes(wanted) && (any || !(rule.value || severity.value));
      row.hidden = !there;
      const section = document.getElementById(`d${row.dataset.n}`);
      if (section) section.hidden = !there;
      if (there) shown += 1;
    });
    left.textContent = `${shown} / ${rows.length}`;
  };
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("span"); // a real button is not printed again on the next page
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        button.click();
      }
    });
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sign = down ? -1 : 1;
      const key = (row) => row.cells[column].textContent;
      body.append(...[...rows].sort((a, b) => sign * order.compare(key(a), key(b))));
    });
  });
  for (const field of [text, rule, severity]) field.addEventListener("input", filter);
  tools.hidden = false;
  filter();
})();
