// Lists of the people on the call screen, such as "About which child?", follow the names as they are typed:
// each <option value="child-1"> stands for the field child-1-name.
const NAME = /^((child|adult)-(\d+))-name$/;

export function startPeopleNamed(root) {
  root.addEventListener("input", ({ target }) => {
    const [, key, part, number] = NAME.exec(target.name ?? "") ?? [];
    if (!key) return;
    const place = `${part[0].toUpperCase()}${part.slice(1)} ${number}`;
    const name = target.value.trim();
    target.form?.querySelectorAll(`option[value="${key}"]`).forEach((option) => {
      option.textContent = name ? `${place}: ${name}` : place;
    });
  });
}
