package toolkit

// LawRefs returns the laws the foot of a paper can name.
func LawRefs() []string {
	var refs []string
	for _, l := range laws {
		refs = append(refs, l.ref)
	}
	return refs
}

// Linked returns what leads to a paper, by kind.
func Linked() map[string][]string {
	all := map[string][]string{}
	for _, l := range links {
		all["items"] = append(all["items"], l.items...)
		all["tasks"] = append(all["tasks"], l.tasks...)
		all["rules"] = append(all["rules"], l.rules...)
	}
	return all
}
