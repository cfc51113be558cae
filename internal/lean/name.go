package lean

// FileName is a title as the name of a file, in letters that every system and
// every mail program can carry: words with a hyphen between them, of about so many
// letters at most. It is empty where the title has none that can be carried.
func FileName(title string, longest int) string {
	var name []byte
	for _, r := range title {
		if len(name) >= longest {
			break
		}
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		switch letters := asASCII(r); {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			name = append(name, byte(r))
		case letters != "":
			name = append(name, letters...)
		case len(name) > 0 && name[len(name)-1] != '-':
			name = append(name, '-')
		}
	}
	for len(name) > 0 && name[len(name)-1] == '-' {
		name = name[:len(name)-1]
	}
	return string(name)
}

func asASCII(r rune) string {
	switch r {
	case 'æ', 'Æ', 'ä', 'Ä':
		return "ae"
	case 'ø', 'Ø', 'ö', 'Ö':
		return "oe"
	case 'å', 'Å':
		return "aa"
	case 'ü', 'Ü':
		return "ue"
	case 'é', 'É', 'è', 'È':
		return "e"
	case 'ð', 'Ð':
		return "d"
	case 'ó', 'Ó':
		return "o"
	case 'á', 'Á':
		return "a"
	case 'í', 'Í':
		return "i"
	case 'ú', 'Ú':
		return "u"
	}
	return ""
}
