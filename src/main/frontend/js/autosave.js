export function startAutosave() {}
