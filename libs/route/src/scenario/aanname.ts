/** What stands as the reason or the source of what is only so in thought. */
export const AANNAME = 'Aanname van een wat-als-vraag';
