package readiness

// Item returns the item with this id, or nil and false when there is none. It is
// the instrument's own, not a copy; so is what Theme and Band return.
func (in *Instrument) Item(id string) (*Item, bool) {
	for t := range in.Themes {
		items := in.Themes[t].Items
		for i := range items {
			if items[i].ID == id {
				return &items[i], true
			}
		}
	}
	return nil, false
}

// Theme returns the theme with this id, or nil and false when there is none.
func (in *Instrument) Theme(id string) (*Theme, bool) {
	for t := range in.Themes {
		if in.Themes[t].ID == id {
			return &in.Themes[t], true
		}
	}
	return nil, false
}

// Band returns the band with this id, or nil and false when there is none: the
// band of a result without a temperature is "", which no band is called.
func (in *Instrument) Band(id string) (*Band, bool) {
	for b := range in.Bands {
		if in.Bands[b].ID == id {
			return &in.Bands[b], true
		}
	}
	return nil, false
}
