// Command check is the program behind the page of the site that checks a pasted
// document of any kind. It is fetched when somebody presses the button. What it
// can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/check/ops]; how, is the same in
// every program in the browser: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package main
