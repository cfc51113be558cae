package toolkit

// LawRefs returns the laws the foot of a paper can name.
func LawRefs() []string {
	var refs []string
	for _, l := range laws {
		refs = append(refs, l.ref)
	}
	return refs
}
