// Fills the editor cache ahead of the tests; they would do it themselves.
import { installedServer } from './installed-server.ts';

console.log(await installedServer());
