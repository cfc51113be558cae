// The apps: each a few lines somebody writes who has read the guide and no more.
// `files` are theirs, `build` makes the folder to serve out of them.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite8 from 'vite';
import * as vite6 from 'vite6';
import * as vite7 from 'vite7';
import webpack from 'webpack';

const page = (body, script = '') => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${script}</head><body>${body}</body></html>`;
const element = '<peer-readiness><p>Before.</p></peer-readiness>';
const module = (src) => `<script type="module" src="${src}"></script>`;
const classic = (src) => `<script defer src="${src}"></script>`;

const quiet = (app, more) => ({ root: app, configFile: false, logLevel: 'warn', ...more });

const viteBuild = (more, vite = vite8) => async (app) => {
  await vite.build(quiet(app, more));
  return path.join(app, 'dist');
};

const viteDev = (vite, more) => async (app) => {
  const server = await vite.createServer(quiet(app, { ...more, server: { port: 0, host: '127.0.0.1' } }));
  await server.listen();
  return { origin: `http://127.0.0.1:${server.httpServer.address().port}`, close: () => server.close() };
};

/** The copy step that the guide gives: the package's files in a folder of the site. */
const copied = (app, to) => cpSync(path.join(app, 'node_modules', '@peerwork-dk', 'widget'), to, { recursive: true });

const site = (app, script, html = page(element, script)) => {
  const to = path.join(app, 'dist');
  mkdirSync(to, { recursive: true });
  writeFileSync(path.join(to, 'index.html'), html);
  return to;
};

/** For JSX without a plugin of React's. */
const jsx = { oxc: { jsx: { runtime: 'automatic' } } };

const plain = { 'index.html': page(element, module('/main.js')), 'main.js': `import '@peerwork-dk/widget';\n` };
const told = { 'main.js': `import { setAssets } from '@peerwork-dk/widget';\nsetAssets('/peerwork');\n` };

// The other two elements are scripts of their own.
const all = { 'index.html': page(`${element}<peer-jobdesc lang="en"><p>Before.</p></peer-jobdesc><peer-recovery lang="en"><p>Before.</p></peer-recovery>`, module('/main.js')) };
const allPlain = { ...all, 'main.js': `import '@peerwork-dk/widget';\nimport '@peerwork-dk/widget/peer-jobdesc.js';\nimport '@peerwork-dk/widget/peer-recovery.js';\n` };
const allTold = { ...all, 'main.js': `import { setAssets } from '@peerwork-dk/widget';
import { setAssets as ofJobdesc } from '@peerwork-dk/widget/peer-jobdesc.js';
import { setAssets as ofRecovery } from '@peerwork-dk/widget/peer-recovery.js';
for (const set of [setAssets, ofJobdesc, ofRecovery]) set('/peerwork');
` };

async function withRollup(app, html) {
  const to = site(app, module('/main.js'), html);
  const bundle = await rollup({ input: path.join(app, 'main.js'), plugins: [resolve({ browser: true })] });
  await bundle.write({ dir: to, format: 'es' });
  return to;
}

async function withWebpack(app, html) {
  const to = site(app, classic('/main.js'), html);
  const stats = await new Promise((done, fail) => webpack({
    context: app, mode: 'production', entry: './main.js', output: { path: to }, performance: false,
  }).run((error, made) => (error ? fail(error) : done(made))));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
  return to;
}

async function withESBuild(app, options, script = module('/main.js')) {
  const to = site(app, script);
  await esbuild.build({ entryPoints: [path.join(app, 'main.js')], bundle: true, minify: true, outdir: to, logLevel: 'error', ...options });
  return to;
}

/**
 * A component of React. On a page that React made on a server and takes over, its
 * own way to listen does not work (react/react#35446), so that app uses a ref.
 */
const react = (hooks, listener) => `
import { StrictMode, useEffect, useRef, useState } from 'react';
import '@peerwork-dk/widget/react';
export function App() {
  const [said, setSaid] = useState('');
  const hear = ({ detail }) => setSaid(detail.state + ' ' + ('result' in detail));
  ${hooks}
  return <StrictMode>
    <peer-readiness lang="en" expose-result={false} autosave={false} ${listener}><p>Before.</p></peer-readiness>
    <output>{said}</output>
  </StrictMode>;
}`;

/** What is said by the listener of a framework when the result is there: nothing is exposed. */
const heard = 'result false';

export const apps = [
  ...Object.entries({ 6: vite6, 7: vite7, 8: vite8 }).map(([version, vite]) => (
    { name: `Vite ${version}, built`, files: plain, build: viteBuild({}, vite) })),
  { name: 'Vite 8, dev', files: plain, start: viteDev(vite8) },
  // Before Vite 8 the server puts what it has prepared elsewhere, alone: the script looks where the package lies.
  { name: 'Vite 7, dev', files: plain, start: viteDev(vite7) },
  { name: 'Vite 6, dev', files: plain, start: viteDev(vite6) },
  { name: 'Vite 8, each file fails once', files: plain, stumbles: true, build: viteBuild() },
  { name: 'webpack', files: plain, build: (app) => withWebpack(app) },
  {
    name: 'Rollup, copied beside', files: plain, async build(app) {
      const to = await withRollup(app);
      copied(app, to);
      return to;
    },
  },
  {
    name: 'Rollup, setAssets', files: told, async build(app) {
      const to = await withRollup(app);
      copied(app, path.join(to, 'peerwork'));
      return to;
    },
  },
  {
    name: 'esbuild, copied beside', files: plain, async build(app) {
      const to = await withESBuild(app, { format: 'esm' });
      copied(app, to);
      return to;
    },
  },
  {
    name: 'esbuild, no module, setAssets', files: told, async build(app) {
      // Such a script has no import.meta, and esbuild warns of it.
      const to = await withESBuild(app, { format: 'iife', logOverride: { 'empty-import-meta': 'silent' } }, classic('/main.js'));
      copied(app, path.join(to, 'peerwork'));
      return to;
    },
  },
  { name: 'esbuild, not copied', files: plain, missing: true, build: (app) => withESBuild(app, { format: 'esm' }) },
  { name: 'Vite 8, three elements', files: allPlain, three: true, build: viteBuild() },
  { name: 'Vite 8, dev, three elements', files: allPlain, three: true, start: viteDev(vite8) },
  { name: 'webpack, three elements', files: allPlain, three: true, build: (app) => withWebpack(app, all['index.html']) },
  {
    name: 'Rollup, setAssets, three elements', files: allTold, three: true, async build(app) {
      const to = await withRollup(app, all['index.html']);
      copied(app, path.join(to, 'peerwork'));
      return to;
    },
  },
  {
    name: 'React 19, StrictMode', heard,
    files: {
      'index.html': page('<div id="app"></div>', module('/main.jsx')),
      'app.jsx': react('', 'onpeer-readiness-result={hear}'),
      'main.jsx': `import { createRoot } from 'react-dom/client';\nimport { App } from './app.jsx';\ncreateRoot(document.querySelector('#app')).render(<App />);\n`,
    },
    build: viteBuild(jsx),
  },
  {
    name: 'React 19, made on a server', heard,
    files: {
      'app.jsx': react(`const at = useRef(null);
  useEffect(() => {
    const element = at.current;
    element.addEventListener('peer-readiness-result', hear);
    return () => element.removeEventListener('peer-readiness-result', hear);
  });`, 'ref={at}'),
      'main.jsx': `import { hydrateRoot } from 'react-dom/client';\nimport { App } from './app.jsx';\nhydrateRoot(document.querySelector('#app'), <App />);\n`,
      'server.jsx': `import { renderToString } from 'react-dom/server';\nimport { App } from './app.jsx';\nexport const html = renderToString(<App />);\n`,
    },
    async build(app) {
      await vite8.build(quiet(app, { ...jsx, build: { ssr: 'server.jsx', outDir: 'server' } }));
      const [name] = readdirSync(path.join(app, 'server'));
      const { html } = await import(pathToFileURL(path.join(app, 'server', name)).href);
      if (!html.includes('<peer-readiness lang="en"><p>Before.</p></peer-readiness>')) throw new Error(html);
      writeFileSync(path.join(app, 'index.html'), page(`<div id="app">${html}</div>`, module('/main.jsx')));
      return viteBuild(jsx)(app);
    },
  },
  {
    name: 'Vue 3', heard,
    files: {
      'index.html': page('<div id="app"></div>', module('/main.js')),
      'main.js': `import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#app');\n`,
      'App.vue': `<script setup>
import { ref } from 'vue';
import '@peerwork-dk/widget';
const said = ref('');
const hear = ({ detail }) => { said.value = detail.state + ' ' + ('result' in detail); };
</script>
<template>
  <peer-readiness lang="en" :expose-result="false" @peer-readiness-result="hear"><p>Before.</p></peer-readiness>
  <output>{{ said }}</output>
</template>`,
    },
    build: viteBuild({ plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'peer-readiness' } } })] }),
  },
  {
    name: 'Svelte 5', heard,
    files: {
      'index.html': page('<div id="app"></div>', module('/main.js')),
      'main.js': `import { mount } from 'svelte';\nimport App from './App.svelte';\nmount(App, { target: document.querySelector('#app') });\n`,
      'App.svelte': `<script>
  import '@peerwork-dk/widget';
  let said = $state('');
  const hear = ({ detail }) => { said = detail.state + ' ' + ('result' in detail); };
</script>
<peer-readiness lang="en" expose-result={false} onpeer-readiness-result={hear}><p>Before.</p></peer-readiness>
<output>{said}</output>`,
    },
    build: viteBuild({ plugins: [svelte({ configFile: false })] }),
  },
  {
    name: 'Turbo, by a link', loose: true,
    files: {
      'index.html': page('<h1>First</h1><a href="/quiz.html">On</a>', module('/main.js')),
      'quiz.html': page(element, module('/main.js')),
      'main.js': `import '@hotwired/turbo';\nimport '@peerwork-dk/widget';\n`,
    },
    build: viteBuild({ build: { rollupOptions: { input: { first: 'index.html', quiz: 'quiz.html' } } } }),
    async first(page) {
      await page.evaluate(() => { window.stayed = true; });
      await page.getByRole('link', { name: 'On' }).click();
      await page.locator('peer-readiness').waitFor();
      if (!await page.evaluate(() => window.stayed)) throw new Error('Turbo loaded a page anew');
    },
  },
];
