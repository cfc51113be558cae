// Package site writes the public site as a folder for static hosting: a front
// page in two languages, the element live, the guides with a search that needs
// no server, every schema at the path its $id names and a page for people beside
// it, the papers as Word and HTML, a page that checks a pasted document, and what
// can be downloaded.
//
// All links within it are relative, so the folder works under any path. Nothing
// in it is fetched from anywhere else.
package site
