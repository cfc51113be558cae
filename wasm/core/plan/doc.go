// Command plan is the program behind the plan in <peer-readiness>: it makes one,
// keeps what people have done with it, and writes it as a table and a calendar. It
// comes last of all, so that nobody waits for it who wants a result.
//
// What it can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/plan/ops]; how, is the same in
// every program in the browser: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package main
