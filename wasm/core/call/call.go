// Package call is what the programs in the browser share: how a question is
// found and answered, JSON text in, JSON text out. Each program has a list of
// [Operation] of its own.
//
// An answer is one of
//
//	{"ok":DOCUMENT}
//	{"problems":[{"code":…,"pointer":…,"text":{"da":…,"en":…}},…]}
//	{"crash":"…"}
//
// It is ordinary Go except for [Serve], so that tests can ask it, without a
// browser, what the browser will get. It is pure: the same question gets the
// same bytes everywhere.
package call

// Misuse is the answer to a call that no version of the widget makes.
const Misuse = `{"crash":"no such call"}`

// Operation is one question that can be asked.
type Operation struct {
	// Name is what the question is called.
	Name string
	// Texts is how many texts it takes.
	Texts int
	// More says that it takes any number of texts beyond those.
	More bool
	// Answer answers it. It is given at least Texts texts, and may panic.
	Answer func(texts []string) string
}

// Answer answers the question op with the operation of that name. It never
// panics: what went wrong inside is answered as a crash, and the instance it
// happened in is not to be trusted with another.
func Answer(operations []Operation, op string, texts ...string) (answer string) {
	defer recovered(&answer)
	for i := range operations {
		o := &operations[i]
		if o.Name == op && (len(texts) == o.Texts || o.More && len(texts) > o.Texts) {
			return o.Answer(texts)
		}
	}
	return Misuse
}

// recovered, when deferred, answers a panic as a crash.
func recovered(answer *string) {
	if reason := recover(); reason != nil {
		*answer = crash(reason)
	}
}
