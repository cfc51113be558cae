// Package documents reads JSON documents for the command line: from files and
// standard input, one document to a file or as JSON Lines, in constant memory.
//
//	err := documents.Process(documents.All(names, stdin), check, report)
//
// A document that cannot be read, or is too large to be one, comes out in its
// place like the others and says so. What is in a document is not this
// package's business.
package documents
