package jobposting

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/internal/codec"
)

// object is a part of the JSON-LD: its properties in the order they are
// written. A property whose value is empty is left out.
type object []property

// property is a name and a string, a number, a decimal, a yes or no, an object, or a list
// of strings or objects.
type property struct {
	name  string
	value any
}

// thing is an object of one of schema.org's types.
func thing(name string, properties ...property) object {
	return append(object{{"@type", name}}, properties...)
}

// write writes the object indented, its last brace after the indent.
func (o object) write(b *strings.Builder, indent string) {
	separator := "{\n"
	for _, p := range o {
		if empty(p.value) {
			continue
		}
		b.WriteString(separator + indent + step)
		text(b, p.name)
		b.WriteString(": ")
		switch v := p.value.(type) {
		case string:
			text(b, v)
		case int:
			b.WriteString(strconv.Itoa(v))
		case decimal:
			b.WriteString(v.text())
		case bool:
			b.WriteString(strconv.FormatBool(v))
		case object:
			v.write(b, indent+step)
		case []string:
			list(b, v, indent+step, func(item string) { text(b, item) })
		case []object:
			list(b, v, indent+step, func(item object) { item.write(b, indent+step+step) })
		}
		separator = ",\n"
	}
	b.WriteString("\n" + indent + "}")
}

const step = "  "

func list[T any](b *strings.Builder, items []T, indent string, write func(T)) {
	separator := "[\n"
	for _, item := range items {
		b.WriteString(separator + indent + step)
		write(item)
		separator = ",\n"
	}
	b.WriteString("\n" + indent + "]")
}

func empty(value any) bool {
	switch v := value.(type) {
	case string:
		return v == ""
	case int:
		return v == 0
	case object:
		return len(v) == 0
	case []string:
		return len(v) == 0
	case []object:
		return len(v) == 0
	}
	return false
}

// text writes a string that nothing can break out of, anywhere in a page where it
// stands.
func text(b *strings.Builder, s string) {
	b.WriteString(inScript.Replace(string(codec.AppendString(nil, s))))
}

var inScript = strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "&", `\u0026`, "\u2028", `\u2028`, "\u2029", `\u2029`)
