// `npm start`: from a bare clone to the running app.
import { install, runBin } from './setup.mjs';

install();
const built = runBin('vite', 'vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
// Vite prints the address, and takes the next port when this one is in use.
process.exit(runBin('vite', 'vite', ['preview', '--port', '4173', ...process.argv.slice(2)]));
