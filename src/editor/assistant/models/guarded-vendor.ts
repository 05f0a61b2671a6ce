/** Vigie's name among those who give models to VS Code's own chat, as package.json declares it. */
export const guardedVendor = 'vigie';
