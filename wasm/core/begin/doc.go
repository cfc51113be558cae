// Command begin is the program that makes a beginning for <peer-jobdesc> of what a
// working group has done before: answers, their result, a vision, a plan. It is
// fetched when somebody chooses such a file.
//
// What it can be asked is in
// [github.com/peerwork-dk/peerwork/wasm/core/begin/ops]; how, is the same in
// every program in the browser: see
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package main
